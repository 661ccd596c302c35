/** What is told of an entity in hovers and beside completions: type, preferred form and why, forms, other names, links. */

import { languageNamed } from '../../messages/display-names.ts';
import { dotted, enumerated, listed, type Message, say } from '../../messages/message.ts';
import { compareNames, reasonsOf } from '../../names/comparing/comparer.ts';
import { slipReason } from '../../names/comparing/typing-slip.ts';
import type { Entity, EntityType, Form, KnownEntity } from '../../names/entity.ts';
import type { GazetteerEntry } from '../../names/gazetteer/gazetteer.ts';
import type { NamesInUse } from '../../names/workspace/workspace-names.ts';
import { isolate } from '../../text/direction.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { descriptionPhrase } from './description-phrase.ts';
import type { HoverBlock } from './hover-text.ts';
import { kindPhrase } from './kind-phrase.ts';

const TYPE_WORDS: Readonly<Record<EntityType, Message>> = {
  PER: say('person'),
  LOC: say('place'),
  ORG: say('organisation'),
  MISC: say('name'),
};

/** Forms of a workspace that one card lists. */
const LISTED_FORMS = 6;

/**
 * What is known of an entity of the article: who it is, how it is spelled here and elsewhere, its names and links.
 * @param workspace counts over all its articles, where there are any @param here what else is said of this article
 */
export function entityBlocks(
  entity: Entity,
  workspace: NamesInUse | undefined,
  here: readonly HoverBlock[] = [],
): HoverBlock[] {
  const { preference, known } = entity;
  return [
    title(preference.form, entity.type, known?.kind),
    ...descriptionBlocks(known),
    { kind: 'sentence', text: say('Preferred: {reason}.', { reason: preference.reason }) },
    { kind: 'list', items: entity.forms.map((form) => formItem(form, preference.form)) },
    ...workspaceBlocks(entity, workspace),
    ...here,
    ...knownBlocks(known, preference.form),
  ];
}

/** A form and how often it is used. */
export const formCount = (form: string, count: number): Message =>
  say('{form} × {count}', { form: isolate(form), count });

/** A form with its uses and, where it spells the preferred one in another way, by which conventions. */
function formItem({ form, count, script }: Form, preferred: string): Message {
  const item = formCount(form, count);
  if (script !== scriptOfWord(preferred)) return item;
  const { difference, missing } = compareNames(form, preferred);
  if (missing > 0 || difference === 'none' || difference === 'orthography') return item;
  const sentences =
    difference === 'slip'
      ? [slipReason(preferred, form)].filter((sentence) => sentence !== undefined)
      : reasonsOf(form, preferred).map(({ sentence }) => sentence);
  return sentences.length === 0 ? item : say('{form}: {reasons}', { form: item, reasons: listed(sentences) });
}

/** What the gazetteer knows of an entity that the article does not name yet. */
export function entryBlocks(entry: GazetteerEntry): HoverBlock[] {
  const names: Record<string, string> = {};
  for (const { language, text, role } of entry.forms) {
    if (role !== 'short' && names[language] === undefined) names[language] = text;
  }
  const { kind, description, wikidata } = entry;
  const known: KnownEntity = {
    kind,
    names,
    ...(description === undefined ? {} : { description }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
  const preferred = entry.forms[0]?.text ?? entry.id;
  return [title(preferred, entry.type, kind), ...descriptionBlocks(known), ...knownBlocks(known, preferred)];
}

const title = (form: string, type: EntityType, kind: string | undefined): HoverBlock => ({
  kind: 'title',
  name: isolate(form),
  detail:
    kind === undefined || SAID_BY_TYPE.has(kind)
      ? TYPE_WORDS[type]
      : enumerated([TYPE_WORDS[type], kindPhrase(kind)]),
});

/** Kinds that say no more than the type. */
const SAID_BY_TYPE: ReadonlySet<string> = new Set(['organisation', 'place', 'person', 'name']);

function workspaceBlocks(entity: Entity, workspace: NamesInUse | undefined): HoverBlock[] {
  const count = workspace?.usesOf(entity.known === undefined ? entity.preference.form : entity.id);
  if (workspace === undefined || count === undefined || count.articles < 2) return [];
  const script = scriptOfWord(entity.preference.form);
  const all = workspace.formsOf(entity.id);
  const isOwn = ({ form }: { readonly form: string }): boolean => scriptOfWord(form) === script;
  // Spellings that compete with the preferred one come before those of other scripts.
  const forms = [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))].slice(0, LISTED_FORMS);
  const counted = say('In the workspace: {count} times in {articles} articles.', {
    count: count.uses,
    articles: count.articles,
  });
  if (forms.length < 2) return [{ kind: 'sentence', text: counted }];
  return [
    { kind: 'sentence', text: counted },
    { kind: 'list', items: forms.map(({ form, uses }) => formCount(form, uses)) },
  ];
}

function descriptionBlocks(known: KnownEntity | undefined): HoverBlock[] {
  return known?.description === undefined
    ? []
    : [{ kind: 'sentence', text: descriptionPhrase(known.description) }];
}

/** Names in all languages but the one that is shown already, and links. */
function knownBlocks(known: KnownEntity | undefined, shown: string): HoverBlock[] {
  const blocks: HoverBlock[] = [];
  const names = namesByLanguage(known?.names ?? {}).filter(({ name }) => name !== shown);
  if (names.length > 0) {
    const items = names.map(({ name, languages }) =>
      say('{name} ({languages})', {
        name: isolate(name),
        languages: enumerated(languages.map(languageNamed)),
      }),
    );
    blocks.push({ kind: 'sentence', text: say('Known as: {names}', { names: dotted(items) }) });
  }
  if (known?.wikidata !== undefined) {
    blocks.push({
      kind: 'link',
      text: `Wikidata ${known.wikidata}`,
      address: `https://www.wikidata.org/wiki/${encodeURIComponent(known.wikidata)}`,
    });
  }
  return blocks;
}

/** Each name once, with the languages that have it: Kiev is French, Spanish and Turkish. */
function namesByLanguage(
  names: KnownEntity['names'],
): { readonly name: string; readonly languages: readonly string[] }[] {
  const languages = new Map<string, string[]>();
  for (const [language, name] of Object.entries(names)) {
    languages.set(name, [...(languages.get(name) ?? []), language]);
  }
  return [...languages].map(([name, codes]) => ({ name, languages: codes }));
}
