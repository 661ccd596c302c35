/** docs/two-annotators.md and docs/moving.md, command for command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readLayer, recordsOf } from '../../server/src/annotations/records/layer.ts';
import { readGuide } from './guide.ts';
import { InstalledProgram } from './program.ts';

vi.setConfig({ testTimeout: 240_000 });

let copydesk: InstalledProgram;
beforeAll(() => {
  copydesk = new InstalledProgram();
}, 120_000);
afterAll(() => copydesk.dispose());

/** All commands of a page, as one session. */
const commands = (page: string): string =>
  readGuide(page)
    .filter(({ language }) => language === 'sh')
    .map(({ code }) => code)
    .join('\n');

/** What the records of a layer quote and say, in their order. */
function marks(path: string): (readonly [string, unknown])[] {
  const layer = readLayer(readFileSync(join(copydesk.folder, path), 'utf8'));
  expect(layer.problems).toEqual([]);
  return recordsOf(layer).map((record) => {
    const { body, target } = JSON.parse(JSON.stringify(record)) as {
      readonly body: readonly { readonly purpose?: string; readonly value?: string }[];
      readonly target: { readonly selector: { readonly exact: string } };
    };
    return [target.selector.exact, body.find(({ purpose }) => purpose === 'classifying')?.value];
  });
}

test('two annotators and git: layers travel, agreement is gold, and two decisions at once are merged', () => {
  const { code, output } = copydesk.shell(commands('docs/two-annotators.md'));
  expect(code, output).toBe(0);
  expect(output).not.toContain('CONFLICT');
  const gold = [
    ['سيرغي شويغو', 'PER'],
    ['شويغو', 'PER'],
    ['كورسك', 'LOC'],
    ['موسكو', 'LOC'],
  ];
  expect(marks('amal/story.txt.gold.ann.jsonl')).toEqual(gold);
  expect(marks('omar/story.txt.gold.ann.jsonl')).toEqual(gold);
  expect(marks('amal/story.txt.omar.ann.jsonl')).toHaveLength(4);
  expect(readFileSync(join(copydesk.folder, 'amal/story.txt.gold.ann.jsonl'), 'utf8')).not.toContain(
    '<<<<<<<',
  );
  const merges = copydesk.shell('git -C shared.git log --merges --format=%s main').output.trim().split('\n');
  expect(merges.length).toBe(2);
});

test('the same without the driver conflicts: the page does not promise what git can do alone', () => {
  const other = new InstalledProgram();
  try {
    const without = commands('docs/two-annotators.md').replaceAll('copydesk git-setup\n', 'true\n');
    const { code, output } = other.shell(without);
    expect(code).not.toBe(0);
    expect(output).toContain('CONFLICT');
  } finally {
    other.dispose();
  }
});

test('to brat, INCEpTION, Label Studio and Prodigy, and back', () => {
  const { code, output } = copydesk.shell(commands('docs/moving.md'));
  expect(code, output).toBe(0);
  const sent = marks('desk/story.txt.desk.ann.jsonl');
  expect(sent).toEqual([
    ['سيرغي شويغو', 'PER'],
    ['كورسك', 'LOC'],
    ['شويغو', 'PER'],
  ]);
  expect(marks('desk/story.txt.brat.ann.jsonl')).toEqual([...sent, ['الزيارة', 'MISC']]);
  for (const layer of ['inception', 'studio', 'prodigy']) {
    expect(marks(`desk/story.txt.${layer}.ann.jsonl`), layer).toEqual(sent);
  }
});
