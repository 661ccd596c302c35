/**
 * Which of several spellings an article should use. Authority in this order: the house's or an annotator's decision,
 * the gazetteer, the article's own majority, the first mention. (A workspace's majority arrives as a decision.)
 */
import { fold } from '../../text/folding.ts';
import type { Language } from '../../text/languages.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { Preference } from '../entity.ts';
import type { GazetteerEntry, GazetteerForm } from '../gazetteer/gazetteer.ts';
import { areCasesOfOneName } from '../lexicon/russian-cases.ts';
import type { NameDecisions } from './decisions.ts';
import type { Spelling, SpellingSet } from './spellings.ts';

export interface PreferenceContext {
  readonly language: Language;
  /** Main script of the article: a form of another script is never preferred to one of this. */
  readonly script: Script;
  readonly decisions: NameDecisions;
  readonly entry: GazetteerEntry | undefined;
}

/** The preferred spelling of a set and what decided it. */
export function preferredOf(set: SpellingSet, context: PreferenceContext): Preference {
  return decided(set, context) ?? known(set, context) ?? byUse(set, context);
}

function decided(set: SpellingSet, { decisions }: PreferenceContext): Preference | undefined {
  for (const folded of set.spellings.flatMap(formsOf)) {
    const form = decisions.preferred.get(folded);
    if (form !== undefined) return { form, authority: 'decision', reason: `“${form}” was chosen before` };
  }
  return undefined;
}

/**
 * The first form of the gazetteer that stands in the article, if only in another case; one that does not stand there
 * decides nothing.
 */
function known(set: SpellingSet, context: PreferenceContext): Preference | undefined {
  const { entry } = context;
  if (entry === undefined) return undefined;
  for (const form of formsInOrder(entry, context)) {
    for (const piece of set.part === 'given' ? givenNames(form.text) : endings(form)) {
      const folded = fold(piece);
      if (!set.spellings.some((one) => one.folded === folded || areCasesOfOneName(one.folded, folded)))
        continue;
      return { form: piece, authority: 'gazetteer', reason: `“${piece}” is the form in the gazetteer` };
    }
  }
  return undefined;
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
  const space = text.lastIndexOf(' ');
  return role !== 'short' && space > 0 ? [text, text.slice(space + 1)] : [text];
}

const givenNames = (text: string): string[] => text.split(' ').slice(0, -1);

function byUse(set: SpellingSet, { script }: PreferenceContext): Preference {
  const own = set.spellings.filter((spelling) => spelling.script === script);
  const candidates = own.length > 0 ? own : set.spellings;
  const best = candidates[0]!;
  const total = set.spellings.reduce((sum, spelling) => sum + spelling.uses.length, 0);
  const tied = candidates.some((other) => other !== best && other.uses.length === best.uses.length);
  if (tied) {
    const first = candidates.reduce((a, b) => (firstUse(b) < firstUse(a) ? b : a));
    return { form: first.form, authority: 'first-mention', reason: 'the first mention is spelled so' };
  }
  const count = best.uses.length;
  return {
    form: best.form,
    authority: total > count ? 'majority' : 'first-mention',
    reason: `${count} of ${total} mentions in this article`,
  };
}

/** The folded nominative of a spelling and its other cases. */
const formsOf = ({ folded, uses }: Spelling): string[] => [
  ...new Set([folded, ...uses.map((use) => use.folded)]),
];

const firstUse = (spelling: Spelling): number => spelling.uses[0]!.start;
