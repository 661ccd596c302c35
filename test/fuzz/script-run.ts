/**
 * Runs a script of edits as a server meets it, and holds what comes out against what must be true: the analysis of the
 * edited article equals that of its text afresh, to the byte; nothing is outside of the text or cuts a character; and a
 * fix that is applied leaves a text in which its finding is gone.
 */
import { type Analysis, type AnalysisOptions, analyse } from '../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../server/src/analysis/incremental/analysis-memory.ts';
import type { Edit, Finding, Fix } from '../../server/src/findings/finding.ts';
import { fingerprint } from '../../server/src/findings/fingerprint.ts';
import { PositionConverter } from '../../server/src/lsp/documents/convert.ts';
import { type ContentChange, OpenDocuments } from '../../server/src/lsp/documents/documents.ts';
import { english } from '../../server/src/messages/wording.ts';
import type { NameResources } from '../../server/src/names/names.ts';
import { diagnostics, nameFindings } from '../../server/src/service/diagnostics.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { cutsSurrogatePair, type Offset, type PositionEncoding } from '../../server/src/text/offsets.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { appliedTo, type EditScript, type ScriptEdit, type ScriptStep } from './edit-scripts.ts';
import { PlainPositions } from './plain-positions.ts';
import { Chance } from './random.ts';

const URI = 'file:///story.txt';
/** Who reads what, and when, is drawn apart from all else, so that a script stays what it was. */
const READING = 0x5eed;
/** How often the analysis after a step is compared at once. The last one always is. */
const COMPARED = 0.25;
/** How often one that was left unread is compared after the next edit, when it has been overtaken. */
const READ_LATE = 0.1;
/** How often the search for names runs too. It takes as long as all else, and has tests of its own. */
const WITH_NAMES = 0.3;
const NOTHING_DISMISSED: ReadonlySet<string> = new Set();
const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32'];

/** What a script found: a sentence, and the text with which it shows. */
export interface Fault {
  readonly what: string;
  readonly text: string;
}

/** `share`: after a share of the steps that the seed decides, and after the last. `every step`: to see where it began. */
export type Thoroughness = 'share' | 'every step';

/**
 * Runs a script.
 * @param seed draws the encoding, what is compared when, and the fixes that are tried
 * @param thoroughness after which steps the analysis is compared with a fresh one
 */
export function faultsOf(
  script: EditScript,
  seed: number,
  resources: NameResources,
  thoroughness: Thoroughness = 'share',
): Fault[] {
  const run = new ScriptRun(script.text, seed, resources, thoroughness);
  try {
    run.begin();
    for (const step of script.steps) {
      const fault = run.take(step);
      if (fault !== undefined) return [fault];
    }
    return run.end();
  } catch (error) {
    const what = `thrown: ${error instanceof Error ? error.stack : String(error)}`;
    return [{ what, text: run.text }];
  }
}

/** A document that is edited and analysed, and what the script draws on the way. */
class ScriptRun {
  /** As it should stand after the steps so far. */
  text: string;
  readonly #chance: Chance;
  readonly #reading: Chance;
  readonly #thoroughness: Thoroughness;
  readonly #encoding: PositionEncoding;
  readonly #options: AnalysisOptions;
  readonly #documents: OpenDocuments;
  readonly #memory = new AnalysisMemory();
  #version = 1;
  /** Compares what was left unread. */
  #late: (() => string | undefined) | undefined;

  constructor(text: string, seed: number, resources: NameResources, thoroughness: Thoroughness) {
    this.text = text;
    this.#chance = new Chance(~seed);
    this.#reading = new Chance(seed ^ READING);
    this.#thoroughness = thoroughness;
    this.#encoding = this.#chance.pick(ENCODINGS);
    this.#options = { resources, rules: { severities: {}, names: this.#chance.happens(WITH_NAMES) } };
    this.#documents = new OpenDocuments(this.#encoding);
  }

  begin(): void {
    this.#documents.open(URI, 'plaintext', this.#version, this.text);
    this.#analysed();
  }

  /** Takes a step: the edits, the analysis, and what is read of it. Returns what is wrong. */
  take({ kind, edits, givenUpAfter }: ScriptStep): Fault | undefined {
    this.#edit(edits);
    const { blocks } = this.#documents.get(URI)!;
    if (blocks.text !== this.text) {
      return { what: `${kind} in ${this.#encoding}: the document has another text`, text: this.text };
    }
    if (givenUpAfter !== undefined) {
      const analysis = this.#memory.analyseInSteps(blocks, () => this.#options);
      for (let step = 0; step < givenUpAfter; step++) if (analysis.next().done === true) break;
      return undefined;
    }
    const edited = this.#analysed();
    const overtaken = this.#late?.();
    this.#late = undefined;
    if (overtaken !== undefined) return { what: `read after ${kind}: ${overtaken}`, text: this.text };
    const own = this.#read(edited);
    return own === undefined ? undefined : { what: `after ${kind}: ${own}`, text: this.text };
  }

  /** What is wrong at the end of the script: with the last analysis, with its places, and with fixes. */
  end(): Fault[] {
    const last = this.#analysed();
    const { text } = this;
    const difference = differenceOf(last, this.#fresh());
    if (difference !== undefined) return [{ what: `at the end: ${difference}`, text }];
    return [...misplaced(last, text, this.#encoding), ...unmended(last, text, this.#chance, this.#options)];
  }

  #analysed(): Analysis {
    const { blocks } = this.#documents.get(URI)!;
    return runThrough(this.#memory.analyseInSteps(blocks, () => this.#options));
  }

  #fresh(): Analysis {
    return analyse(createArticle(this.text), this.#options);
  }

  #edit(edits: readonly ScriptEdit[]): void {
    const changes = edits.map((drawn) => {
      const edit = sayable(this.text, drawn);
      const change = changeOf(this.text, edit, this.#encoding);
      this.text = appliedTo(this.text, edit);
      return change;
    });
    this.#version++;
    this.#documents.change(URI, this.#version, changes);
  }

  /**
   * Compares an analysis with a fresh one, or leaves it: then nobody reads it, or only what an editor shows, before the
   * next is made. What it says later, if it is asked, must be said of its own text.
   */
  #read(edited: Analysis): string | undefined {
    if (this.#thoroughness === 'every step' || this.#reading.happens(COMPARED)) {
      return differenceOf(edited, this.#fresh());
    }
    if (this.#reading.happens(0.5)) diagnostics(edited, NOTHING_DISMISSED);
    if (this.#reading.happens(READ_LATE)) {
      const fresh = this.#fresh();
      this.#late = () => differenceOf(edited, fresh);
    }
    return undefined;
  }
}

/** An edit as a client can say it: the edit before may have led into a line end of two characters, or into one character. */
function sayable(text: string, edit: ScriptEdit): ScriptEdit {
  if (edit.range === undefined) return edit;
  const isWithin = (at: Offset): boolean =>
    cutsSurrogatePair(text, at) || (text.charAt(at - 1) === '\r' && text.charAt(at) === '\n');
  const outside = (at: Offset): Offset => (isWithin(at) ? at - 1 : at);
  const { start, end } = edit.range;
  return { ...edit, range: { start: outside(start), end: outside(end) } };
}

function changeOf(text: string, { range, newText }: ScriptEdit, encoding: PositionEncoding): ContentChange {
  if (range === undefined) return { text: newText };
  const positions = new PlainPositions(text, encoding);
  return { range: { start: positions.at(range.start), end: positions.at(range.end) }, text: newText };
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

/** Findings and edits that are outside of the text, in disorder, cut a character, or are told at another position. */
function misplaced(
  { article, findings, entities }: Analysis,
  text: string,
  encoding: PositionEncoding,
): Fault[] {
  const faults: Fault[] = [];
  const converter = PositionConverter.ofArticle(article, encoding);
  const plain = new PlainPositions(text, encoding);
  const look = (what: string, { start, end }: { readonly start: Offset; readonly end: Offset }): void => {
    if (!(start >= 0 && start <= end && end <= text.length)) {
      faults.push({ what: `${what} is outside of the text: ${start}–${end} of ${text.length}`, text });
    }
    for (const at of [start, end]) {
      if (cutsSurrogatePair(text, at)) faults.push({ what: `${what} cuts a surrogate pair at ${at}`, text });
      else if (cutsCharacter(text, at)) {
        faults.push({ what: `${what} cuts a character at ${at}: ${shown(text, at)}`, text });
      }
      const [told, counted] = [converter.toPosition(at), plain.at(at)];
      if (told.line !== counted.line || told.character !== counted.character) {
        const places = `${told.line}:${told.character} instead of ${counted.line}:${counted.character}`;
        faults.push({ what: `${what} is told in ${encoding} at ${places}`, text });
      } else if (!isWithinLineEnd(text, at) && converter.fromPosition(told) !== at) {
        faults.push({ what: `${what} at ${at} is read back from ${encoding} elsewhere`, text });
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

/** Between CR and LF there is no position that a line can name. */
const isWithinLineEnd = (text: string, at: Offset): boolean => text[at - 1] === '\r' && text[at] === '\n';

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

/** How many findings of a script have a fix tried, one draw of these; each is an analysis of the mended text. */
const TRIED = [1, 1, 1, 3] as const;

/** Fixes that leave their finding as it was. */
function unmended({ findings }: Analysis, text: string, chance: Chance, options: AnalysisOptions): Fault[] {
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  const faults: Fault[] = [];
  const trials = Math.min(chance.pick(TRIED), fixable.length);
  for (let tried = 0; tried < trials; tried++) {
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
  // What stood on both sides of a deletion may be residue of the same words once it meets: [ad[ad_1]_1].
  const after = analyse(createArticle(mended), options).findings.filter((one) => !meetsIn(one, fix));
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

/** Whether a finding of the mended text holds the place where the first deletion of a fix was. */
const meetsIn = ({ start, end }: Finding, { edits: [edit] }: Fix): boolean =>
  edit?.newText === '' && start < edit.start && edit.start < end;

const timesIn = (text: string, quote: string): number => text.split(quote).length;

const replaced = (text: string, { start, end, newText }: Edit): string =>
  text.slice(0, start) + newText + text.slice(end);
