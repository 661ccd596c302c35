/** What sort of a person, place or organisation the gazetteer says an entity is, for a reader. */
import { type Message, say, verbatim } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';

/** The kinds of the tables that ship (models/gazetteer). Tables of users may have others. */
const KINDS: ReadonlyMap<string, Message> = new Map(
  [
    say('agency'),
    say('agreement'),
    say('armed-group'),
    say('athlete'),
    say('award'),
    say('bank'),
    say('building'),
    say('canal'),
    say('city'),
    say('club'),
    say('company'),
    say('competition'),
    say('continent'),
    say('council'),
    say('country'),
    say('court'),
    say('currency'),
    say('event'),
    say('figure'),
    say('fund'),
    say('government'),
    say('index'),
    say('international'),
    say('kind'),
    say('language'),
    say('leader'),
    say('military'),
    say('minister'),
    say('ministry'),
    say('movement'),
    say('ngo'),
    say('organisation'),
    say('outlet'),
    say('parliament'),
    say('party'),
    say('product'),
    say('people'),
    say('region'),
    say('religious'),
    say('river'),
    say('sea'),
    say('sport'),
    say('territory'),
    say('university'),
    say('weapon'),
    say('work'),
  ].map((kind) => [english(kind), kind]),
);

/** @param kind as it stands in a table; one that is not ours is its own phrase */
export const kindPhrase = (kind: string): Message => KINDS.get(kind) ?? verbatim(kind);
