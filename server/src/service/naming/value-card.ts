/** What a hover tells of a date, a sum of money or a quantity: its value in a form that can be compared. */
import { type Message, say } from '../../messages/message.ts';
import { weekday as weekdayName } from '../../messages/weekdays.ts';
import { type DateValue, type TypedValue, valueText } from '../../text/values/typed-value.ts';
import type { HoverBlock } from './hover-text.ts';

/** The blocks of a value; none where the grammar does not tell it. */
export function valueBlocks(value: TypedValue): HoverBlock[] {
  const text = valueText(value);
  if (text === undefined) return [];
  const title: HoverBlock = { kind: 'title', name: text, detail: NAMES[value.kind] };
  return value.kind === 'date' ? [title, ...dateBlocks(value)] : [title];
}

const NAMES: Readonly<Record<TypedValue['kind'], Message>> = {
  date: say('date'),
  money: say('sum of money'),
  quantity: say('quantity'),
};

/** The weekday of the day, and whether the one that stands beside it is another. */
function dateBlocks({ calendar, weekday, trueWeekday }: DateValue): HoverBlock[] {
  if (trueWeekday === undefined) return [];
  const day = weekdayName(trueWeekday);
  const other = weekday !== undefined && weekday !== trueWeekday;
  const sentences = [
    other
      ? say('That day was a {day}, not a {other}.', { day, other: weekdayName(weekday) })
      : say('A {day}.', { day }),
    ...(calendar === 'islamic'
      ? [say('By the Umm al-Qura calendar; elsewhere it may be a day earlier or later.')]
      : []),
  ];
  return sentences.map((text) => ({ kind: 'sentence', text }));
}
