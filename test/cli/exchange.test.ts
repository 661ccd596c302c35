/** `copydesk export` and `copydesk import` from outside: files, standard output and error, exit codes. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../../server/src/annotations/formats/registry.ts';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const TEXT = '🚀 أعلن سيرجي شويغو أن الوفد وصل صباحا.\r\nوأضاف وبوتين أن المفاوضات مستمرة.\r\n';
const NAME = 'سيرجي شويغو';

/** In code points: one less than in UTF-16, for the rocket. */
const PUTIN = TEXT.indexOf('بوتين') - 1;

/** An article with a name, a name behind a clitic, and a remark on the latter. */
function desk(): void {
  copydesk.write('story.txt', TEXT);
  copydesk.write(
    'in/story.ann',
    `T1\tPER 7 18\t${NAME}\nT2\tPER ${PUTIN} ${PUTIN + 5}\tبوتين\n#1\tAnnotatorNotes T2\tمن؟\n`,
  );
  const imported = copydesk.run(['import', '--from', 'brat', '--article', 'story.txt', 'in/story.ann']);
  expect(imported).toMatchObject({ code: 0, stderr: 'copydesk: story.txt: 2 annotations imported\n' });
}

const read = (path: string): string => readFileSync(copydesk.path(path), 'utf8');
const namesIn = (path: string): string[] => readdirSync(copydesk.path(path)).sort();

describe('import', () => {
  test('writes a sidecar that says what the file said', () => {
    desk();
    const records = read('story.txt.ann.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ target }) => target.selector.exact)).toEqual([NAME, 'بوتين']);
    expect(records[1].body.map(({ value }: { value: string }) => value)).toEqual(['PER', 'من؟']);
  });

  test('of the same file twice adds nothing', () => {
    desk();
    const before = read('story.txt.ann.jsonl');
    const again = copydesk.run(['import', '--from', 'brat', '--article', 'story.txt', 'in/story.ann']);
    expect(again).toMatchObject({
      code: 0,
      stderr: 'copydesk: story.txt: 0 annotations imported, 2 there already\n',
    });
    expect(read('story.txt.ann.jsonl')).toBe(before);
  });

  test('proves the unit, lists what has no place, imports the rest, and exits with 2', () => {
    copydesk.write('story.txt', TEXT);
    copydesk.write('story.ann', `T1\tPER 8 19\t${NAME}\nT2\tPER 0 5\tلافروف\n`);
    const { code, stderr } = copydesk.run(['import', '--from', 'brat', 'story.ann']);
    expect(code).toBe(2);
    expect(stderr).toContain('places are counted in UTF-16 units, not in code points');
    expect(stderr).toMatch(/T2 PER 0–5 “.*لافروف.*” was not imported/);
    expect(stderr).toContain('1 annotation imported');
    expect(read('story.txt.ann.jsonl').trim().split('\n')).toHaveLength(1);
  });

  test('makes the article from the text that a file holds, beside the file, whatever it calls itself', () => {
    const task = { data: { text: 'أعلن بوتين', name: '../../escape.txt' }, annotations: [], predictions: [] };
    copydesk.write('in/tasks.json', JSON.stringify([task]));
    expect(copydesk.run(['import', '--from', 'label-studio', 'in/tasks.json']).code).toBe(0);
    expect(namesIn('in')).toEqual(['escape.txt', 'tasks.json']);
    expect(read('in/escape.txt')).toBe('أعلن بوتين');
  });

  test('into a layer leaves the other one alone', () => {
    desk();
    const before = read('story.txt.ann.jsonl');
    copydesk.run(['import', '--from', 'brat', '--layer', 'amal', '--article', 'story.txt', 'in/story.ann']);
    expect(read('story.txt.ann.jsonl')).toBe(before);
    expect(read('story.txt.amal.ann.jsonl').trim().split('\n')).toHaveLength(2);
  });

  /** Tasks of Label Studio: the first was annotated by two, who took up a prediction, the second by one of them. */
  function tasksOfTwo(): void {
    const start = TEXT.indexOf(NAME);
    const putin = TEXT.indexOf('بوتين');
    const span = (id: string, at: number, words: string) => ({
      id,
      type: 'labels',
      value: { start: at, end: at + words.length, text: words, labels: ['PER'] },
    });
    const by = (email: string, ...result: object[]) => ({
      result,
      completed_by: { email },
      created_at: '2026-05-01T10:00:00Z',
    });
    const [name, other] = [span('r1', start, NAME), span('r2', putin, 'بوتين')];
    const relation = { type: 'relation', from_id: 'r1', to_id: 'r2', labels: ['ally'] };
    const tasks = [
      {
        data: { text: TEXT, name: 'story.txt' },
        annotations: [by('amal@desk.example', name, other, relation), by('basim@desk.example', name)],
        predictions: [{ result: [name], model_version: 'm', created_at: '2026-05-01T09:00:00Z' }],
      },
      { data: { text: TEXT, name: 'late.txt' }, annotations: [by('amal@desk.example', name)] },
    ];
    copydesk.write('in/tasks.json', JSON.stringify(tasks));
  }

  test('brings what each of several people annotated into a layer of its own', () => {
    tasksOfTwo();
    const { code, stderr } = copydesk.run(['import', '--from', 'label-studio', 'in/tasks.json']);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('in/story.txt: 3 annotations imported into the layer amal\n');
    expect(stderr).toContain('in/story.txt: 1 annotation imported into the layer basim\n');
    expect(stderr).toContain('in/story.txt: 1 annotation imported\n');
    expect(stderr).toContain('in/late.txt: 1 annotation imported into the layer amal\n');
    expect(namesIn('in')).toEqual([
      'late.txt',
      'late.txt.amal.ann.jsonl',
      'story.txt',
      'story.txt.amal.ann.jsonl',
      'story.txt.ann.jsonl',
      'story.txt.basim.ann.jsonl',
      'tasks.json',
    ]);
    expect(read('in/story.txt.ann.jsonl')).toContain('"suggested"');
    const agreed = copydesk.run([
      'agree',
      'in/story.txt.amal.ann.jsonl',
      'in/story.txt.basim.ann.jsonl',
      '--json',
    ]);
    expect(JSON.parse(agreed.stdout)).toMatchObject({ exact: { precision: 1, recall: 0.5 } });
  });

  test('of several people twice adds nothing; a layer that was asked for begins the names of theirs', () => {
    tasksOfTwo();
    const run = () =>
      copydesk.run(['import', '--from', 'label-studio', '--layer', 'studio', 'in/tasks.json']);
    expect(run().code).toBe(0);
    const layers = ['studio', 'studio-amal', 'studio-basim'].map(
      (layer) => `in/story.txt.${layer}.ann.jsonl`,
    );
    const before = layers.map(read);
    const { code, stderr } = run();
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('0 annotations imported into the layer studio-amal, 3 there already');
    expect(layers.map(read)).toEqual(before);
  });

  test('gives a person who marked nothing an empty layer, which can be compared', () => {
    tasksOfTwo();
    const [task] = JSON.parse(read('in/tasks.json'));
    task.annotations[1].result = [];
    copydesk.write('in/tasks.json', JSON.stringify([task]));
    const run = () => copydesk.run(['import', '--from', 'label-studio', 'in/tasks.json']);
    const { code, stderr } = run();
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('in/story.txt: 0 annotations imported into the layer basim\n');
    const [amal, basim] = ['in/story.txt.amal.ann.jsonl', 'in/story.txt.basim.ann.jsonl'] as const;
    expect(read(basim)).toBe('');
    const agreed = copydesk.run(['agree', amal, basim, '--json']);
    expect(agreed.code, agreed.stderr).toBe(0);
    expect(JSON.parse(agreed.stdout)).toMatchObject({ spans: [2, 0], exact: { recall: 0 } });
    // What they marked since stays when the same file is imported again.
    copydesk.write(basim, read(amal));
    expect(run().code).toBe(0);
    expect(read(basim)).toBe(read(amal));
  });

  test('tells of a relation that leads from the layer of one person into that of another', () => {
    tasksOfTwo();
    const [task] = JSON.parse(read('in/tasks.json'));
    task.annotations[1].result.push({ type: 'relation', from_id: 'r1', to_id: 'r2', labels: ['ally'] });
    copydesk.write('in/tasks.json', JSON.stringify([task]));
    const { code, stderr } = copydesk.run(['import', '--from', 'label-studio', 'in/tasks.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('in/story.txt: 1 relation or reply leads from one layer into another');
    expect(stderr).toContain('in/story.txt: 3 annotations imported into the layer amal');
  });

  test('of one article that several people annotated takes the article that is named', () => {
    tasksOfTwo();
    const [task] = JSON.parse(read('in/tasks.json'));
    copydesk.write('in/one.json', JSON.stringify([task]));
    copydesk.write('story.txt', TEXT);
    const { code, stderr } = copydesk.run([
      'import',
      '--from',
      'label-studio',
      '--article',
      'story.txt',
      'in/one.json',
    ]);
    expect(code, stderr).toBe(0);
    expect(namesIn('.')).toContain('story.txt.basim.ann.jsonl');
  });

  test.each([
    ['a document type', 'xmi', '<!DOCTYPE x [<!ENTITY a "b">]><x/>', 'document type declaration'],
    ['what is no file of the format', 'webanno', 'hello\n', '#FORMAT=WebAnno TSV 3'],
    ['a nesting without end', 'doccano', '['.repeat(100_000), 'nested'],
  ])('refuses %s', (_, format, content, message) => {
    copydesk.write('story.txt', TEXT);
    copydesk.write('bad', content);
    const { code, stderr } = copydesk.run(['import', '--from', format, '--article', 'story.txt', 'bad']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(namesIn('.')).toEqual(['bad', 'story.txt']);
  });
});

describe('export', () => {
  test('lists what is lost before it writes; the file goes to standard output', () => {
    desk();
    const { code, stdout, stderr } = copydesk.run(['export', '--to', 'conll2003', 'story.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('سيرجي _ _ B-PER\nشويغو _ _ I-PER\n');
    expect(stderr).toContain('1 × lost: comments');
    expect(stderr).toContain('1 × moved: spans that are not whole tokens');
  });

  test('says which annotations have lost their place, and leaves them out', () => {
    desk();
    copydesk.write('story.txt', TEXT.replace(NAME, 'سيرغي لافروف'));
    const { code, stdout, stderr } = copydesk.run(['export', '--to', 'doccano', 'story.txt']);
    expect(code).toBe(0);
    expect(stderr).toContain('1 × left out: annotations whose words are not in their place any more');
    expect(JSON.parse(stdout).label).toHaveLength(1);
  });

  test('a damaged sidecar is reported at its line; the good records go out', () => {
    desk();
    copydesk.write('story.txt.ann.jsonl', `${read('story.txt.ann.jsonl')}{"broken\n`);
    const { code, stdout, stderr } = copydesk.run(['export', '--to', 'doccano', 'story.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('story.txt.ann.jsonl:3:');
    expect(JSON.parse(stdout).label).toHaveLength(2);
  });

  test('--strict refuses and writes nothing', () => {
    desk();
    const { code, stdout, stderr } = copydesk.run(['export', '--to', 'conll2003', '--strict', 'story.txt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('was not exported');
    expect(copydesk.run(['export', '--to', 'w3c', '--strict', 'story.txt']).code).toBe(0);
  });

  test('of several articles needs a folder, and puts what a project needs beside them', () => {
    desk();
    copydesk.write('second.txt', 'خبر آخر.\n');
    expect(copydesk.run(['export', '--to', 'brat', 'story.txt', 'second.txt']).code).toBe(2);
    expect(copydesk.run(['export', '--to', 'brat', '--output', 'out', 'story.txt', 'second.txt']).code).toBe(
      0,
    );
    expect(namesIn('out')).toEqual(['annotation.conf', 'second.ann', 'second.txt', 'story.ann', 'story.txt']);
    expect(read('out/story.txt')).toBe(TEXT);
    expect(read('out/annotation.conf')).toContain('[entities]\nPER\n');
  });

  test('two articles of one name do not overwrite each other', () => {
    copydesk.write('a/story.txt', 'أولا.\n');
    copydesk.write('b/story.txt', 'ثانيا.\n');
    const { code, stderr } = copydesk.run(['export', '--to', 'tei', '--output', 'out', 'a', 'b']);
    expect(code).toBe(2);
    expect(stderr).toContain('written already');
    expect(read('out/story.txt.tei.xml')).toContain('أولا');
  });

  test('never writes over the article', () => {
    desk();
    const { code } = copydesk.run(['export', '--to', 'brat', '--output', './', 'story.txt']);
    expect(code).toBe(0);
    expect(read('story.txt')).toBe(TEXT);
    expect(copydesk.run(['export', '--to', 'w3c', '--output', 'story.txt', 'story.txt']).code).toBe(2);
    expect(read('story.txt')).toBe(TEXT);
  });

  test.each(FORMATS.map(({ name }) => name))('%s goes out and comes back in', (format) => {
    desk();
    expect(copydesk.run(['export', '--to', format, '--output', 'out/', 'story.txt']).code).toBe(0);
    const files = namesIn('out').map((name) => `out/${name}`);
    const { code, stderr } = copydesk.run([
      'import',
      '--from',
      format,
      '--layer',
      'back',
      '--article',
      'story.txt',
      ...files,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('2 annotations imported') });
    const quotes = read('story.txt.back.ann.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).target.selector.exact);
    const tokens = format === 'conll2003' || format === 'conllu';
    expect(quotes).toEqual([NAME, tokens ? 'وبوتين' : 'بوتين']);
  });
});

describe('usage', () => {
  test.each([
    [['export', 'story.txt'], "required option '--to <format>'"],
    [['import', '--from', 'word', 'x'], 'Allowed choices are'],
    [['import', '--from', 'brat'], "missing required argument 'FILE'"],
    [['export', '--to', 'tei', '--layer', 'txt', 'story.txt'], 'a layer is named by letters'],
    [['import', '--from', 'tei', 'missing.xml'], 'there is no such file'],
  ])('%j exits with 2 and says why', (args, message) => {
    const { code, stderr } = copydesk.run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a file that is not there is one line, not also the lack of all files', () => {
    const { stderr } = copydesk.run(['import', '--from', 'xmi', 'missing.xmi']);
    expect(stderr).toBe('copydesk: cannot read missing.xmi: there is no such file or folder\n');
  });

  test('help lists every format', () => {
    for (const command of ['export', 'import']) {
      const { code, stdout } = copydesk.run([command, '--help']);
      expect(code).toBe(0);
      for (const { name, title } of FORMATS)
        expect(stdout).toMatch(new RegExp(`^ {2}${name} +${title.replace(/[()]/g, '\\$&')}$`, 'm'));
    }
  });
});
