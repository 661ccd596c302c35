/** What the grammar of news articles colours, and what it leaves alone. ⟦…⟧ marks what must be in the scope. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { hasEngine, loadGrammar, type ScopedSpan } from './grammar.ts';

/** Scope without `.news-article` -> lines in which exactly the marked stretches are in that scope. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'entity.name.section.place': [
    '⟦موسكو⟧ (تاس) – قال الوزير إن الجسر سيفتح غدا.',
    '⟦PARIS⟧, May 3 (Reuters) - The ministers agreed.',
    '⟦КИЕВ⟧ — Совет проголосует завтра.',
    '⟦NEW YORK⟧ — The bridge opened.',
    'وقال الوزير (وهو من بيروت) - إن الجسر سيفتح غدا.',
    'The minister (who is from Paris) left.',
  ],
  'support.class.agency': [
    'موسكو (⟦تاس⟧) – قال الوزير.',
    'PARIS, May 3 (⟦Reuters⟧) - The ministers agreed.',
    'القاهرة (⟦أ ش أ⟧) - قال الوزير.',
    'المصدر: ⟦وكالة الأنباء⟧',
    'Source: ⟦AFP⟧',
  ],
  'constant.other.date': ['PARIS⟦, May 3 ⟧(Reuters) - The ministers agreed.'],
  'keyword.other.sign-off': ['⟦المصدر⟧', '⟦Source⟧: AFP', 'قال المصدر إن الجسر مغلق.', 'Source of the river'],
  'comment.block.sign-off': [
    '⟦(رويترز)⟧',
    '⟦(Reporting by A. Writer; editing by B. Reader)⟧',
    'قال (رويترز) إن الجسر مغلق.',
  ],
  'string.quoted.other.guillemet': [
    'قال ⟦«الجسر مغلق»⟧ ثم ذهب.',
    '« الجسر مغلق',
    'Er sagte ⟦»Guten Tag«⟧ und ging.',
  ],
  'string.quoted.double.curly': ['قال ⟦“الجسر مغلق”⟧ ثم ذهب.', '🚀 قال ⟦“الجسر مغلق”⟧ ثم ذهب.', '“open'],
  'string.quoted.double.low': ['Er sagte ⟦„Guten Tag“⟧ und ging.'],
  'string.quoted.double.straight': ['He said ⟦"no"⟧ and ⟦"yes"⟧.', 'a 5" pipe'],
  'constant.numeric': [
    'وصل ⟦1000⟧ عامل و ⟦٣٫٥٪⟧ من السفن',
    'It rose ⟦3.5%⟧ to ⟦1,200⟧ on day ⟦-2⟧.',
    'در سال ⟦۱۴۰۳⟧',
    '“between ⟦10⟧ and ⟦12⟧”',
    'the A320 and 4x4 of COVID19',
  ],
  'keyword.other.shortcode': [
    '⟦[ad_1]⟧',
    'See ⟦[gallery ids="1,2"]⟧ here.',
    '“⟦[ad_2]⟧”',
    'a [2024] year',
    '[a](b)',
  ],
  'keyword.other.template': ['Dear ⟦{{ name }}⟧ of ⟦{% city %}⟧, ⟦%AUTHOR%⟧', 'a {note} here'],
  'entity.name.tag.html': ['one⟦<br />⟧two ⟦</p>⟧', 'x < y and y > z'],
  'comment.block.html': ['⟦<!-- more -->⟧ text'],
  'constant.character.entity': ['A⟦&nbsp;⟧B ⟦&#8217;⟧s R&D;'],
  'markup.underline.link': ['see ⟦https://example.org/a?b=1⟧, or ⟦www.example.org⟧.'],
  'markup.underline.link.email': ['write to ⟦desk@example.org⟧.'],
  'entity.other.attribute-name.hashtag': [
    'وسم ⟦#الجسر_الجديد⟧ و⟦#news⟧'.replace('و⟦', 'و ⟦'),
    'C# and no#tag',
  ],
  'entity.other.attribute-name.handle': ['by ⟦@desk_amal⟧ today', 'desk@example.org'],
};

describe.skipIf(!hasEngine)('the grammar of news articles', () => {
  let scope: (text: string) => ScopedSpan[][];
  beforeAll(async () => {
    scope = await loadGrammar();
  });

  describe.each(Object.entries(CASES))('%s', (name, lines) => {
    test.each(lines)('%s', (line) => {
      const { text, spans } = readMarkers(line);
      const found = stretches(scope(text)[0] ?? [], `${name}.news-article`);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    });
  });

  test('a quotation ends with its line', () => {
    const lines = scope('قال “الجسر\nمغلق” اليوم');
    expect(lines.flat().flatMap(({ scopes }) => scopes)).not.toContain(
      'string.quoted.double.curly.news-article',
    );
  });

  test.each(['«', '“', '"', '[', '<', '{{', '(', ' ', '#', '@', 'a.', '1,', 'https://'])(
    'a long line of “%s” is read in linear time',
    (piece) => {
      const cost = (length: number): number => {
        const line = piece.repeat(length);
        const start = performance.now();
        scope(line);
        return performance.now() - start;
      };
      cost(500);
      expect(cost(8000)).toBeLessThan(40 * Math.max(cost(1000), 2));
    },
  );
});

/** The stretches of a line that are in a scope, neighbours joined. */
function stretches(spans: readonly ScopedSpan[], name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end, scopes } of spans) {
    if (!scopes.includes(name)) continue;
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
