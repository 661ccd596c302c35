/**
 * Runs a script of edits as a server meets it, and holds what comes out against what must be true: the analysis of the
 * edited article equals that of its text afresh, to the byte; nothing is outside of the text or cuts a character; and a
 * fix that is applied leaves a text in which its finding is gone.
 */
import { type Analysis, type AnalysisOptions, analyse } from '../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../server/src/analysis/incremental/analysis-memory.ts';
import type { Edit, Finding, Fix } from '../../server/src/findings/finding.ts';
import { fingerprint } from '../../server/src/findings/fingerprint.ts';
import { OpenDocuments } from '../../server/src/lsp/documents/documents.ts';
import { english } from '../../server/src/messages/wording.ts';
import type { NameResources } from '../../server/src/names/names.ts';
import { diagnostics, nameFindings } from '../../server/src/service/diagnostics.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { cutsSurrogatePair, type Offset, type PositionEncoding } from '../../server/src/text/offsets.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { appliedTo, type EditScript, type ScriptEdit } from './edit-scripts.ts';
import { Chance } from './random.ts';

const URI = 'file:///story.txt';
/** Who reads what, and when, is drawn apart from all else, so that a script stays what it was. */
const READING = 0x5eed;
/** How often an analysis is left unread until the next edit, and how often it is then read after all. */
const LEFT_UNREAD = 0.2;
const READ_LATE = 0.5;
const NOTHING_DISMISSED: ReadonlySet<string> = new Set();
const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

/** What a script found: a sentence, and the text with which it shows. */
export interface Fault {
  readonly what: string;
  readonly text: string;
}

/** Runs a script. @param seed draws the encoding and the fixes that are tried */
export function faultsOf(
  { text: first, steps }: EditScript,
  seed: number,
  resources: NameResources,
): Fault[] {
  const chance = new Chance(~seed);
  const reading = new Chance(seed ^ READING);
  const encoding = chance.pick(ENCODINGS);
  // The names of an article take as long as all else, and have tests of their own.
  const options: AnalysisOptions = { resources, rules: { severities: {}, names: chance.happens(0.4) } };
  const documents = new OpenDocuments(encoding);
  const memory = new AnalysisMemory();
  documents.open(URI, 'plaintext', 1, first);
  let text = first;
  const faults: Fault[] = [];
  /** Reads what was left unread. */
  let late: (() => string | undefined) | undefined;
  const examined = (): Analysis =>
    runThrough(memory.analyseInSteps(documents.get(URI)!.blocks, () => options));
  try {
    examined();
    for (const [index, { kind, edits, givenUpAfter }] of steps.entries()) {
      const changes = edits.map((edit) => {
        const change = changeOf(text, edit, encoding);
        text = appliedTo(text, edit);
        return change;
      });
      documents.change(URI, index + 2, changes);
      const { blocks } = documents.get(URI)!;
      if (blocks.text !== text) {
        faults.push({ what: `${kind} in ${encoding}: the document has another text`, text });
        return faults;
      }
      if (givenUpAfter !== undefined) {
        const analysis = memory.analyseInSteps(blocks, () => options);
        for (let step = 0; step < givenUpAfter; step++) if (analysis.next().done === true) break;
        continue;
      }
      const edited = examined();
      const isLate = late !== undefined && reading.happens(READ_LATE);
      const difference = isLate ? late?.() : undefined;
      if (difference !== undefined) {
        faults.push({ what: `read after ${kind}: ${difference}`, text });
        return faults;
      }
      late = lateReading(edited, text, reading, options);
      if (late !== undefined) continue;
      const own = differenceOf(edited, analyse(createArticle(text), options));
      if (own !== undefined) {
        faults.push({ what: `after ${kind}: ${own}`, text });
        return faults;
      }
    }
    const last = examined();
    faults.push(...misplaced(last, text), ...unmended(last, text, chance, options));
  } catch (error) {
    faults.push({ what: `thrown: ${error instanceof Error ? error.stack : String(error)}`, text });
  }
  return faults;
}

function changeOf(text: string, { range, newText }: ScriptEdit, encoding: PositionEncoding) {
  if (range === undefined) return { text: newText };
  const lines = new LineIndex(text);
  const start = lines.positionAt(range.start, encoding);
  return { range: { start, end: lines.positionAt(range.end, encoding) }, text: newText };
}

/**
 * An analysis that nobody reads before the next one was made, or of which only the first findings are taken: what it
 * says later must be said of its own text. Undefined where it is to be read at once.
 */
function lateReading(
  edited: Analysis,
  text: string,
  reading: Chance,
  options: AnalysisOptions,
): (() => string | undefined) | undefined {
  if (!reading.happens(LEFT_UNREAD)) return undefined;
  if (reading.happens(0.5)) diagnostics(edited, NOTHING_DISMISSED);
  return () => differenceOf(edited, analyse(createArticle(text), options));
}

/** How an edited analysis differs from a fresh one; undefined where both say the same, byte for byte. */
function differenceOf(edited: Analysis, fresh: Analysis): string | undefined {
  const said = ({ findings, entities, problems, article }: Analysis): string =>
    JSON.stringify({ findings, entities, problems, kind: [article.language, article.direction] });
  const shown = (analysis: Analysis): string => JSON.stringify(diagnostics(analysis, NOTHING_DISMISSED));
  if (shown(edited) !== shown(fresh)) return `shown is ${shown(edited)}\n  instead of ${shown(fresh)}`;
  if (said(edited) === said(fresh)) {
    const { text } = fresh.article;
    const renamed = nameFindings(edited).find(
      ({ finding, fingerprint: print }) => print !== fingerprint(text, finding.rule, finding),
    );
    return renamed === undefined ? undefined : `the fingerprint of ${JSON.stringify(renamed)} is another`;
  }
  const only = (one: Analysis, other: Analysis): string => {
    const known = new Set(other.findings.map((finding) => JSON.stringify(finding)));
    const own = one.findings.map((finding) => JSON.stringify(finding)).filter((line) => !known.has(line));
    return own.slice(0, 3).join('\n    ');
  };
  return `only edited: ${only(edited, fresh)}\n  only fresh: ${only(fresh, edited)}`;
}

/** Findings and edits that are outside of the text, in disorder, or cut a character. */
function misplaced({ findings, entities }: Analysis, text: string): Fault[] {
  const faults: Fault[] = [];
  const look = (what: string, { start, end }: { readonly start: Offset; readonly end: Offset }): void => {
    if (!(start >= 0 && start <= end && end <= text.length)) {
      faults.push({ what: `${what} is outside of the text: ${start}–${end} of ${text.length}`, text });
    }
    for (const at of [start, end]) {
      if (cutsSurrogatePair(text, at)) faults.push({ what: `${what} cuts a surrogate pair at ${at}`, text });
      else if (cutsCharacter(text, at)) {
        faults.push({ what: `${what} cuts a character at ${at}: ${shown(text, at)}`, text });
      }
    }
  };
  for (const finding of findings) {
    look(finding.rule, finding);
    for (const one of finding.related) look(`a related place of ${finding.rule}`, one);
    for (const fix of finding.fixes)
      for (const edit of fix.edits) look(`“${english(fix.title)}” of ${finding.rule}`, edit);
  }
  for (const { mentions, id } of entities) {
    for (const mention of mentions) look(`a mention of ${id}`, mention);
  }
  return faults;
}

const shown = (text: string, at: Offset): string =>
  JSON.stringify(text.slice(Math.max(0, at - 6), at + 6)).replace(/[\u0080-\uffff]/g, (unit) =>
    /[\p{L}\p{N}]/u.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** What cannot be seen is no part of the character that it clings to where it is itself the matter. */
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

/** Whether a place is inside what a reader sees as one character (Unicode Standard Annex 29). */
function cutsCharacter(text: string, at: Offset): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (UNSEEN.test(text[at - 1]!) || UNSEEN.test(text[at]!)) return false;
  const from = Math.max(0, at - 24);
  const segment = SEGMENTER.segment(text.slice(from, at + 24)).containing(at - from);
  return segment !== undefined && segment.index !== at - from;
}

/** How many findings of a script have their fixes tried. */
const TRIED = 3;

/** Fixes that leave their finding as it was. */
function unmended({ findings }: Analysis, text: string, chance: Chance, options: AnalysisOptions): Fault[] {
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  const faults: Fault[] = [];
  for (let tried = 0; tried < Math.min(TRIED, fixable.length); tried++) {
    const finding = chance.pick(fixable);
    const fix = chance.pick(finding.fixes);
    const fault = leftBy(finding, fix, text, findings, options);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

function leftBy(
  finding: Finding,
  fix: Fix,
  text: string,
  before: readonly Finding[],
  options: AnalysisOptions,
): Fault | undefined {
  const mended = fix.edits.toReversed().reduce(replaced, text);
  const after = analyse(createArticle(mended), options).findings;
  const quote = text.slice(finding.start, finding.end);
  const alike = (findings: readonly Finding[], of: string): number =>
    findings.filter((one) => one.rule === finding.rule && of.slice(one.start, one.end) === quote).length;
  if (alike(after, mended) < alike(before, text)) return undefined;
  // Another copy of the same words may be found in place of the one that is gone.
  if (timesIn(mended, quote) < timesIn(text, quote)) return undefined;
  return {
    what: `“${english(fix.title)}” leaves ${finding.rule} on ${JSON.stringify(quote)} around ${shown(text, finding.start)}`,
    text,
  };
}

const timesIn = (text: string, quote: string): number => text.split(quote).length;

const replaced = (text: string, { start, end, newText }: Edit): string =>
  text.slice(0, start) + newText + text.slice(end);
