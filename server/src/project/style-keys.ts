/** The keys of a style file and what each is for: one list for the reader, the completion and the hover. */
import { type Message, say } from '../messages/message.ts';

/** A key and what the editor says of it. */
export interface StyleKey {
  readonly key: string;
  readonly says: Message;
}

/** Keys of the file itself. */
export const FILE_KEYS: readonly StyleKey[] = [
  { key: 'names', says: say('The names that the house has decided about, for all articles of the project.') },
  {
    key: 'folders',
    says: say(
      'Decisions for some folders: a folder or a pattern (“sports”, “**/opinion/*.txt”) and its names. They outrank “names”, and later folders outrank earlier ones.',
    ),
  },
];

/** Keys of one decision. */
export const ENTRY_KEYS: readonly StyleKey[] = [
  {
    key: 'prefer',
    says: say('The form to write: one form, or one for each language (“{example}”).', {
      example: '{ar: كييف, en: Kyiv}',
    }),
  },
  {
    key: 'forbid',
    says: say(
      'Forms that are not to be written: one, a list, or a list for each language. Hamza and final yeh count: “اسطنبول” may be forbidden beside “إسطنبول”.',
    ),
  },
  {
    key: 'entity',
    says: say('Id of the entity in the gazetteer (“wd:Q1899”): all its forms follow the decision.'),
  },
  {
    key: 'language',
    says: say('Code of the language of the articles that the decision holds for (“ar”, “en”, “ru”).'),
  },
  {
    key: 'type',
    says: say('What the name names, where the gazetteer does not know it: PER, LOC, ORG or MISC.'),
  },
  { key: 'reason', says: say('Why, in a sentence; it is shown to whoever writes the other form.') },
];
