/**
 * Every date, sum and quantity of an article, in order of place. They are read when they are first asked for and not
 * with each analysis: one look around each number, so that the time is linear in the length of the article.
 */
import type { Article, Paragraph } from '../article.ts';
import { ArticleReading } from '../article-reading.ts';
import { fold } from '../folding.ts';
import type { Offset } from '../offsets.ts';
import type { Token } from '../tokens.ts';
import { amountAt } from './amounts.ts';
import { monthNamed } from './calendar-words.ts';
import { dateAt, type ValueContext } from './dates.ts';
import { dayInWords } from './day-ordinals.ts';
import { numberTokens } from './number-tokens.ts';
import type { TypedValue } from './typed-value.ts';

const values = new ArticleReading(({ text, paragraphs }) =>
  paragraphs.flatMap((paragraph) => paragraphValues(text, paragraph)),
);

/** The values of an article; none overlap. */
export const typedValues = (article: Article): readonly TypedValue[] => values.of(article);

/** The value at an offset, its ends included; undefined where there is none. */
export const typedValueAt = (article: Article, offset: Offset): TypedValue | undefined =>
  typedValues(article).find(({ start, end }) => start <= offset && offset <= end);

/** The sum or quantity whose number begins at an offset; undefined where none does. */
export function amountFrom({ text, paragraphs }: Article, offset: Offset): TypedValue | undefined {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end);
  if (paragraph === undefined) return undefined;
  const { language } = paragraph;
  const tokens = numberTokens(paragraph.tokens);
  const at = tokens.findIndex(({ start }) => start === offset);
  return at < 0 ? undefined : amountAt({ text, tokens, language }, at)?.value;
}

/** The values of one paragraph. @param text of the whole article */
export function paragraphValues(text: string, { tokens: words, language }: Paragraph): TypedValue[] {
  const tokens = numberTokens(words);
  const context: ValueContext = { text, tokens, language };
  const found: TypedValue[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one = valueAt(context, at);
    if (one === undefined) {
      at++;
      continue;
    }
    // A date begins with its weekday, which stands before the token that it was found by.
    if (one.value.start >= (found.at(-1)?.end ?? 0)) found.push(one.value);
    at = Math.max(one.next, at + 1);
  }
  return found;
}

/** Whether a word begins with a digit of the scripts that numbers.ts reads. */
export function beginsWithDigit({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x3a ? unit >= 0x30 : unit >= 0x660 && (unit < 0x66a || (unit >= 0x6f0 && unit < 0x6fa));
}

function valueAt(
  context: ValueContext,
  at: number,
): { readonly value: TypedValue; readonly next: number } | undefined {
  const token = context.tokens[at]!;
  if (beginsWithDigit(token)) return dateAt(context, at) ?? amountAt(context, at);
  const mayBegin = mayBeMonth(context, at) || dayInWords(context.tokens, at) !== undefined;
  return mayBegin ? dateAt(context, at) : undefined;
}

/** A month with a number behind it; words without one are turned away before they are folded. */
function mayBeMonth({ tokens }: ValueContext, at: number): boolean {
  const next = tokens[at + 1];
  const afterNext = tokens[at + 2];
  const numbered =
    (next !== undefined && beginsWithDigit(next)) || (afterNext !== undefined && beginsWithDigit(afterNext));
  if (!numbered) return false;
  const folded = fold(tokens[at]!.text);
  if (monthNamed(folded) !== undefined) return true;
  return next !== undefined && monthNamed(`${folded} ${fold(next.text)}`) !== undefined;
}
