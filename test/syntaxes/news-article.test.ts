/** What the grammar of news articles colours, and what it leaves alone. ⟦…⟧ marks what must be in the scope. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { quickest } from '../timing.ts';
import { loadGrammar, type ScopedSpan } from './grammar.ts';

/** Scope without `.news-article` -> lines in which exactly the marked stretches are in that scope. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'entity.name.section.place': [
    '⟦PARIS⟧, May 3 (Reuters) - The ministers agreed.',
    '⟦КИЕВ⟧ — Совет проголосует завтра.',
    '⟦NEW YORK⟧ — The bridge opened.',
    'The minister (who is from Paris) left.',
  ],
  'support.class.agency': ['PARIS, May 3 (⟦Reuters⟧) - The ministers agreed.', 'Source: ⟦AFP⟧'],
  'constant.other.date': ['PARIS⟦, May 3 ⟧(Reuters) - The ministers agreed.'],
  'keyword.other.sign-off': ['⟦Source⟧: AFP', 'Source of the river'],
  'comment.block.sign-off': [
    '⟦(Reuters)⟧',
    '⟦(Reporting by A. Writer; editing by B. Reader)⟧',
    '⟦(رويترز)⟧',
    '⟦(إعداد سمير للنشرة - تحرير أمل)⟧',
    'قال (رويترز) إن الجسر مغلق.',
  ],
  'comment.line.sign-off': ['⟦المصدر⟧', '⟦المصدر: وكالة الأنباء⟧', 'قال المصدر إن الجسر مغلق.'],
  'string.quoted.other.guillemet': ['Il a dit ⟦«non»⟧ hier.', '« non', 'Er sagte ⟦»Guten Tag«⟧ und ging.'],
  'string.quoted.double.curly': ['He said ⟦“no”⟧ today.', '🚀 He said ⟦“no”⟧ today.', '“open'],
  'string.quoted.double.low': ['Er sagte ⟦„Guten Tag“⟧ und ging.'],
  'string.quoted.double.straight': ['He said ⟦"no"⟧ and ⟦"yes"⟧.', 'a 5" pipe'],
  'constant.numeric': [
    'It rose ⟦3.5%⟧ to ⟦1,200⟧ on day ⟦-2⟧.',
    '“between ⟦10⟧ and ⟦12⟧”',
    'the A320 and 4x4 of COVID19',
  ],
  'keyword.other.shortcode': [
    '⟦[ad_1]⟧',
    'See ⟦[gallery ids="1,2"]⟧ here.',
    '“⟦[ad_2]⟧”',
    'الجسر ⟦[ad_2]⟧ مغلق',
    'a [2024] year',
    '[a](b)',
  ],
  'keyword.other.template': ['Dear ⟦{{ name }}⟧ of ⟦{% city %}⟧, ⟦%AUTHOR%⟧', 'a {note} here'],
  'entity.name.tag.html': ['one⟦<br />⟧two ⟦</p>⟧', 'الجسر⟦<br>⟧مغلق', 'x < y and y > z'],
  'comment.block.html': ['⟦<!-- more -->⟧ text'],
  'constant.character.entity': ['A⟦&nbsp;⟧B ⟦&#8217;⟧s R&D;'],
  'markup.underline.link': [
    'see ⟦https://example.org/a?b=1⟧, or ⟦www.example.org⟧.',
    'من ⟦www.example.org⟧ أمس',
  ],
  'markup.underline.link.email': ['write to ⟦desk@example.org⟧.'],
  'entity.other.attribute-name.hashtag': ['tagged ⟦#news⟧ and ⟦#bridge_2⟧', 'C# and no#tag'],
  'entity.other.attribute-name.handle': ['by ⟦@desk_amal⟧ today', 'كتب ⟦@desk_amal⟧ أمس', 'desk@example.org'],
};

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lines of right-to-left articles with everything that has a scope in left-to-right ones. */
const RIGHT_TO_LEFT_LINES = [
  'موسكو (تاس) – قال الوزير إن الجسر سيفتح في 12 مايو.',
  '🚀 قال “الجسر مغلق” ثم «ذهب» أو "عاد" بعد ٣٫٥٪ من الوقت.',
  'وسم #الجسر_الجديد و #news في 1000 تغريدة من @desk_amal',
  'الجسر [ad_2] مغلق <b>اليوم</b> في www.example.org',
  'המפלגה “ניצחה” ב 12 מחוזות',
  'در سال ۱۴۰۳ هجری',
  'المصدر: وكالة الأنباء',
  '(رويترز)',
];

describe('the grammar of news articles', () => {
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

  test.each(RIGHT_TO_LEFT_LINES)('no scope turns the order of the words of “%s”', (line) => {
    const turning = (scope(line)[0] ?? []).filter(({ start, end, scopes }) => {
      const text = line.slice(start, end);
      const isBase = scopes.length === 2 && scopes[1] === 'meta.paragraph.right-to-left.news-article';
      return !isBase && text !== line && (RIGHT_TO_LEFT.test(text) || !/\p{Script=Latin}/u.test(text));
    });
    expect(turning).toEqual([]);
  });

  test.each(['«', '“', '"', '[', '<', '{{', '(', ' ', '#', '@', 'a.', '1,', 'https://'])(
    'the longest coloured line of “%s” costs little',
    (piece) => {
      const cost = (length: number): number => {
        const line = piece.repeat(length);
        return quickest(3, () => scope(line));
      };
      // VS Code colours lines of up to 20,000 characters. Its engine searches the rest of the line for each pattern
      // after each token, so that a line of nothing but marks costs the square of its length, a hundredfold here.
      expect(cost(20_000 / piece.length)).toBeLessThan(250 * Math.max(cost(2_000 / piece.length), 1));
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
