import { afterAll, beforeEach, expect, test } from 'vitest';
import { CommandLine } from './command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

/** One place in two forms, and one in one. */
const NAMES = `وصل الوفد إلى بيونغ يانغ يوم الاثنين قادما من موسكو.
وقالت وكالة الأنباء إن بيونغ يانغ رحبت بالوفد، وإن بيونغ يانغ ستستضيف الاجتماع المقبل.
وغادر الوفد بيونج يانغ يوم الأربعاء عائدا إلى موسكو.
`;

interface Entity {
  readonly id: string;
  readonly type: string;
  readonly preferred: string;
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly form: string;
  }[];
}
interface Report {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly entities: readonly Entity[] }[];
}

function entities(args: readonly string[], input?: string) {
  const { code, json } = copydesk.json(['entities', '--format', 'json', ...args], input);
  return { code, report: json as Report };
}

test('a name that no list knows is found with --recogniser, and only with it', () => {
  copydesk.write('story.txt', 'والتقى الوفد قبل ذلك هاردويك نيلسوم في مدينة القاهرة صباح الاثنين.\n');
  const named = (args: readonly string[]) =>
    entities([...args, 'story.txt']).report.files.flatMap((file) =>
      file.entities.map((one) => one.preferred),
    );
  expect(named([])).not.toContain('هاردويك نيلسوم');
  expect(named(['--recogniser'])).toContain('هاردويك نيلسوم');
});

test('a neural network that cannot be used is told with its file, and the rest is done', () => {
  copydesk.write('story.txt', NAMES);
  const { code, stderr, stdout } = copydesk.run([
    'entities',
    '--ner-model',
    'nowhere',
    '--format',
    'json',
    'story.txt',
  ]);
  expect(stderr).toContain('nowhere');
  expect(stderr).toContain('config.json');
  expect(stdout).toContain('بيونغ يانغ');
  expect(code).toBe(2);
});

test('JSON has the keys of the contract; mentions lie where they say', () => {
  copydesk.write('story.txt', NAMES);
  const { code, report } = entities(['story.txt']);
  expect(code).toBe(0);
  expect(report.version).toBe(1);
  expect(report.files.map(({ path }) => path)).toEqual(['story.txt']);
  for (const entity of report.files[0]!.entities) {
    expect(Object.keys(entity).slice(0, 5)).toEqual(['id', 'type', 'preferred', 'forms', 'mentions']);
    expect(['PER', 'LOC', 'ORG', 'MISC']).toContain(entity.type);
    for (const mention of entity.mentions) {
      expect(Object.keys(mention)).toEqual(['start', 'end', 'text', 'form']);
      expect(NAMES.slice(mention.start, mention.end)).toBe(mention.text);
    }
    const counted = entity.forms.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(entity.mentions.length);
  }
  const capital = report.files[0]!.entities.find(({ forms }) =>
    forms.some(({ form }) => form === 'بيونج يانغ'),
  );
  expect(capital).toMatchObject({
    type: 'LOC',
    preferred: 'بيونغ يانغ',
    forms: [
      { form: 'بيونغ يانغ', count: 3 },
      { form: 'بيونج يانغ', count: 1 },
    ],
  });
});

test.each([
  ['an astral character before', `🚀 ${NAMES}`],
  ['CRLF', NAMES.replaceAll('\n', '\r\n')],
])('places are right with %s', (_title, text) => {
  for (const entity of entities(['-'], text).report.files[0]!.entities) {
    for (const { start, end, text: quote } of entity.mentions) expect(text.slice(start, end)).toBe(quote);
  }
});

test('the table marks spellings that compete', () => {
  copydesk.write('story.txt', NAMES);
  const { code, stdout } = copydesk.run(['entities', 'story.txt']);
  expect(code).toBe(0);
  const plain = stdout.replace(/[\u2068\u2069]/g, '');
  expect(plain).toMatch(/^ {2}LOC {2}≠ بيونغ يانغ .*بيونغ يانغ 3 · ≠ بيونج يانغ 1$/m);
  expect(plain).toMatch(/^ {2}LOC {4}موسكو .*موسكو 2$/m);
});

test('a missing file is a problem; the others are listed', () => {
  copydesk.write('story.txt', NAMES);
  const { code, report } = entities(['missing.txt', 'story.txt']);
  expect(code).toBe(2);
  expect(report.files[0]).toMatchObject({ path: 'missing.txt', entities: [] });
  expect(report.files[1]!.entities.length).toBeGreaterThan(0);
});
