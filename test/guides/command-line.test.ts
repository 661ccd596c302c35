/** The commands of README.md and of the pages about the command line, each run as it stands, beside articles to run it on. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readGuide } from './guide.ts';
import { InstalledProgram } from './program.ts';

vi.setConfig({ testTimeout: 240_000 });

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const copydesk = new InstalledProgram();
afterAll(() => copydesk.dispose());

const COMMAND = /^(?:\$ )?(?:copydesk|node dist\/cli\.js) /;
/** Needs a terminal or an editor at its other end. */
const WAITS = /^copydesk lsp/;

interface Shown {
  readonly command: string;
  /** What the page shows below the command. */
  readonly output: string;
}

/** Every command of a page, without the comment behind it, and what stands below it. */
function commandsOf(path: string): readonly Shown[] {
  const shown: Shown[] = [];
  for (const { language, code } of readGuide(path)) {
    if (language !== 'sh' && language !== 'console') continue;
    const lines = code.trimEnd().split('\n');
    for (const [at, line] of lines.entries()) {
      if (!COMMAND.test(line) || WAITS.test(line)) continue;
      const next = lines.findIndex((other, after) => after > at && COMMAND.test(other));
      const below = language === 'console' ? lines.slice(at + 1, next === -1 ? undefined : next) : [];
      const command = line
        .replace(/^\$ /, '')
        .replace(/ +# .*$/, '')
        .replace('node dist/cli.js', 'copydesk');
      shown.push({ command, output: below.join('\n') });
    }
  }
  return shown;
}

/** Articles in which شويجو stands four times and شويغو three times, as the page shows it. */
const FIRST = `قال وزير الدفاع الروسي سيرغي شويغو إن القوات باقية. وأضاف شويغو أن الزيارة مهمة.
وذكر شويغو ذلك أمس. ونفى شويجو الخبر، ثم عاد شويجو إلى موسكو.
`;
const SECOND = 'غادر وزير الدفاع الروسي سيرغي شويجو موسكو، ووصل شويجو إلى أنقرة.\n';
const LAYER = (annotator: string): string =>
  `copydesk annotate --layer ${annotator} story.txt && sed -i.bak 's/"suggested"/"accepted"/' story.txt.${annotator}.ann.jsonl`;

/** What the pages take to be there. */
beforeEach(() => {
  const { code, output } = copydesk.shell('rm -rf ./* .copydesk .git');
  expect(code, output).toBe(0);
  copydesk.write('story.txt', FIRST);
  copydesk.write('articles/a.txt', FIRST);
  copydesk.write('articles/b.txt', SECOND);
  copydesk.write('site/trump.txt', 'وصل الرئيس الأمريكي دونالد ترمب. وقال ترمب إنه باق.\n');
  for (const name of ['a', 'b', 'c']) copydesk.write(`site/${name}.txt`, `${name}\n\nShare this story\n`);
  for (const name of ['july', 'august']) {
    copydesk.write(`${name}.jsonl`, `${JSON.stringify({ id: name, body: FIRST })}\n`);
  }
  copydesk.write('pairs.tsv', 'form_a\tform_b\tlabel\nشويغو\tشويجو\t1\nشويغو\tلافروف\t0\n');
  copydesk.write('marked.txt', 'وصل O\nشويغو B-PER\nإلى O\nموسكو B-LOC\n');
  mkdirSync(join(copydesk.folder, 'labelled'));
  for (const file of ['ar-autoblog-frame.txt', 'ar-autoblog-frame.txt.gold.ann.jsonl']) {
    cpSync(join(seeds, file), join(copydesk.folder, 'labelled', file));
  }
  const place = ['2', 'Kursk', 'Kursk', '', '51.7', '36.1', 'P', 'PPL', 'RU', ...Array(10).fill('')];
  copydesk.write('allCountries.txt', `${place.join('\t')}\n`);
  copydesk.write('alternateNamesV2.txt', `1\t2\tar\tكورسك\t\t\t\t\t\t\n`);
  copydesk.write('places.tsv', 'id\ttype\tkind\tar\nx:1\tLOC\tcity\tكورسك\n');
});

/** Commands that go before one, for what it reads. */
const FIRST_DO: readonly (readonly [RegExp, string])[] = [
  [/agree/, `${LAYER('amal')}; ${LAYER('omar')}`],
  [/import --from xmi/, 'copydesk export --to xmi --output . story.txt'],
  [/export\.tsv/, `${LAYER('amal')}; copydesk export --to webanno --layer amal story.txt > export.tsv`],
  [
    /tasks\.json/,
    `${LAYER('omar')}; copydesk export --to label-studio --layer omar --output studio/ story.txt; cp studio/*.label-studio.json tasks.json`,
  ],
  [/july\.jsonl\.gz/, 'gzip july.jsonl'],
  [
    /index merge/,
    'for m in july august; do copydesk index build --input jsonl:body --output $m.index $m.jsonl; done',
  ],
  [
    /--index (?:summer|archive)\.index/,
    'for i in summer archive; do copydesk index build --output $i.index articles/; done',
  ],
  [/alternateNamesV2\.txt\.gz/, 'gzip alternateNamesV2.txt'],
  [/gazetteer info places\.index/, 'copydesk gazetteer build places.index places.tsv'],
];
/** 1 is an answer of these: something was found. */
const ANSWERS_ONE = /^copydesk (?:check|gazetteer lookup)/;

describe.each([
  'README.md',
  'docs/command-line.md',
  'docs/house-style.md',
  'docs/gazetteer.md',
  'docs/formats.md',
])('%s', (path) => {
  const shown = commandsOf(path).filter(({ command }) => !/ A B$/.test(command));

  test('has commands', () => expect(shown.length).toBeGreaterThan(0));

  test.each(shown)('$command', ({ command, output: expected }) => {
    const before = FIRST_DO.filter(([wanting]) => wanting.test(command)).map(([, commands]) => commands);
    const prepared = copydesk.shell(before.join('\n'));
    expect(prepared.code, prepared.output).toBe(0);
    const { code, output } = copydesk.shell(command);
    expect(ANSWERS_ONE.test(command) ? [0, 1] : [0], output).toContain(code);
    if (expected !== '') expect(output.replace(/[\u2066-\u2069]/g, '').trim()).toBe(expected.trim());
  });
});

const blocks = (path: string, language: string) =>
  readGuide(path).filter((snippet) => snippet.language === language);

test('the settings that the README shows are read', () => {
  const [settings, ...others] = blocks('README.md', 'yaml');
  expect(others).toEqual([]);
  copydesk.write('.copydesk/settings.yaml', settings!.code);
  copydesk.write('slug.txt', 'The talks ended. (AFP-1234)\n');
  const { code, output } = copydesk.shell('copydesk check --format jsonl slug.txt');
  expect(code).toBe(1);
  expect(output).toContain('project/wire-slug');
  expect(output).toContain('"problems":[]');
});

test.each([
  ['tsv', 'names.tsv'],
  ['yaml', 'names.yaml'],
])('the names that the page about the gazetteer writes as %s are known', (language, file) => {
  const [names, ...others] = blocks('docs/gazetteer.md', language);
  expect(others).toEqual([]);
  copydesk.write(`.copydesk/gazetteer/${file}`, names!.code);
  const { code, output } = copydesk.shell('copydesk gazetteer lookup --format json "Sami Haddad" الحداد');
  expect(code, output).toBe(0);
  expect(output).toContain('"desk:mayor"');
  expect(output).not.toContain('copydesk:');
});
