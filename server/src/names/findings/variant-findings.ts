/** Reports the spellings of a name that compete with the preferred one, in the script of the article or in Latin. */

import type { Edit, Finding, Fix, Related } from '../../findings/finding.ts';
import { listed, type Message, say } from '../../messages/message.ts';
import { fold } from '../../text/folding.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { NameDecisions } from '../clusters/decisions.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import {
  compareSpellings,
  firstUsesOf,
  letterBefore,
  type Spelling,
  type SpellingSet,
  spanOf,
  type Use,
  usesOf,
} from '../clusters/spellings.ts';
import { isBasePair } from '../comparing/base-pairs.ts';
import { compareNames, reasonsOf } from '../comparing/comparer.ts';
import type { Preference } from '../entity.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import { areCasesOfOneName, inCaseOf, nominativesOf } from '../lexicon/russian-cases.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import { nameVariant, untranslatedLatin } from './rules.ts';

export interface VariantContext {
  readonly places: PlacesInArticle;
  readonly script: Script;
  readonly decisions: NameDecisions;
  /** Persons and places are written in Arabic letters always, brands and firms by custom in Latin ones too. */
  readonly translated: boolean;
  /** Id of the entity. */
  readonly entity: string;
}

/** The spellings of a set that are reported: those that are not the preferred one and that nobody accepted. */
export function reportedSpellings(
  set: SpellingSet,
  preference: Preference,
  { script, decisions }: Pick<VariantContext, 'script' | 'decisions'>,
): readonly Spelling[] {
  const preferred = fold(preference.form);
  return set.spellings.filter((spelling) => {
    if (isPreferred(spelling, preferred) || decisions.acceptedVariants.has(spelling.folded)) return false;
    return spelling.script === script || isLeftover(spelling, set, script);
  });
}

/** Findings for one set of spellings: every use of the reported ones. */
export function variantFindings(
  set: SpellingSet,
  preference: Preference,
  context: VariantContext,
): Finding[] {
  const findings: Finding[] = [];
  for (const spelling of reportedSpellings(set, preference, context)) {
    const foreign = spelling.script !== context.script;
    const uses = usesOf(spelling);
    // Made once for all uses: one list of edits for each use would grow with the square of their number.
    const fixes = fixesOf(spelling, uses, preference.form, context);
    const why = whyOf(spelling, preference.form);
    const related = set.spellings
      .filter((other) => other !== spelling)
      .flatMap((other) => relatedOf(other, spelling, context.places));
    for (const use of uses) {
      if (foreign && (isGloss(use) || isApposition(use, set))) continue;
      findings.push({ ...report(use, spelling, set, preference, context, why), related, fixes: fixes(use) });
    }
  }
  return findings;
}

/** Russian cases of the preferred form are that form. */
const isPreferred = ({ folded }: Spelling, preferred: string): boolean =>
  folded === preferred || areCasesOfOneName(folded, preferred);

/** A Latin form is a leftover only in an article of Arabic script that has the name in Arabic letters too. */
function isLeftover(spelling: Spelling, set: SpellingSet, script: Script): boolean {
  if (script !== 'arabic' || spelling.script !== 'latin') return false;
  if (/^\p{Lu}+$/u.test(spelling.form) && spelling.form.length <= 6) return false;
  return set.spellings.some((other) => other.script === script);
}

const OPENING = /[(«“"'[#@/]\s*$/;
const CLOSING = /^\s*[)»”"'\]/]/;

/** Whether a name in another script stands in brackets, in quotation marks or in a handle: a gloss, no leftover. */
function isGloss({ start, end, candidate }: Use): boolean {
  const { text } = candidate.run.passage;
  return OPENING.test(text.slice(Math.max(0, start - 2), start)) || CLOSING.test(text.slice(end, end + 2));
}

/**
 * Whether it belongs to a phrase in its own script (Bahrain Fintech Bay), or the same name in the article's script
 * stands directly before or after: “مورس Morse”.
 */
function isApposition({ candidate }: Use, set: SpellingSet): boolean {
  const { run, from, to } = candidate;
  if (isForeign(run.words[from - 1], candidate) || isForeign(run.words[to], candidate)) return true;
  return set.spellings.some(({ writings }) =>
    writings.some(({ variant }) => variant.standsBeside(candidate)),
  );
}

function report(
  use: Use,
  spelling: Spelling,
  set: SpellingSet,
  preference: Preference,
  context: VariantContext,
  why: Message | '',
): Finding {
  const rule = spelling.script === context.script ? nameVariant : untranslatedLatin;
  const others = set.spellings.filter((other) => other !== spelling);
  const alternatives = others.filter((other) => other.script === context.script).map((other) => other.form);
  return {
    rule: rule.id,
    ...spanOf(use, context.places),
    severity: isMinor(use, set, preference, context) ? 'information' : rule.severity,
    message: messageOf(use, spelling, set, preference, why),
    fixes: [],
    related: [],
    unnecessary: false,
    entity: context.entity,
    alternatives: [preference.form, ...alternatives.filter((form) => fold(form) !== fold(preference.form))],
  };
}

const isForeign = (word: NameWord | undefined, { script }: Candidate): boolean => word?.script === script;

/**
 * Brands in Latin letters, spaces alone (عبدالله, عبد الله) and Kyiv or Kiev are a matter of style, on which only the
 * house may insist. So is a form that other articles write otherwise while this one agrees with itself.
 */
function isMinor(
  use: Use,
  set: SpellingSet,
  { form, authority }: Preference,
  { script, translated, decisions }: VariantContext,
): boolean {
  if (authority === 'house-style' && decisions.style?.forbids(use.form) === true) return false;
  if (authority === 'workspace' && !set.spellings.some((other) => isPreferred(other, fold(form))))
    return true;
  if (scriptOfWord(use.folded) !== script) return !translated;
  const preferred = fold(form);
  return (
    isBasePair(use.folded, preferred) || use.folded.replaceAll(' ', '') === preferred.replaceAll(' ', '')
  );
}

/** The conventions by which a spelling differs from the preferred form, in brackets; nothing where none is known. */
function whyOf(spelling: Spelling, form: string): Message | '' {
  if (spelling.script !== scriptOfWord(form)) return '';
  if (isBasePair(spelling.folded, fold(form)))
    return say(' (the name in two source languages: a matter of style)');
  if (compareSpellings(spelling.folded, fold(form)) === undefined) return '';
  const [first, ...others] = reasonsOf(spelling.form, form).map(({ sentence }) => sentence);
  if (first === undefined) return '';
  return say(' ({reasons})', { reasons: listed([first, ...others].slice(0, MOST_REASONS)) });
}

/** Conventions that one message tells. */
const MOST_REASONS = 2;

function messageOf(
  use: Use,
  spelling: Spelling,
  set: SpellingSet,
  preference: Preference,
  why: Message | '',
): Message {
  const { form, reason } = preference;
  const preferred = set.spellings.find((other) => isPreferred(other, fold(form)));
  const uses = preferred?.count ?? 0;
  const own = use.folded === spelling.folded ? use.form : spelling.form;
  if (spelling.script !== scriptOfWord(form)) return leftoverMessage(own, form, uses);
  if (uses === 0) return say('“{own}” is to be written “{form}”: {reason}{why}.', { own, form, reason, why });
  const decided = uses <= spelling.count ? say('; {reason}', { reason }) : '';
  return say(
    '“{own}” stands {count, plural, one {once} =2 {twice} other {# times}} in this article, “{form}” {uses, plural, one {once} =2 {twice} other {# times}}{why}{decided}.',
    { own, count: spelling.count, form, uses, why, decided },
  );
}

/** Between scripts no convention needs telling: the name is not written in the letters of the article. */
function leftoverMessage(latin: string, form: string, uses: number): Message {
  if (uses === 0) return say('“{latin}” was left in Latin letters; write “{form}”.', { latin, form });
  return say(
    '“{latin}” was left in Latin letters; write “{form}”, which stands {uses, plural, one {once} =2 {twice} other {# times}} in this article.',
    { latin, form, uses },
  );
}

/**
 * Makes the fixes of each use: of this one, and of all uses of the spelling. A use in another case than the preferred
 * form has a fix only where that form can be put into its case.
 */
function fixesOf(
  spelling: Spelling,
  uses: readonly Use[],
  form: string,
  { places }: VariantContext,
): (use: Use) => Fix[] {
  const edit = (use: Use): Edit[] => {
    const inflected = spelling.script === 'cyrillic' ? inSameCase(form, use.folded) : form;
    if (inflected === undefined) return [];
    return [{ ...spanOf(use, places), newText: afterParticle(letterBefore(use), inflected) }];
  };
  const one = (use: Use): Fix[] => {
    const edits = edit(use);
    return edits.map(({ newText }) => ({
      title: say('Change to “{newText}”', { newText }),
      kind: 'confirm',
      edits,
    }));
  };
  const edits = uses.length === 1 ? [] : uses.flatMap(edit);
  if (edits.length < 2) return one;
  const all: Fix = {
    title: say('Change all {count} “{spelling}” in this article to “{form}”', {
      count: edits.length,
      spelling: spelling.form,
      form,
    }),
    kind: 'confirm',
    edits,
  };
  return (use) => [...one(use), all];
}

/** The preferred form in the case of a use; which case that is shows where the two spellings come nearest. */
function inSameCase(form: string, used: string): string | undefined {
  const preferred = fold(form);
  if (used.includes(' ') || preferred.includes(' ')) return form;
  let nearest = used;
  for (const nominative of nominativesOf(used)) {
    if (compareNames(nominative, preferred).cost < compareNames(nearest, preferred).cost)
      nearest = nominative;
  }
  return inCaseOf(form, used, nearest);
}

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

/** Places of another spelling, the first of them with the conventions by which it differs from this one. */
function relatedOf(other: Spelling, spelling: Spelling, places: PlacesInArticle): Related[] {
  const why = whyOf(other, spelling.form);
  return firstUsesOf(other, MOST_RELATED).map((use, at) => ({
    ...spanOf(use, places),
    message: say('“{form}” here{why}', { form: use.form, why: at === 0 ? why : '' }),
  }));
}
