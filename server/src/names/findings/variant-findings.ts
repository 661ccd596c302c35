/** Reports the spellings of a name that compete with the preferred one at each place where they stand. */
import type { Edit, Finding, Fix, Related } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Offset } from '../../text/offsets.ts';
import type { PlacesInArticle } from '../clusters/places.ts';
import {
  firstUsesOf,
  letterBefore,
  type SpellingSet,
  spanOf,
  type Use,
  useOf,
  usesOf,
  type Writing,
} from '../clusters/spellings.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import { dividedLike } from '../lexicon/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import type { NameFinding, PlacedNames, PlacesOfReport } from './name-finding.ts';
import type { OtherSpelling, SpellingReport } from './variant-reports.ts';

/** A use of a spelling that is reported. */
export class ReportedUse implements NameFinding {
  readonly rule: string;
  readonly start: Offset;
  readonly end: Offset;
  readonly #report: SpellingReport;
  readonly #use: Use;

  constructor(report: SpellingReport, use: Use) {
    this.rule = report.finding.rule;
    this.start = use.start;
    this.end = use.end;
    this.#report = report;
    this.#use = use;
  }

  /** What it tells of other places is made when it is asked for: most findings are never asked. */
  place(base: Offset, names: PlacedNames): Finding {
    const report = this.#report;
    const use = this.#use;
    const { severity, message } = report.writings.get(use.writing)!;
    const finding: Finding = {
      rule: this.rule,
      start: base + this.start,
      end: base + this.end,
      severity,
      message,
      get fixes() {
        return names.told(finding)?.fixes ?? names.reportOf(report).fixesOf(use, base);
      },
      get related() {
        return names.told(finding)?.related ?? names.reportOf(report).related;
      },
      unnecessary: false,
      entity: report.finding.entity!,
      alternatives: report.finding.alternatives!,
      ...(report.finding.laidDown === undefined ? {} : { laidDown: report.finding.laidDown }),
    };
    return finding;
  }
}

/** The finding at a use of a spelling that is reported; none where the use explains another beside it. */
export function reportedUse(
  report: SpellingReport,
  writing: Writing,
  candidate: Candidate,
): ReportedUse | undefined {
  const use = useOf(writing, candidate);
  if (report.foreign && (isGloss(use) || isApposition(use, report.set))) return undefined;
  return new ReportedUse(report, use);
}

/** What the findings of a report share in one version of an article, made when the first of them is asked for it. */
export class PlacedReport implements PlacesOfReport {
  readonly #report: SpellingReport;
  readonly #places: PlacesInArticle;
  readonly #titles = new Map<string, Message>();
  #related: readonly Related[] | undefined;
  #all: Fix | undefined;
  #hasAll = false;

  constructor(report: SpellingReport, places: PlacesInArticle) {
    this.#report = report;
    this.#places = places;
  }

  get related(): readonly Related[] {
    this.#related ??= this.#report.others.flatMap((other) => {
      const uses = firstUsesOf(other.spelling, MOST_RELATED);
      return relatedOf(other, uses, this.#places);
    });
    return this.#related;
  }

  fixesOf(use: Use, base: Offset): readonly Fix[] {
    const edit = editOf(this.#report, use, base);
    const all = this.#fixOfAll();
    const fixes: Fix[] = [];
    if (edit !== undefined) fixes.push({ title: this.#titleOf(edit), kind: 'confirm', edits: [edit] });
    if (all !== undefined) fixes.push(all);
    return fixes;
  }

  /** The fix of all uses of the spelling; none where there is but one. */
  #fixOfAll(): Fix | undefined {
    if (this.#hasAll) return this.#all;
    const { spelling, preferred } = this.#report;
    const edits = usesOf(spelling).flatMap(
      (use) => editOf(this.#report, use, this.#places.startOf(use.candidate.run.passage)) ?? [],
    );
    if (edits.length > 1) {
      const title = say('Change all {count} “{spelling}” in this article to “{form}”', {
        count: edits.length,
        spelling: spelling.form,
        form: preferred,
      });
      this.#all = { title, kind: 'confirm', edits };
    }
    this.#hasAll = true;
    return this.#all;
  }

  #titleOf({ newText }: Edit): Message {
    let title = this.#titles.get(newText);
    if (title === undefined) {
      title = say('Change to “{newText}”', { newText });
      this.#titles.set(newText, title);
    }
    return title;
  }
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
 * What to write at a use. A use in another case than the preferred form has an edit only where that form can be put into
 * its case.
 */
function editOf({ writings, exact }: SpellingReport, use: Use, base: Offset): Edit | undefined {
  const { better } = writings.get(use.writing)!;
  if (better === undefined) return undefined;
  const { text } = use.candidate.run.passage;
  const written = exact ? better : dividedLike(better, text.slice(use.start, use.end));
  return { start: base + use.start, end: base + use.end, newText: afterParticle(letterBefore(use), written) };
}

/** Places of another spelling that are shown at most. */
const MOST_RELATED = 4;

/** Places of another spelling, the first of them with the conventions by which it differs from this one. */
const relatedOf = ({ why }: OtherSpelling, uses: readonly Use[], places: PlacesInArticle): Related[] =>
  uses.map((use, at) => ({
    ...spanOf(use, places),
    message: say('“{form}” here{why}', { form: use.form, why: at === 0 ? why : '' }),
  }));
