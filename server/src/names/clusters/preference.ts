/**
 * Which of several spellings an article should use. Authority in this order: the house style, an annotator's earlier
 * decision, a clear majority in the workspace, the gazetteer, the article's own majority, the first mention.
 *
 * Newsrooms are decided inside and opposed to each other, so what the house does outranks every list.
 */

import { say } from '../../messages/message.ts';
import type { Language } from '../../text/languages.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { Preference } from '../entity.ts';
import type { GazetteerEntry, GazetteerForm } from '../gazetteer/gazetteer.ts';
import type { StyleEntry } from '../house-style/house-style.ts';
import { houseStylePrefers } from '../house-style/style-reason.ts';
import { nameKey, namePartsOf } from '../lexicon/name-key.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import type { NameDecisions, WorkspaceUsage } from './decisions.ts';
import { byFirstUse, compareSpellings, type Spelling, type SpellingSet } from './spellings.ts';

export interface PreferenceContext {
  readonly language: Language;
  /** Main script of the article: a form of another script is never preferred to one of this. */
  readonly script: Script;
  readonly decisions: NameDecisions;
  readonly entry: GazetteerEntry | undefined;
}

/** The preferred spelling of a set and what decided it. */
export function preferredOf(set: SpellingSet, context: PreferenceContext): Preference {
  return (
    byStyle(set, context) ??
    decided(set, context) ??
    byWorkspace(set, context) ??
    known(set, context) ??
    byUse(set, context)
  );
}

/** What the house style says of a form of the set, or of the entity in a form that competes with the set. */
function byStyle(
  set: SpellingSet,
  { decisions: { style }, entry, script }: PreferenceContext,
): Preference | undefined {
  if (style === undefined) return undefined;
  for (const spelling of set.spellings) {
    if (spelling.script !== script) continue;
    const choice = spelling.writings
      .map(({ form }) => style.choiceFor(form))
      .find((one) => one?.prefer !== undefined && isAbout(one, entry));
    if (choice !== undefined) return chosenByStyle(choice, choice.prefer!.form);
  }
  for (const choice of entry === undefined ? [] : style.choicesFor(entry.id)) {
    if (choice.prefer === undefined || scriptOfWord(choice.prefer.form) !== script) continue;
    const pieces = piecesOf(choice.prefer.form, set.part);
    const piece = pieces.find((one) => set.spellings.some((spelling) => writesSameWords(spelling, one)));
    if (piece !== undefined) return chosenByStyle(choice, piece);
  }
  return undefined;
}

/** A decision that names an entity does not speak of another person of the same surname. */
const isAbout = (choice: StyleEntry, entry: GazetteerEntry | undefined): boolean =>
  choice.entity === undefined || entry === undefined || choice.entity.form === entry.id;

function chosenByStyle({ reason, prefer, span }: StyleEntry, form: string): Preference {
  const laidDown = { by: 'house-style', span: prefer?.span ?? span } as const;
  return { form, authority: 'house-style', reason: houseStylePrefers(form, reason), laidDown };
}

/** Whether a form is a spelling or competes with it. */
const writesSameWords = ({ folded, script }: Spelling, form: string): boolean =>
  nameKey(form) === folded ||
  areCasesOfOneName(folded, nameKey(form)) ||
  (script === scriptOfWord(form) && compareSpellings(folded, nameKey(form)) !== undefined);

function decided(set: SpellingSet, { decisions }: PreferenceContext): Preference | undefined {
  if (decisions.preferred.size === 0) return undefined;
  for (const folded of set.spellings.flatMap(formsOf)) {
    const form = decisions.preferred.get(folded);
    if (form !== undefined)
      return { form, authority: 'decision', reason: say('“{form}” was chosen before', { form }) };
  }
  return undefined;
}

/** A workspace decides by at least this many uses in more than one article, and this share of all. */
const LEAST_USES = 5;
const LEAST_ARTICLES = 2;
const LEAST_SHARE = 0.8;

/** The form that the workspace clearly prefers: of the set's own, and of those that the gazetteer knows beside them. */
function byWorkspace(set: SpellingSet, context: PreferenceContext): Preference | undefined {
  const { workspace } = context.decisions;
  if (workspace === undefined || set.part === 'given') return undefined;
  const forms = competingForms(set, context, workspace);
  if (forms.length < 2) return undefined;
  const counted = forms.map((form) => ({ form, ...workspace.usesOf(form, context.entry?.id) }));
  const total = counted.reduce((sum, { uses }) => sum + uses, 0);
  const best = counted.reduce((a, b) => (b.uses > a.uses ? b : a));
  if (best.uses < LEAST_USES || best.articles < LEAST_ARTICLES || best.uses < LEAST_SHARE * total)
    return undefined;
  return {
    form: best.form,
    authority: 'workspace',
    reason: say('{count} of {total} uses in {articles} articles of the workspace', {
      count: best.uses,
      total,
      articles: best.articles,
    }),
  };
}

/**
 * Forms of the set in the article's script, and forms of the entity that compete with them and that the workspace
 * uses often enough to matter; each once.
 */
function competingForms(
  set: SpellingSet,
  context: PreferenceContext,
  workspace: WorkspaceUsage,
): readonly string[] {
  const { entry, script } = context;
  const own = set.spellings.filter((spelling) => spelling.script === script);
  const forms = new Map(own.map(({ folded, form }) => [folded, form]));
  if (entry === undefined) return [...forms.values()];
  for (const piece of formsInOrder(entry, context).flatMap(endings)) {
    const folded = nameKey(piece);
    if (forms.has(folded) || workspace.usesOf(piece, entry.id).uses < LEAST_USES) continue;
    if (own.some((spelling) => areCasesOfOneName(spelling.folded, folded))) continue;
    if (own.some((spelling) => compareSpellings(spelling.folded, folded) !== undefined))
      forms.set(folded, piece);
  }
  return [...forms.values()];
}

/**
 * The first form of the gazetteer that stands in the article, if only in another case; one that does not stand there
 * decides nothing.
 */
function known(set: SpellingSet, context: PreferenceContext): Preference | undefined {
  const { entry } = context;
  if (entry === undefined) return undefined;
  for (const { form, piece, folded } of knownPieces(entry, context, set.part)) {
    if (!set.spellings.some((one) => one.folded === folded || areCasesOfOneName(one.folded, folded)))
      continue;
    return {
      form: piece,
      authority: 'gazetteer',
      reason: say('“{form}” is the form in the gazetteer', { form: piece }),
      laidDown: { by: 'gazetteer', entity: entry.id, form },
    };
  }
  return undefined;
}

/** What the gazetteer says about the heads of an entity or about the names before them. */
interface KnownPiece {
  /** The whole form that it is a piece of. */
  readonly form: string;
  readonly piece: string;
  readonly folded: string;
}

/** By what it is asked for: the same few entities are named in article after article. */
const piecesOfEntry = new WeakMap<GazetteerEntry, Map<string, readonly KnownPiece[]>>();

/** The pieces of an entity's forms, in the order in which they decide. */
function knownPieces(
  entry: GazetteerEntry,
  context: PreferenceContext,
  part: SpellingSet['part'],
): readonly KnownPiece[] {
  const key = `${context.language} ${context.script} ${part}`;
  let byKey = piecesOfEntry.get(entry);
  if (byKey === undefined) {
    byKey = new Map();
    piecesOfEntry.set(entry, byKey);
  }
  let known = byKey.get(key);
  if (known === undefined) {
    known = formsInOrder(entry, context).flatMap((form) =>
      (part === 'given' ? piecesOf(form.text, 'given') : endings(form)).map((piece) => ({
        form: form.text,
        piece,
        folded: nameKey(piece),
      })),
    );
    byKey.set(key, known);
  }
  return known;
}

/** Forms in the article's script, those of its language alone where there are any; full names before short ones. */
function formsInOrder(entry: GazetteerEntry, { language, script }: PreferenceContext): GazetteerForm[] {
  const fitting = entry.forms.filter((form) => scriptOfWord(form.text) === script);
  const own = fitting.filter((form) => form.language === language);
  const forms = own.length > 0 ? own : fitting;
  return [...forms.filter((form) => form.role !== 'short'), ...forms.filter((form) => form.role === 'short')];
}

/** The form itself, and for a full name its last word. */
function endings({ text, role }: GazetteerForm): string[] {
  return role === 'short' ? [text] : piecesOf(text, 'head');
}

/** What a full name says about a set: itself and its last word about heads, the words before it about given names. */
function piecesOf(text: string, part: SpellingSet['part']): string[] {
  const parts = namePartsOf(text);
  if (part === 'given') return parts.slice(0, -1);
  return parts.length > 1 ? [text, parts.at(-1)!] : [text];
}

function byUse(set: SpellingSet, { script }: PreferenceContext): Preference {
  const own = set.spellings.filter((spelling) => spelling.script === script);
  const candidates = own.length > 0 ? own : set.spellings;
  const best = candidates[0]!;
  const total = set.spellings.reduce((sum, spelling) => sum + spelling.count, 0);
  const tied = candidates.some((other) => other !== best && other.count === best.count);
  if (tied) {
    const first = candidates.reduce((a, b) => (byFirstUse(b.writings[0]!, a.writings[0]!) < 0 ? b : a));
    return { form: first.form, authority: 'first-mention', reason: say('the first mention is spelled so') };
  }
  const { count } = best;
  return {
    form: best.form,
    authority: total > count ? 'majority' : 'first-mention',
    reason: say('{count} of {total} mentions in this article', { count, total }),
  };
}

/** The folded nominative of a spelling and its other cases. */
const formsOf = ({ folded, writings }: Spelling): string[] => [
  ...new Set([folded, ...writings.map((writing) => writing.folded)]),
];
