/** Reports the spellings of a name that compete with the preferred one at each place where they stand. */
import type { Edit, Finding, Fix, Related } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import {
  firstUsesOf,
  letterBefore,
  type SpellingSet,
  spanOf,
  type Use,
  usesOf,
} from '../clusters/spellings.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import type { OtherSpelling, SpellingReport } from './variant-reports.ts';

/** Findings for every use of a spelling that is reported. */
export function variantFindings(report: SpellingReport, places: PlacesInArticle): Finding[] {
  const { spelling, set, foreign, finding, writings } = report;
  const uses = usesOf(spelling);
  // Made once for all uses: one list of edits for each use would grow with the square of their number.
  const fixes = fixesOf(report, uses, places);
  const related = report.others.flatMap((other) => relatedOf(other, places));
  const findings: Finding[] = [];
  for (const use of uses) {
    if (foreign && (isGloss(use) || isApposition(use, set))) continue;
    const { severity, message } = writings.get(use.writing)!;
    const { start, end } = spanOf(use, places);
    findings.push({
      rule: finding.rule,
      start,
      end,
      severity,
      message,
      fixes: fixes(use),
      related,
      unnecessary: false,
      entity: finding.entity!,
      alternatives: finding.alternatives!,
    });
  }
  return findings;
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

const isForeign = (word: NameWord | undefined, { script }: Candidate): boolean => word?.script === script;

/**
 * Makes the fixes of each use: of this one, and of all uses of the spelling. A use in another case than the preferred
 * form has a fix only where that form can be put into its case.
 */
function fixesOf(
  { spelling, preferred, writings }: SpellingReport,
  uses: readonly Use[],
  places: PlacesInArticle,
): (use: Use) => Fix[] {
  const edit = (use: Use): Edit | undefined => {
    const { better } = writings.get(use.writing)!;
    if (better === undefined) return undefined;
    const { start, end } = spanOf(use, places);
    return { start, end, newText: afterParticle(letterBefore(use), better) };
  };
  const one = (use: Use): Fix[] => {
    const own = edit(use);
    return own === undefined ? [] : [{ title: changeTo(own.newText), kind: 'confirm', edits: [own] }];
  };
  const edits = uses.length === 1 ? [] : uses.flatMap((use) => edit(use) ?? []);
  if (edits.length < 2) return one;
  const all: Fix = {
    title: say('Change all {count} “{spelling}” in this article to “{form}”', {
      count: edits.length,
      spelling: spelling.form,
      form: preferred,
    }),
    kind: 'confirm',
    edits,
  };
  return (use) => [...one(use), all];
}

const changeTo = (newText: string): Message => say('Change to “{newText}”', { newText });

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

/** Places of another spelling, the first of them with the conventions by which it differs from this one. */
function relatedOf({ spelling, why }: OtherSpelling, places: PlacesInArticle): Related[] {
  return firstUsesOf(spelling, MOST_RELATED).map((use, at) => ({
    ...spanOf(use, places),
    message: say('“{form}” here{why}', { form: use.form, why: at === 0 ? why : '' }),
  }));
}
