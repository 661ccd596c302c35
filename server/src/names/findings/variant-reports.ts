/**
 * What is said of the spellings of a name that compete with the preferred one, in the script of the article or in Latin:
 * all of a finding but its place. It is made once for as long as the entity stays what it is.
 */
import type { Finding, Severity } from '../../findings/finding.ts';
import { listed, type Message, say } from '../../messages/message.ts';
import { type Script, scriptOfWord } from '../../text/scripts.ts';
import type { NameDecisions } from '../clusters/decisions.ts';
import { compareSpellings, type Spelling, type SpellingSet, type Writing } from '../clusters/spellings.ts';
import { isBasePair } from '../comparing/base-pairs.ts';
import { compareNames, reasonsOf } from '../comparing/comparer.ts';
import { slipReason } from '../comparing/typing-slip.ts';
import type { Preference } from '../entity.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { areCasesOfOneName, inCaseOf, nominativesOf } from '../lexicon/russian-cases.ts';
import { nameVariant, untranslatedLatin } from './rules.ts';

export interface VariantContext {
  readonly script: Script;
  readonly decisions: NameDecisions;
  /** Persons and places are written in Arabic letters always, brands and firms by custom in Latin ones too. */
  readonly translated: boolean;
  /** Id of the entity. */
  readonly entity: string;
}

/** What is said of one writing of a spelling, wherever it stands. */
export interface WritingReport {
  readonly severity: Severity;
  readonly message: Message;
  /** What to write in its place, in its case; undefined where that is not known. */
  readonly better: string | undefined;
}

/** Another spelling of the same name, and by which conventions it differs. */
export interface OtherSpelling {
  readonly spelling: Spelling;
  readonly why: Message | '';
}

/** What is said of a spelling, wherever it stands. */
export interface SpellingReport {
  readonly spelling: Spelling;
  readonly set: SpellingSet;
  readonly preferred: string;
  /** It is in another script than the article. */
  readonly foreign: boolean;
  /** The preferred form is written with its own hyphens and spaces, not with those of the place. */
  readonly exact: boolean;
  /** What all of its findings share. */
  readonly finding: Pick<Finding, 'rule' | 'laidDown'> & Required<Pick<Finding, 'entity' | 'alternatives'>>;
  readonly writings: ReadonlyMap<Writing, WritingReport>;
  readonly others: readonly OtherSpelling[];
}

/** Reports on the spellings of a set that are not the preferred one and that nobody accepted. */
export function variantReports(
  set: SpellingSet,
  preference: Preference,
  context: VariantContext,
): SpellingReport[] {
  const { script, decisions } = context;
  const preferred = nameKey(preference.form);
  const reported = set.spellings.filter((spelling) => {
    if (isPreferred(spelling, preferred) || decisions.acceptedVariants.has(spelling.folded)) return false;
    return spelling.script === script || isLeftover(spelling, set, script);
  });
  return reported.map((spelling) => reportOf(spelling, set, preference, context));
}

function reportOf(
  spelling: Spelling,
  set: SpellingSet,
  preference: Preference,
  context: VariantContext,
): SpellingReport {
  const { form } = preference;
  const rule = spelling.script === context.script ? nameVariant : untranslatedLatin;
  const others = set.spellings.filter((other) => other !== spelling);
  const alternatives = others.filter((other) => other.script === context.script).map((other) => other.form);
  const why = whyOf(spelling, form);
  const writings = spelling.writings.map((writing): [Writing, WritingReport] => [
    writing,
    {
      severity: isMinor(writing, set, preference, context) ? 'information' : rule.severity,
      message: messageOf(writing, spelling, set, preference, why),
      better: spelling.script === 'cyrillic' ? inSameCase(form, writing.folded) : form,
    },
  ]);
  return {
    spelling,
    set,
    preferred: form,
    foreign: spelling.script !== context.script,
    exact: preference.authority === 'house-style' || preference.authority === 'decision',
    finding: {
      rule: rule.id,
      entity: context.entity,
      alternatives: [form, ...alternatives.filter((other) => nameKey(other) !== nameKey(form))],
      ...(preference.laidDown === undefined ? {} : { laidDown: preference.laidDown }),
    },
    writings: new Map(writings),
    others: others.map((other) => ({ spelling: other, why: whyOf(other, spelling.form) })),
  };
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

/**
 * Brands in Latin letters, spaces alone (عبدالله, عبد الله) and Kyiv or Kiev are a matter of style, on which only the
 * house may insist. So is a form that other articles write otherwise while this one agrees with itself.
 */
function isMinor(
  writing: Writing,
  set: SpellingSet,
  { form, authority }: Preference,
  { script, translated, decisions }: VariantContext,
): boolean {
  if (authority === 'house-style' && decisions.style?.forbids(writing.form) === true) return false;
  if (authority === 'workspace' && !set.spellings.some((other) => isPreferred(other, nameKey(form))))
    return true;
  if (scriptOfWord(writing.folded) !== script) return !translated;
  const preferred = nameKey(form);
  return (
    isBasePair(writing.folded, preferred) ||
    writing.folded.replaceAll(' ', '') === preferred.replaceAll(' ', '')
  );
}

/** The conventions by which a spelling differs from the preferred form, in brackets; nothing where none is known. */
function whyOf(spelling: Spelling, form: string): Message | '' {
  if (spelling.script !== scriptOfWord(form)) return '';
  if (isBasePair(spelling.folded, nameKey(form)))
    return say(' (the name in two source languages: a matter of style)');
  // What conventions say of Cyrillic words they say of their Latin transcription, which a reader does not see.
  const isSlip = compareSpellings(spelling.folded, nameKey(form)) === undefined;
  const slip = isSlip || spelling.script === 'cyrillic' ? slipWhy(spelling, form) : '';
  if (isSlip || slip !== '') return slip;
  const [first, ...others] = reasonsOf(spelling.form, form).map(({ sentence }) => sentence);
  if (first === undefined) return '';
  return say(' ({reasons})', { reasons: listed([first, ...others].slice(0, MOST_REASONS)) });
}

/** What was probably typed in place of the preferred form, in brackets; nothing where it is no slip. */
function slipWhy({ folded }: Spelling, form: string): Message | '' {
  const reasons = slipReason(form, folded);
  return reasons === undefined ? '' : say(' ({reasons})', { reasons });
}

/** Conventions that one message tells. */
const MOST_REASONS = 2;

function messageOf(
  writing: Writing,
  spelling: Spelling,
  set: SpellingSet,
  preference: Preference,
  why: Message | '',
): Message {
  const { form, reason } = preference;
  const preferred = set.spellings.find((other) => isPreferred(other, nameKey(form)));
  const uses = preferred?.count ?? 0;
  const own = writing.folded === spelling.folded ? writing.form : spelling.form;
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

/** The preferred form in the case of a use; which case that is shows where the two spellings come nearest. */
function inSameCase(form: string, used: string): string | undefined {
  const preferred = nameKey(form);
  if (used.includes(' ') || preferred.includes(' ')) return form;
  let nearest = used;
  for (const nominative of nominativesOf(used)) {
    if (compareNames(nominative, preferred).cost < compareNames(nearest, preferred).cost)
      nearest = nominative;
  }
  return inCaseOf(form, used, nearest);
}
