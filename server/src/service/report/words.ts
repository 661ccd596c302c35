/** The words of the report: a page for people, so it speaks the language of whoever has it made, and runs its way. */
import type { Severity } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type { EntityType } from '../../names/entity.ts';
import type { Language } from '../../text/languages.ts';
import type { PageReader } from './html.ts';

export const findings = (count: number): Message =>
  say('{count, plural, one {# finding} other {# findings}}', { count });

export const articles = (count: number): Message =>
  say('{count, plural, one {# article} other {# articles}}', { count });

export const dismissals = (count: number): Message => say('{count, number} dismissed', { count });

const COUNTED: Readonly<Record<Severity, (count: number) => Message>> = {
  error: (count) => say('{count, plural, one {# error} other {# errors}}', { count }),
  warning: (count) => say('{count, plural, one {# warning} other {# warnings}}', { count }),
  information: (count) => say('{count, number} information', { count }),
  hint: (count) => say('{count, plural, one {# hint} other {# hints}}', { count }),
};

/** Findings of one severity. */
export const ofSeverity = (severity: Severity, count: number): Message => COUNTED[severity](count);

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: say('error'),
  warning: say('warning'),
  information: say('information'),
  hint: say('hint'),
};

/** One name of a type, and the heading over all of them. */
export const TYPE_WORDS: Readonly<Record<EntityType, { readonly one: Message; readonly all: Message }>> = {
  PER: { one: say('person'), all: say('People') },
  ORG: { one: say('organisation'), all: say('Organisations') },
  LOC: { one: say('place'), all: say('Places') },
  MISC: { one: say('other name'), all: say('Other names') },
};

/** “Arabic” for `ar`; for `und` it says that the text does not tell. */
export const languageOf =
  (language: Language) =>
  (reader: PageReader): Message | string =>
    language === 'und'
      ? say('language unknown')
      : (new Intl.DisplayNames([reader.language], { type: 'language' }).of(language) ?? language);
