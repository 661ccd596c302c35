import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { FORMATS } from '../../server/src/annotations/formats/registry.ts';
import { FORMAT_NAMES } from '../../server/src/cli/formats/format.ts';
import { USUAL_FILE } from '../../server/src/cli/inputs/job.ts';
import { WORTH_THREADS } from '../../server/src/cli/parallel/check-portions.ts';
import { ARTICLE_EXTENSIONS } from '../../server/src/project/article-names.ts';
import { CommandLine } from './command-line.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/command-line.md', import.meta.url)), 'utf8');
const exchange = readFileSync(fileURLToPath(new URL('../../docs/formats.md', import.meta.url)), 'utf8');
const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

test('the page names every ending of articles and every format', () => {
  for (const extension of ARTICLE_EXTENSIONS) expect(page).toContain(`\`${extension}\``);
  for (const format of FORMAT_NAMES) expect(page).toMatch(new RegExp(`^\\| \`${format}\` +\\|`, 'm'));
});

test('the page says from when on threads share the work', () => {
  const files = WORTH_THREADS / USUAL_FILE;
  expect(page).toContain(`From ${files} files on, or ${WORTH_THREADS / 1024} kB of a stream`);
});

// Each command is started by itself, on machines that have other work too.
test('every option that the page names is there', { timeout: 120_000 }, () => {
  const commands = [
    'check',
    'fix',
    'entities',
    'report',
    'export',
    'import',
    'lsp',
    'evaluate artifacts',
    'evaluate names',
    'evaluate ner',
    'names list',
    'names unify',
    'boilerplate',
    'index build',
    'index merge',
    'gazetteer build',
    'gazetteer lookup',
    'gazetteer info',
    'annotate',
    'reconcile',
    'agree',
    'adjudicate',
    'git-setup',
    'merge-driver',
  ];
  const calls = [[], ...commands.map((command) => command.split(' '))];
  const help = calls.map((call) => copydesk.run([...call, '--help']).stdout).join('');
  const options = new Set([...page.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
  expect(options.size).toBeGreaterThan(8);
  for (const option of options) expect(help).toContain(option);
});

test('the page of exchange formats names every format, every file ending and only options that are there', () => {
  for (const { name, extension } of FORMATS) {
    expect(exchange).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
    expect(exchange).toContain(extension);
  }
  const help = ['export', 'import'].map((command) => copydesk.run([command, '--help']).stdout).join('');
  const options = new Set([...exchange.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
  expect(options.size).toBeGreaterThan(6);
  for (const option of options) expect(help).toContain(option);
});

test('the objects that the page shows have the keys that the commands write', () => {
  copydesk.write('story.txt', 'وصل الوفد إلى موسكو.\n[ad_1]\nوغادر الوفد موسكو.\n');
  const [check, entities] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) =>
    keysOf(JSON.parse(json!)),
  );
  const written = [
    keysOf(copydesk.json(['check', '--format', 'json', 'story.txt', 'missing.txt']).json),
    keysOf(copydesk.json(['entities', '--format', 'json', 'story.txt', 'missing.txt']).json),
  ];
  // Only what a run happens to have: not every finding has a related place.
  for (const key of written[0]!) expect(check).toContain(key);
  for (const key of written[1]!) expect(entities).toContain(key);
});

/** Paths of all keys, array members under one path. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((member) => keysOf(member, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => keysOf(member, `${path}.${key}`));
}
