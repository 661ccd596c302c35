/** Reports the spellings of a name that compete with the preferred one at each place where they stand. */
import type { Edit, Finding, Fix, LaidDown, Related, Severity } from '../../findings/finding.ts';
import type { MovableFinding } from '../../findings/late-finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { type TextMove, unitsMoved } from '../../text/text-move.ts';
import {
  letterBefore,
  type SpellingSet,
  type Use,
  useOf,
  usesOf,
  type Writing,
} from '../clusters/spellings.ts';
import { afterParticle } from '../lexicon/clitics.ts';
import { dividedLike } from '../lexicon/name-key.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { NameWord } from '../mentions/name-words.ts';
import type { Grade, NameFinding, PlacedNames } from './name-finding.ts';
import { RelatedPlaces } from './related-places.ts';
import type { SpellingReport, WritingReport } from './variant-reports.ts';

/** A use of a spelling that is reported. */
class ReportedUse implements NameFinding {
  readonly rule: string;
  readonly start: Offset;
  readonly end: Offset;
  readonly severity: Severity;
  readonly message: Message;
  readonly entity: string;
  readonly alternatives: readonly string[];
  readonly laidDown: LaidDown | undefined;
  readonly tells: RelatedPlaces;
  readonly report: ReportInArticle;
  readonly use: Use;

  constructor(report: ReportInArticle, { severity, message }: WritingReport, use: Use) {
    const { rule, entity, alternatives, laidDown } = report.said.finding;
    this.rule = rule;
    this.start = use.start;
    this.end = use.end;
    this.severity = severity;
    this.message = message;
    this.entity = entity;
    this.alternatives = alternatives;
    this.laidDown = laidDown;
    this.tells = report.related;
    this.report = report;
    this.use = use;
  }

  place(base: Offset, names: PlacedNames, grade: Grade): Finding {
    const { start, end, message, laidDown } = this;
    const span = { start: base + start, end: base + end };
    return new PlacedUse(this, { ...span, message, laidDown }, this.tells.in(names), names, grade);
  }
}

/** Where a finding about a use stands, and what is the same wherever that is. */
interface PlaceOfUse extends Span, Pick<Finding, 'message'> {
  readonly laidDown: LaidDown | undefined;
}

/** The finding at a use. Its fixes are made when somebody asks for them: most findings are never asked. */
class PlacedUse implements MovableFinding<PlacedNames> {
  readonly start: Offset;
  readonly end: Offset;
  readonly message: Message;
  declare readonly laidDown?: LaidDown;
  readonly #reported: ReportedUse;
  readonly #names: PlacedNames;
  readonly #grade: Grade;
  readonly related: readonly Related[];

  constructor(
    reported: ReportedUse,
    { start, end, message, laidDown }: PlaceOfUse,
    related: readonly Related[],
    names: PlacedNames,
    grade: Grade,
  ) {
    this.start = start;
    this.end = end;
    this.message = message;
    this.#reported = reported;
    this.#names = names;
    this.#grade = grade;
    this.related = related;
    if (laidDown !== undefined) this.laidDown = laidDown;
  }

  moved(move: TextMove, names: PlacedNames): Finding | undefined {
    const by = unitsMoved(this, move);
    if (by === undefined) return undefined;
    const related = this.#reported.tells.in(names);
    if (by === 0 && related === this.related) return this;
    const { start, end, message, laidDown } = this;
    const place = { start: start + by, end: end + by, message, laidDown };
    return new PlacedUse(this.#reported, place, related, names, this.#grade);
  }

  get followsArticle(): boolean {
    return true;
  }

  get rule(): string {
    return this.#reported.rule;
  }

  get severity(): Severity {
    return this.#grade(this.#reported.severity);
  }

  get unnecessary(): boolean {
    return false;
  }

  get entity(): string {
    return this.#reported.entity;
  }

  get alternatives(): readonly string[] {
    return this.#reported.alternatives;
  }

  get fixes(): readonly Fix[] {
    const { report, use, start } = this.#reported;
    return this.#names.told(this)?.fixes ?? report.fixesOf(use, this.start - start, this.#names);
  }

  toJSON(): Finding {
    const { rule, start, end, severity, message, fixes, related, unnecessary, entity, alternatives } = this;
    const finding = { rule, start, end, severity, message, fixes, related, unnecessary };
    const laidDown = this.laidDown === undefined ? {} : { laidDown: this.laidDown };
    return { ...finding, entity, alternatives, ...laidDown };
  }
}

/** The finding at a use of a spelling that is reported; none where the use explains another beside it. */
export function reportedUse(
  report: ReportInArticle,
  writing: Writing,
  candidate: Candidate,
): NameFinding | undefined {
  const use = useOf(writing, candidate);
  const { foreign, set, writings } = report.said;
  if (foreign && (isGloss(use) || isApposition(use, set))) return undefined;
  return new ReportedUse(report, writings.get(writing)!, use);
}

/**
 * What the findings of a report share: the places of the other spellings, and the fix of all uses. Both are made when
 * the first finding is asked for them, and kept for as long as they hold.
 */
export class ReportInArticle {
  readonly said: SpellingReport;
  readonly #titles = new Map<string, Message>();
  /** Where the other spellings stand. */
  readonly related: RelatedPlaces;
  /** The version for which the fix of all was made. */
  #version = -1;
  #all: Fix | undefined;

  constructor(said: SpellingReport) {
    this.said = said;
    this.related = new RelatedPlaces(said.others);
  }

  /** The fixes of one use: of this one, and of all uses of the spelling. @param base where its paragraph starts */
  fixesOf(use: Use, base: Offset, names: PlacedNames): readonly Fix[] {
    const edit = editOf(this.said, use, base);
    const all = this.#fixOfAll(names);
    const fixes: Fix[] = [];
    if (edit !== undefined) fixes.push({ title: this.#titleOf(edit), kind: 'confirm', edits: [edit] });
    if (all !== undefined) fixes.push(all);
    return fixes;
  }

  /** The fix of all uses of the spelling; none where there is but one. */
  #fixOfAll(names: PlacedNames): Fix | undefined {
    if (this.#version === names.version) return this.#all;
    this.#version = names.version;
    this.#all = undefined;
    const { spelling, preferred } = this.said;
    const edits = usesOf(spelling).flatMap(
      (use) => editOf(this.said, use, names.startOf(use.candidate.run.passage)) ?? [],
    );
    if (edits.length > 1) {
      const title = say('Change all {count} “{spelling}” in this article to “{form}”', {
        count: edits.length,
        spelling: spelling.form,
        form: preferred,
      });
      this.#all = { title, kind: 'confirm', edits };
    }
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
