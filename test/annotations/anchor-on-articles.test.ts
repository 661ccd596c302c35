/** What becomes of an annotation on every word of a real article when it is edited: right, or an orphan, never wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createResolver } from '../../server/src/annotations/anchoring/anchor.ts';
import { createDescriber } from '../../server/src/annotations/anchoring/describe-span.ts';
import type { Edit } from '../../server/src/findings/finding.ts';
import type { Span } from '../../server/src/text/offsets.ts';

const OWN = `القاهرة (وكالات) - أعلن وزير الخارجية كريم الأمين ، أمس الأربعاء ، أن بلاده ستستضيف الجولة المقبلة.
🚀 وقال كريم الأمين إن الدعوات أرسلت إلى الأطراف كافة، وإن الأمين العام سيحضر الجلسة الأولى.
وأضاف الأمين أن الجولة السابقة انتهت من دون اتفاق.

وكان كريم الأمين قد زار العاصمة المجاورة الأسبوع الماضي ، حيث التقى نظيره سامي الحداد.
وقال سامي الحداد إن بلاده ستشارك في الجولة المقبلة.
المصدر
`;

const SEED = new URL('../../../shared/seeds/kursk-ar.txt', import.meta.url);
const articles: [string, string][] = [
  ['an article of our own', OWN],
  ['the same with CRLF', OWN.replaceAll('\n', '\r\n')],
];
if (existsSync(SEED)) articles.push(['the sample article', readFileSync(SEED, 'utf8')]);

interface Tally {
  kept: number;
  orphaned: number;
  /** Somewhere else than its word; or anywhere, though its word is gone. */
  wrong: number;
}

/** Annotates every word, applies each list of edits to the text, and counts what becomes of the annotations. */
function tallyOf(text: string, versions: readonly (readonly Edit[])[]): Tally {
  const words = wordsOf(text);
  const selectors = words.map(createDescriber(text));
  const tally = { kept: 0, orphaned: 0, wrong: 0 };
  for (const edits of versions) {
    const resolve = createResolver(applied(text, edits));
    words.forEach((word, index) => {
      const gone = edits.some((edit) => edit.start < word.end && word.start < edit.end);
      const resolution = resolve(selectors[index]!);
      if (resolution.state !== 'kept') {
        if (!gone) tally.orphaned++;
      } else if (!gone && resolution.span.start === moved(word.start, edits)) tally.kept++;
      else tally.wrong++;
    });
  }
  return tally;
}

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\r\n]+(?:\r?\n)?/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

const moved = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce(
    (at, { start, end, newText }) => (end <= offset ? at + newText.length - (end - start) : at),
    offset,
  );

describe.each(articles)('%s', (_, text) => {
  test('mending the spaces before all commas loses none', () => {
    const spaces = [...text.matchAll(/ (?=،)/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      newText: '',
    }));
    expect(spaces.length).toBeGreaterThan(1);
    expect(tallyOf(text, [spaces])).toMatchObject({ orphaned: 0, wrong: 0 });
  });

  test('a new paragraph anywhere loses none', () => {
    const versions = linesOf(text).map(({ start }) => [
      { start, end: start, newText: 'وفي شأن آخر وصل الوفد.\n' },
    ]);
    expect(tallyOf(text, versions)).toMatchObject({ orphaned: 0, wrong: 0 });
  });

  test('a deleted paragraph takes its own with it, and no other, and none moves', () => {
    const versions = linesOf(text).map((line) => [{ ...line, newText: '' }]);
    const { kept, orphaned, wrong } = tallyOf(text, versions);
    expect(wrong).toBe(0);
    expect(orphaned / kept).toBeLessThan(0.01);
  });

  test.each([
    ['replaced', (word: Span) => ({ ...word, newText: 'بديل' })],
    ['deleted', (word: Span) => ({ ...word, newText: '' })],
    ['inserted', ({ start }: Span) => ({ start, end: start, newText: 'جديد ' })],
  ])('one word %s anywhere leaves 99 of 100 in place and moves none', (_, edit) => {
    const { kept, orphaned, wrong } = tallyOf(
      text,
      wordsOf(text).map((word) => [edit(word)]),
    );
    expect(wrong).toBe(0);
    expect(orphaned / kept).toBeLessThan(0.01);
  });

  test('one word of five replaced makes orphans, and moves none', () => {
    const versions = [0, 1, 2, 3, 4].map((first) =>
      wordsOf(text)
        .filter((_, index) => index % 5 === first)
        .map((word) => ({ ...word, newText: 'بديل' })),
    );
    expect(tallyOf(text, versions).wrong).toBe(0);
  });
});
