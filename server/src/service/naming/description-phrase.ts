/**
 * What the gazetteer says of an entity, for a reader of any language. Descriptions are English; most are an office or a
 * kind of place and a country, and these are put together anew: “City in Syria”, “President of Mexico 2018–2024”.
 */

import { regionCode, regionNamed } from '../../messages/display-names.ts';
import { type Message, say, verbatim } from '../../messages/message.ts';

/** What is said of a country, by the words before it. */
const PHRASES: ReadonlyMap<string, (place: Message) => Message> = new Map([
  ['Capital of', (place) => say('Capital of {place}', { place })],
  ['Chancellor of', (place) => say('Chancellor of {place}', { place })],
  ['City and region in', (place) => say('City and region in {place}', { place })],
  ['City in', (place) => say('City in {place}', { place })],
  ['Crown Prince of', (place) => say('Crown Prince of {place}', { place })],
  ['Defence Minister of', (place) => say('Defence Minister of {place}', { place })],
  ['Emir of', (place) => say('Emir of {place}', { place })],
  ['Emperor of', (place) => say('Emperor of {place}', { place })],
  ['Football club in', (place) => say('Football club in {place}', { place })],
  ['Foreign Minister of', (place) => say('Foreign Minister of {place}', { place })],
  ['Former Prime Minister of', (place) => say('Former Prime Minister of {place}', { place })],
  ['Island of', (place) => say('Island of {place}', { place })],
  ['King of', (place) => say('King of {place}', { place })],
  ['Leader of', (place) => say('Leader of {place}', { place })],
  ['Port in', (place) => say('Port in {place}', { place })],
  ['President of', (place) => say('President of {place}', { place })],
  ['Prime Minister of', (place) => say('Prime Minister of {place}', { place })],
  ['Province of', (place) => say('Province of {place}', { place })],
  ['Queen of', (place) => say('Queen of {place}', { place })],
  ['Region of', (place) => say('Region of {place}', { place })],
  ['State of', (place) => say('State of {place}', { place })],
  ['Sultan of', (place) => say('Sultan of {place}', { place })],
  ['Territory in', (place) => say('Territory in {place}', { place })],
  ['Town in', (place) => say('Town in {place}', { place })],
  ['Vice President of', (place) => say('Vice President of {place}', { place })],
]);

/** Descriptions that name no country. */
const WHOLE: ReadonlyMap<string, Message> = new Map([
  ['Airline', say('Airline')],
  ['Bank', say('Bank')],
  ['Basketball club', say('Basketball club')],
  ['Car company', say('Car company')],
  ['Football club', say('Football club')],
  ['Football competition', say('Football competition')],
  ['International organisation', say('International organisation')],
  ['Organ of the United Nations', say('Organ of the United Nations')],
  ['Secretary-General of the United Nations', say('Secretary-General of the United Nations')],
  ['UN agency', say('UN agency')],
]);

/** The words, the country, and the years of an office. */
const SHAPE =
  /^(\p{L}[\p{L} ]{1,40} (?:of|in)) (?:the )?(\p{Lu}[\p{L}\p{M}' .-]{1,40}?)(?: (\d{4}–(?:\d{4})?))?$/u;

/** @param description as a table has it; one of another shape is shown as it is */
export function descriptionPhrase(description: string): Message {
  const whole = WHOLE.get(description);
  if (whole !== undefined) return whole;
  const [, words = '', place = '', years] = SHAPE.exec(description) ?? [];
  const phrase = PHRASES.get(words);
  const code = phrase === undefined ? undefined : regionCode(place);
  if (phrase === undefined || code === undefined) return verbatim(description);
  const said = phrase(regionNamed(code));
  return years === undefined ? said : say('{office}, {years}', { office: said, years });
}
