import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResolver, resolveSelector } from '../../server/src/annotations/anchor.ts';
import { describeSpan } from '../../server/src/annotations/describe-span.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { cutsSurrogatePair, type Span } from '../../server/src/text/offsets.ts';

/** Describes the marked span of a text. */
function describeMarked(marked: string) {
  const { text, spans } = readMarkers(marked);
  return { text, span: spans[0]!, selector: describeSpan(text, spans[0]!) };
}

/** The text that a selector finds, or the reason why it finds none. */
function quoteIn(text: string, selector: ReturnType<typeof describeSpan>): string {
  const resolution = resolveSelector(text, selector);
  if (resolution.state === 'orphaned') return `orphan: ${resolution.reason}`;
  return `${resolution.state}: ${text.slice(resolution.span.start, resolution.span.end)}`;
}

const ARTICLE = [
  'موسكو (وكالات) — أعلن وزير الدفاع الروسي سيرجي شويغو أن بلاده ستعزز وجودها العسكري في المنطقة.',
  'وقال سيرغي لافروف إن المحادثات ستستأنف في جنيف خلال الأسبوع المقبل بعد توقف دام شهرا.',
  'وأضاف شويغو أن التدريبات ستنتهي يوم الخميس، ثم تعود القوات إلى قواعدها الدائمة.',
  '',
].join('\n');

describe('when the text was edited', () => {
  const shoigu = describeMarked(ARTICLE.replace('سيرجي شويغو', '⟦سيرجي شويغو⟧'));

  test('a name whose sentence is deleted becomes an orphan and never another person', () => {
    const edited = ARTICLE.split('\n').slice(1).join('\n');
    expect(quoteIn(edited, shoigu.selector)).toBe('orphan: missing');
  });

  test('nor does it go to the same name elsewhere when both contexts differ', () => {
    const edited = `${ARTICLE.split('\n').slice(1).join('\n')}وغادر سيرجي شويغو العاصمة مساء أمس على متن طائرة خاصة.\n`;
    expect(quoteIn(edited, shoigu.selector)).toBe('orphan: missing');
  });

  test('nor when the other place has the same title before it', () => {
    const edited = `${ARTICLE.split('\n').slice(1).join('\n')}وغادر وزير الدفاع الروسي سيرجي شويغو العاصمة مساء أمس.\n`;
    expect(quoteIn(edited, shoigu.selector)).toBe('orphan: missing');
  });

  test('a paragraph set before it, behind it or around it leaves it', () => {
    const more = 'وفي سياق متصل أجرى سيرجي شويغو اتصالا هاتفيا بنظيره.\n';
    expect(quoteIn(more + ARTICLE, shoigu.selector)).toBe('kept: سيرجي شويغو');
    expect(quoteIn(ARTICLE + more, shoigu.selector)).toBe('kept: سيرجي شويغو');
    expect(quoteIn(ARTICLE.replaceAll('\n', `\n${more}`), shoigu.selector)).toBe('kept: سيرجي شويغو');
  });

  test('words set right beside it leave it', () => {
    const after = ARTICLE.replace('سيرجي شويغو أن', 'سيرجي شويغو، في بيان نشر أمس، أن');
    const before = ARTICLE.replace('الروسي سيرجي', 'الروسي الجنرال سيرجي');
    expect(quoteIn(after, shoigu.selector)).toBe('kept: سيرجي شويغو');
    expect(quoteIn(before, shoigu.selector)).toBe('kept: سيرجي شويغو');
  });

  test('spaces and punctuation mended on both sides leave it', () => {
    const { selector } = describeMarked('قال ، الوزير ،  ⟦شويغو⟧ ، إن القوات ، ستعود . وسكت شويغو بعدها.');
    const mended = 'قال، الوزير، شويغو، إن القوات، ستعود. وسكت شويغو بعدها.';
    expect(resolveSelector(mended, selector)).toEqual({ state: 'kept', span: { start: 13, end: 18 } });
  });

  test('a respelling between standing contexts is a change, with the words that stand there now', () => {
    const edited = ARTICLE.replace('سيرجي شويغو', 'سيرغي شويغو');
    expect(resolveSelector(edited, shoigu.selector)).toEqual({
      state: 'changed',
      span: shoigu.span,
      now: 'سيرغي شويغو',
    });
  });

  test('a name cut out between standing contexts is deleted', () => {
    expect(quoteIn(ARTICLE.replace('سيرجي شويغو', ''), shoigu.selector)).toBe('orphan: deleted');
  });

  test('a whole paragraph pasted twice is ambiguous', () => {
    const first = ARTICLE.split('\n')[0];
    expect(quoteIn(`${first}\n${ARTICLE}`, shoigu.selector)).toBe('orphan: ambiguous');
  });
});
