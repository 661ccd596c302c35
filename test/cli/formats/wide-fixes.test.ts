import { expect, test } from 'vitest';
import { jsonFormat, jsonLinesFormat } from '../../../server/src/cli/formats/json.ts';
import { sarifFormat } from '../../../server/src/cli/formats/sarif.ts';
import { MANY_EDITS, WideFixes } from '../../../server/src/cli/formats/wide-fixes.ts';
import type { Fix } from '../../../server/src/findings/finding.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { countsOf, Tally } from '../../../server/src/service/report/checked-file.ts';
import { checkedFile } from '../checked-file.ts';

/** An article in which each of so many places has a fix of its own and one of all. */
function articleWith(places: number) {
  const text = 'ريغا ⟦ريجا⟧ 🚀\r\n'.repeat(places);
  const length = text.replaceAll(/[⟦⟧]/g, '').length / places;
  const edits = Array.from({ length: places }, (_, at) => ({
    start: at * length + 5,
    end: at * length + 9,
    newText: 'ريغا',
  }));
  const all: Fix = { title: verbatim('Change all'), kind: 'confirm', edits };
  return checkedFile('story.txt', text, (ordinal) => ({
    rule: 'name/name-variant',
    severity: 'warning',
    message: verbatim('“ريجا” competes.'),
    fixes: [{ title: verbatim('Change'), kind: 'confirm', edits: [edits[ordinal]!] }, all],
  }));
}

type Written = readonly {
  readonly fixes: readonly { readonly title: string; readonly edits: readonly unknown[] }[];
  readonly fixesAbove?: readonly unknown[];
}[];

function asJson(places: number): Written {
  const file = articleWith(places);
  const tally = new Tally();
  tally.add(countsOf(file));
  const format = jsonFormat();
  const text = [format.begin(), ...format.file(format.render(file)), format.end(tally.summary)].join('');
  const { files } = JSON.parse(text) as { files: [{ findings: Written }] };
  return files[0].findings;
}

test('a fix of few places is written out with each of its findings', () => {
  for (const { fixes, fixesAbove } of asJson(MANY_EDITS)) {
    expect(fixes.map(({ edits }) => edits.length)).toEqual([1, MANY_EDITS]);
    expect(fixesAbove).toBeUndefined();
  }
});

test('a fix of many places is written out once, and the findings after it say where', () => {
  const findings = asJson(MANY_EDITS + 1);
  expect(findings[0]!.fixes.map(({ edits }) => edits.length)).toEqual([1, MANY_EDITS + 1]);
  for (const { fixes, fixesAbove } of findings.slice(1)) {
    expect(fixes.map(({ title }) => title)).toEqual(['Change']);
    expect(fixesAbove).toEqual([{ title: 'Change all', finding: 0, fix: 1 }]);
  }
});

test('what is written grows with the article, not with its square', () => {
  const lengthOf = (places: number): number => {
    const format = jsonLinesFormat();
    return format.file(format.render(articleWith(places))).join('').length;
  };
  expect(lengthOf(8000) / lengthOf(2000)).toBeLessThan(5);
});

test('a log of SARIF says by its place which result has the fix', () => {
  const format = sarifFormat('1.0.0', []);
  const [first, second] = format
    .render(articleWith(MANY_EDITS + 1))
    .items.map((item) => JSON.parse(item) as { fixes: unknown[]; properties?: unknown });
  expect(first!.fixes).toHaveLength(2);
  expect(first!.properties).toBeUndefined();
  expect(second!.fixes).toHaveLength(1);
  expect(second!.properties).toEqual({ fixesAbove: [{ description: 'Change all', charOffset: 5 }] });
});

test('two fixes that say the same are not one fix', () => {
  const file = articleWith(MANY_EDITS + 1);
  const [first, second] = file.findings;
  const copy = { ...second!, fixes: second!.fixes.map((fix) => ({ ...fix })) };
  const wide = new WideFixes();
  expect(wide.of(first!, 0).here).toHaveLength(2);
  expect(wide.of(copy, 1).here).toHaveLength(2);
});
