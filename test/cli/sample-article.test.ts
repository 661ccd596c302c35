/** The sample article of the design, where it is at hand: exactly the findings that it must have, and its names. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { CommandLine } from './command-line.ts';

const sample = fileURLToPath(new URL('../../../shared/seeds/kursk-ar.txt', import.meta.url));
const testWithSample = test.skipIf(!existsSync(sample));
const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

interface Report {
  readonly files: readonly {
    readonly findings: readonly {
      readonly severity: string;
      readonly text: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
    readonly entities: readonly {
      readonly type: string;
      readonly name?: string;
      readonly preferred: string;
      readonly forms: readonly { readonly form: string; readonly count: number }[];
    }[];
  }[];
}

testWithSample('at warning and above: the residue, the spaces, the names, and nothing else', () => {
  const { code, json } = copydesk.json(['check', '--format', 'json', sample]);
  expect(code).toBe(1);
  const grave = (json as Report).files[0]!.findings.filter(({ severity }) => /error|warning/.test(severity));
  const isSpace = (text: string): boolean => text.trim() === '،';
  expect(grave.filter(({ text }) => isSpace(text))).toHaveLength(17);
  const others = grave.filter(({ text }) => !isSpace(text));
  expect(others.map(({ range, text }) => [range.start.line + 1, text])).toEqual([
    [1, '[ad_1]'],
    [3, 'بيونج يانغ'],
    [4, 'شويجو'],
    [4, 'ديمينز'],
    [4, 'Shoigu'],
    [4, 'Pyongyang'],
    [5, 'deminers'],
    [6, 'شويجو'],
    [10, 'بيونج يانغ'],
    [11, 'الروسية-إلى'],
    [13, 'والكرين'],
    [14, '[ad_2]'],
    [15, 'المصدر'],
  ]);
});

testWithSample('the names that compete have all their forms and counts', () => {
  const { json } = copydesk.json(['entities', '--format', 'json', sample]);
  const { entities } = (json as Report).files[0]!;
  const formsOf = (form: string) =>
    Object.fromEntries(
      entities
        .find(({ forms }) => forms.some((one) => one.form === form))
        ?.forms.map((one) => [one.form, one.count]) ?? [],
    );
  expect(formsOf('شويغو')).toEqual({ شويغو: 4, شويجو: 2, Shoigu: 1 });
  expect(formsOf('بيونغ يانغ')).toEqual({ 'بيونغ يانغ': 1, 'بيونج يانغ': 2, Pyongyang: 1 });
});
