/** The days of the week in messages, from Sunday as 0, as JavaScript counts them. */
import { type Message, say } from './message.ts';

const WEEKDAYS: readonly Message[] = [
  say('Sunday'),
  say('Monday'),
  say('Tuesday'),
  say('Wednesday'),
  say('Thursday'),
  say('Friday'),
  say('Saturday'),
];

/** @param day 0 is Sunday @throws RangeError for what is no day */
export function weekday(day: number): Message {
  const name = WEEKDAYS[day];
  if (name === undefined) throw new RangeError(`${day} is no day of the week`);
  return name;
}
