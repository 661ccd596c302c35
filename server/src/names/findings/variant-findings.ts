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
import { dividedLike } from '../lexicon/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import type { OtherSpelling, SpellingReport } from './variant-reports.ts';

/**
 * The findings of a report, with the uses that they speak of and where these stood: they serve until one has moved or
 * stands in a paragraph that was edited.
 */
export interface PlacedReport {
  readonly findings: readonly Finding[];
  readonly uses: readonly Candidate[];
  readonly starts: readonly number[];
}

/**
 * Findings for every use of a spelling that is reported.
 * @param before those of the article before; the same ones are returned where nothing has moved
 */
export function variantFindings(
  report: SpellingReport,
  places: PlacesInArticle,
  before?: PlacedReport,
): PlacedReport {
  const uses = usesOf(report.spelling);
  const shown = report.others.map((other) => firstUsesOf(other.spelling, MOST_RELATED));
  const all = [...uses, ...shown.flat()];
  const candidates = all.map(({ candidate }) => candidate);
  const starts = all.map((use) => startOf(use, places));
  if (before !== undefined && areEqual(before.starts, starts) && areEqual(before.uses, candidates))
    return before;
  const related = report.others.flatMap((other, at) => relatedOf(other, shown[at]!, places));
  return { findings: placedFindings(report, uses, starts, related), uses: candidates, starts };
}

function placedFindings(
  report: SpellingReport,
  uses: readonly Use[],
  starts: readonly number[],
  related: readonly Related[],
): Finding[] {
  const { set, foreign, finding, writings } = report;
  // Made once for all uses: one list of edits for each use would grow with the square of their number.
  const edits = editsOf(report, uses, starts);
  const all = fixOfAll(report, edits);
  const titles = new Map<string, Message>();
  const findings: Finding[] = [];
  uses.forEach((use, at) => {
    if (foreign && (isGloss(use) || isApposition(use, set))) return;
    const { severity, message } = writings.get(use.writing)!;
    const start = starts[at]!;
    findings.push({
      rule: finding.rule,
      start,
      end: start + use.end - use.start,
      severity,
      message,
      fixes: fixesOf(edits[at], all, titles),
      related,
      unnecessary: false,
      entity: finding.entity!,
      alternatives: finding.alternatives!,
    });
  });
  return findings;
}

const startOf = ({ candidate, start }: Use, places: PlacesInArticle): number =>
  places.startOf(candidate.run.passage) + start;

const areEqual = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

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
 * What to write at each use. A use in another case than the preferred form has an edit only where that form can be put
 * into its case.
 */
function editsOf(
  { writings, exact }: SpellingReport,
  uses: readonly Use[],
  starts: readonly number[],
): (Edit | undefined)[] {
  return uses.map((use, at) => {
    const { better } = writings.get(use.writing)!;
    if (better === undefined) return undefined;
    const start = starts[at]!;
    const { text } = use.candidate.run.passage;
    const written = exact ? better : dividedLike(better, text.slice(use.start, use.end));
    const newText = afterParticle(letterBefore(use), written);
    return { start, end: start + use.end - use.start, newText };
  });
}

/** The fix of all uses of a spelling; none where there is but one. */
function fixOfAll(
  { spelling, preferred }: SpellingReport,
  edits: readonly (Edit | undefined)[],
): Fix | undefined {
  const known = edits.filter((edit) => edit !== undefined);
  if (known.length < 2) return undefined;
  const title = say('Change all {count} “{spelling}” in this article to “{form}”', {
    count: known.length,
    spelling: spelling.form,
    form: preferred,
  });
  return { title, kind: 'confirm', edits: known };
}

/** The fixes of one use: of this one, and of all uses of the spelling. @param titles by the new text, made once */
function fixesOf(edit: Edit | undefined, all: Fix | undefined, titles: Map<string, Message>): Fix[] {
  if (edit === undefined) return all === undefined ? [] : [all];
  let title = titles.get(edit.newText);
  if (title === undefined) {
    title = say('Change to “{newText}”', { newText: edit.newText });
    titles.set(edit.newText, title);
  }
  const one: Fix = { title, kind: 'confirm', edits: [edit] };
  return all === undefined ? [one] : [one, all];
}

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

/** Places of another spelling, the first of them with the conventions by which it differs from this one. */
const relatedOf = ({ why }: OtherSpelling, uses: readonly Use[], places: PlacesInArticle): Related[] =>
  uses.map((use, at) => ({
    ...spanOf(use, places),
    message: say('“{form}” here{why}', { form: use.form, why: at === 0 ? why : '' }),
  }));
