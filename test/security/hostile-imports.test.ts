/** Files of other tools that somebody made to do harm. The cases are those of docs/security.md. */
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { CommandLine } from '../cli/command-line.ts';

/** Programs are started and ended here, on machines that do other things as well; milliseconds. */
vi.setConfig({ testTimeout: 240_000 });

let copydesk: CommandLine;
beforeAll(() => {
  copydesk = new CommandLine();
});
beforeEach(() => copydesk.clear());
afterAll(() => copydesk.dispose());

const TEXT = 'زار سيرغي شويغو مدينة كورسك.';

/** A document of W3C's format that names its article. */
const collection = (source: string): string =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: {
      type: 'AnnotationPage',
      items: [
        {
          id: 'x:1',
          type: 'Annotation',
          body: { type: 'TextualBody', value: 'PER' },
          target: { source, selector: [{ type: 'TextQuoteSelector', exact: 'شويغو' }] },
        },
      ],
    },
  });

/** A document of Label Studio's that holds its text and its name. */
const task = (name: string): string =>
  JSON.stringify([
    {
      id: 1,
      data: { text: TEXT, article: name, file: name, name, source: name },
      file_upload: name,
      annotations: [
        {
          result: [
            {
              id: 'a',
              type: 'labels',
              from_name: 'label',
              to_name: 'text',
              value: { start: 10, end: 15, text: 'شويغو', labels: ['PER'] },
            },
          ],
        },
      ],
    },
  ]);

test('names of articles that climb, are absolute, or have a drive letter', () => {
  const names = [
    '../../outside.txt',
    '/tmp/copydesk-outside.txt',
    'C:\\Windows\\outside.txt',
    '..\\..\\outside.txt',
    '\\\\host\\share\\outside.txt',
    'file:///outside.txt',
    '..',
    '.',
    '/',
  ];
  for (const name of names) {
    copydesk.clear();
    copydesk.write('desk/in.json', task(name));
    copydesk.write('desk/w3c.json', collection(name));
    copydesk.run(['import', '--from', 'label-studio', 'desk/in.json']);
    copydesk.run(['import', '--from', 'w3c', 'desk/w3c.json']);
    expect(readdirSync(copydesk.folder), name).toEqual(['desk']);
    const made = readdirSync(copydesk.path('desk')).filter((file) => !file.endsWith('.json'));
    expect(
      made.every((file) => /^[\w.:-]+\.txt(?:\.ann\.jsonl)?$/.test(file)),
      `${name}: ${made.join(' ')}`,
    ).toBe(true);
  }
});

test('names of articles that are files of the shell, of git or of a build', () => {
  for (const name of [
    '.profile',
    '.bashrc',
    '.git',
    '.gitattributes',
    'Makefile',
    'package.json',
    'run.sh',
    'con',
    'a.txt.ann.jsonl',
  ]) {
    copydesk.clear();
    copydesk.write(
      'in.json',
      JSON.stringify([{ id: 1, data: { text: TEXT }, file_upload: name, annotations: [] }]),
    );
    copydesk.write(
      'in.jsonl',
      `${JSON.stringify({ id: 1, text: TEXT, label: [], Comments: [], meta: { article: name, source: name, name } })}\n`,
    );
    copydesk.write(
      'in.spacy.jsonl',
      `${JSON.stringify({ text: TEXT, spans: [], meta: { article: name, source: name, name } })}\n`,
    );
    copydesk.run(['import', '--from', 'label-studio', 'in.json']);
    copydesk.run(['import', '--from', 'doccano', 'in.jsonl']);
    copydesk.run(['import', '--from', 'spacy', 'in.spacy.jsonl']);
    const made = readdirSync(copydesk.folder).filter((file) => !file.startsWith('in.'));
    expect([name, made.filter((file) => file === name)]).toEqual([name, []]);
  }
});

test('people whose names climb, are absolute, or are keys of every object', () => {
  const people = [
    '../../escape',
    '/tmp/escape',
    'C:\\escape',
    '__proto__',
    'constructor',
    'a\0b',
    '\n',
    '.ssh',
  ];
  const [made] = JSON.parse(task('story.txt'));
  const annotations = people.map((completed_by) => ({ ...made.annotations[0], completed_by }));
  copydesk.write('in/tasks.json', JSON.stringify([{ ...made, annotations }]));
  const { code, stderr } = copydesk.run(['import', '--from', 'label-studio', 'in/tasks.json']);
  expect(code, stderr).toBe(0);
  expect(readdirSync(copydesk.path('.'))).toEqual(['in']);
  const sidecars = readdirSync(copydesk.path('in')).filter((name) => name.endsWith('.ann.jsonl'));
  expect(sidecars).toHaveLength(people.length);
  for (const name of sidecars) expect(name).toMatch(/^story\.txt\.[a-z0-9_-]+\.ann\.jsonl$/);
});

test('an article that is a link to nothing yet', () => {
  copydesk.write('desk/in.conll', 'شويغو B-PER\n\n');
  symlinkSync('../outside', copydesk.path('desk/in.txt'));
  copydesk.run(['import', '--from', 'conll2003', 'desk/in.conll']);
  expect(readdirSync(copydesk.folder)).toEqual(['desk']);
});

test('entity bombs and entities of other files in XML', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(10)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&c;</xmi:XMI>`;
  const file = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><TEI>&a;</TEI>';
  const parameter = '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]><TEI/>';
  for (const [format, text] of [
    ['xmi', bomb],
    ['tei', file],
    ['tei', parameter],
  ] as const) {
    copydesk.write('in.xml', text);
    const { code, stderr } = copydesk.run(['import', '--from', format, 'in.xml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/in\.xml:1:\d+: the file has a document type declaration/);
  }
});

test('XML and JSON nested a million times', () => {
  const depth = 1_000_000;
  copydesk.write('in.xml', '<a>'.repeat(depth) + '</a>'.repeat(depth));
  copydesk.write('in.json', `{"a":`.repeat(depth) + '1' + '}'.repeat(depth));
  for (const format of ['xmi', 'tei']) {
    const { code, stderr } = copydesk.run(['import', '--from', format, 'in.xml']);
    expect([format, code, stderr.includes('are nested')]).toEqual([format, 2, true]);
  }
  for (const format of ['w3c', 'cas-json', 'label-studio', 'doccano', 'spacy']) {
    const { code, stderr } = copydesk.run(['import', '--from', format, 'in.json']);
    expect([format, code, stderr.includes('are nested')]).toEqual([format, 2, true]);
  }
});

test('files of every format with keys of every object, numbers beyond measure and wrong types', () => {
  const evil =
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},"text":"x","label":[[0,1e400,"__proto__"],[-5,"a",{}],null],"spans":[{"start":-1,"end":9e99,"label":"constructor"},5],"id":"__proto__","data":{"text":"x"},"annotations":[{"result":[{"id":"__proto__","type":"labels","value":{"start":-3,"end":1e9,"labels":["__proto__"]}},null]}],"first":{"items":[{"target":{"__proto__":1}},null]},"%FEATURE_STRUCTURES":[{"%TYPE":"__proto__","%ID":-1},null],"%VIEWS":{"__proto__":1}}';
  copydesk.write('in.json', evil);
  copydesk.write('in.txt', 'x');
  copydesk.write(
    'in.ann',
    'T1\t__proto__ 0 99999999999999999999\tx\nR1\tconstructor Arg1:T1 Arg2:T9\nA1\tx T1\nE1\t\n#1\n\t\t\n',
  );
  copydesk.write(
    'in.tsv',
    '#FORMAT=WebAnno TSV 3.3\n#T_SP=__proto__|constructor\n\n#Text=x\n1-1\t0-99999999\tx\t__proto__[999999999999]\n',
  );
  copydesk.write(
    'in.xmi',
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="c"><cas:Sofa xmi:id="__proto__" sofaString="x"/><cas:View sofa="__proto__" members="constructor __proto__ 99"/><x:Y xmi:id="constructor" sofa="__proto__" begin="-1" end="1e9"/></xmi:XMI>',
  );
  copydesk.write('in.conllu', '1-99999999999\tx\t_\t_\t_\t_\t_\t_\t_\t__proto__=constructor\n99.1\t\n');
  const runs = [
    ...['w3c', 'cas-json', 'label-studio', 'doccano', 'spacy'].map((format) => [
      format,
      'in.json',
      '--article',
      'in.txt',
    ]),
    ['brat', 'in.ann', 'in.txt'],
    ['webanno', 'in.tsv', '--article', 'in.txt'],
    ['xmi', 'in.xmi', '--article', 'in.txt'],
    ['conllu', 'in.conllu', '--article', 'in.txt'],
    ['conll2003', 'in.conllu', '--article', 'in.txt'],
    ['tei', 'in.xmi', '--article', 'in.txt'],
  ];
  for (const [format, ...rest] of runs) {
    const { code, stderr } = copydesk.run(['import', '--from', format!, ...rest]);
    expect([format, code === 0 || code === 2, stderr.includes('    at ')]).toEqual([format, true, false]);
  }
  expect(readFileSync(copydesk.path('in.txt'), 'utf8')).toBe('x');
});

test('a file that quotes escape sequences for terminals', () => {
  copydesk.write('in.txt', 'x');
  copydesk.write('in.ann', 'T1\tPER 0 1\t\u001b]0;taken over\u0007\u001b[2J\n');
  const { stderr } = copydesk.run(['import', '--from', 'brat', 'in.ann', 'in.txt']);
  expect(stderr).not.toContain('\u001b');
});
