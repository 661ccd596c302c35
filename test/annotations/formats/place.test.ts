/** The unit is proved, not believed; what has no sure place is handed back. */
import { describe, expect, test } from 'vitest';
import { imported, NAME, PLAIN, ROCKET, wordsOf } from './fixtures.ts';

const ann = (start: number, end: number, words = NAME): string => `T1\tPER ${start} ${end}\t${words}\n`;
const fromBrat = (lines: string, article: string) => imported('brat', lines, article, 'story.ann');

describe('offsets that a quote proves', () => {
  test.each([
    ['code points', 7, 18, ROCKET, undefined],
    ['UTF-16', 8, 19, ROCKET, 'UTF-16 units'],
    ['UTF-8 bytes', 14, 35, ROCKET, 'UTF-8 bytes'],
    ['code points of a text with LF', 8, 19, `\r\n${ROCKET}`, 'each CRLF as one'],
    ['code points behind a byte order mark', 8, 19, `${ROCKET}.`, 'UTF-16'],
    ['code points behind a mark where UTF-16 counts alike', 6, 17, PLAIN, 'byte order mark'],
  ])('in %s are found out', (_, start, end, article, repair) => {
    const placed = fromBrat(ann(start, end), article);
    expect(wordsOf(placed)).toEqual([NAME]);
    expect(placed.unplaced).toEqual([]);
    expect(placed.repairs.join()).toContain(repair ?? '');
    expect(placed.repairs).toHaveLength(repair === undefined ? 0 : 1);
  });

  test('of some annotations in another unit are mended one by one', () => {
    const placed = fromBrat(`${ann(7, 18)}T2\tMISC 2 6\tأعلن\nT3\tPER 14 19\tشويغو\n`, ROCKET);
    expect(wordsOf(placed)).toEqual(['أعلن', NAME, 'شويغو']);
    expect(placed.repairs).toEqual(['1 annotation did not lie on the quoted words and were found by them']);
  });
});

describe('without quotes', () => {
  test('offsets outside the text prove another unit', () => {
    const placed = imported('doccano', `{"text":"${PLAIN}","label":[[9,30,"PER"]]}`, PLAIN);
    expect(wordsOf(placed)).toEqual([NAME]);
    expect(placed.repairs.join()).toContain('UTF-8 bytes');
  });

  test('many cut words prove another unit when it cuts none', () => {
    const text = `🚀🚀 ${PLAIN} ${PLAIN}`;
    const words = [...text.matchAll(/[\p{L}]+/gu)].map((match) => {
      const start = [...text.slice(0, match.index)].length;
      return [start, start + match[0].length, 'MISC'];
    });
    const placed = imported('doccano', JSON.stringify({ text, label: words }), text);
    expect(wordsOf(placed)).toEqual(`${PLAIN} ${PLAIN}`.split(' '));
  });

  test('a clitic that is left out proves nothing', () => {
    const placed = imported('doccano', '{"text":"وبوتين","label":[[1,6,"PER"]]}', 'وبوتين');
    expect(wordsOf(placed)).toEqual(['بوتين']);
    expect(placed.repairs).toEqual([]);
  });
});

describe('what has no sure place', () => {
  test('is handed back with the reason', () => {
    const placed = fromBrat(ann(0, 4), `${NAME} ${NAME}`);
    expect(placed.document.annotations).toEqual([]);
    expect(placed.unplaced).toHaveLength(1);
    expect(placed.unplaced[0]!.why).toContain('not there exactly once');
  });

  test('never slides to another name', () => {
    const placed = fromBrat(ann(5, 16), 'أعلن سيرغي لافروف');
    expect(placed.document.annotations).toEqual([]);
    expect(placed.unplaced).toHaveLength(1);
  });

  test('does not hide the rest', () => {
    const placed = fromBrat(`${ann(5, 16)}T2\tPER 0 5\tبوتين\n`, PLAIN);
    expect(wordsOf(placed)).toEqual([NAME]);
    expect(placed.unplaced.map(({ annotation }) => annotation.id)).toEqual(['T2']);
  });
});

test('an article that was edited since gets what still has its words and surroundings', () => {
  const old = 'أعلن سيرجي شويغو أن الوفد وصل صباحا إلى موسكو.\nوأضاف أن المفاوضات مستمرة.';
  const now = `🚀 عاجل\n${old}`;
  const placed = imported('doccano', JSON.stringify({ text: old, label: [[5, 16, 'PER']] }), now);
  expect(wordsOf(placed)).toEqual([NAME]);
  expect(placed.repairs.join()).toContain('another state of the article');
});
