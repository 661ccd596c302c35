/** Reads TEI: spans, notes and links that stand apart from the text, and names that are marked inside it. */
import { countCodePoints } from '../../text/offsets.ts';
import { STATUSES } from '../records/record.ts';
import { type ExchangeFile, statement } from './exchange.ts';
import { FormatError } from './format-error.ts';
import { decodeLabel } from './labels.ts';
import { countedSpans } from './offset-unit.ts';
import { type ReadAnnotation, type ReadDocument, type ReadPlace, readDocument } from './reading.ts';
import { localName, readXml } from './xml.ts';

/** Elements that mark a name inside the text, and the type that each stands for. */
const INLINE_NAMES: Readonly<Record<string, string>> = {
  persName: 'PER',
  placeName: 'LOC',
  geogName: 'LOC',
  settlement: 'LOC',
  country: 'LOC',
  orgName: 'ORG',
  name: 'MISC',
  rs: 'MISC',
};

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Code units of text that stood before it. */
  readonly start: number;
  /** Text of notes, spans and the like, which is not the article's. */
  words: string;
}

/** A `span` or `annotation`, before notes are brought to it. */
interface Gathered {
  readonly id: string;
  readonly target: string;
  readonly type: string | undefined;
  readonly entity: string | undefined;
  readonly status: string | undefined;
  comment?: string;
  replacement?: string;
  readonly tags: string[];
}

/** What a pass over the file gathers. */
class TeiPass {
  readonly spans = new Map<string, Gathered>();
  readonly relations: ReadDocument['relations'][number][] = [];
  readonly inline: ReadAnnotation[] = [];
  readonly problems: string[] = [];
  /** Text of `body`, or of what holds it. */
  text = '';
  /** Where the element with an id begins and ends in `text`. */
  readonly anchors = new Map<string, { readonly start: number; end: number }>();
  readonly notes: { readonly target: string; readonly type: string; readonly words: string }[] = [];
  readonly #open: Open[] = [];
  isTei = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'TEI' || name === 'teiCorpus') this.isTei = true;
    this.#open.push({ name, attributes, start: this.text.length, words: '' });
  }

  characters(words: string): void {
    if (this.#inside('body')) this.text += words;
    else if (this.#open.length > 0) this.#open.at(-1)!.words += words;
  }

  close(): void {
    const inBody = this.#inside('body');
    const element = this.#open.pop()!;
    const id = element.attributes['xml:id'];
    if (inBody) {
      if (id !== undefined) this.anchors.set(id, { start: element.start, end: this.text.length });
      if (INLINE_NAMES[element.name] !== undefined) this.#addInline(element);
    } else if (this.#inside('standOff')) this.#addStandOff(element);
  }

  #inside(name: string): boolean {
    return this.#open.some((element) => element.name === name);
  }

  #addInline({ name, attributes, start }: Open): void {
    const entity = attributes.ref ?? attributes.key;
    const place = { start, end: this.text.length, quote: this.text.slice(start) };
    const id = attributes['xml:id'] ?? `${name}@${start}`;
    this.inline.push({ ...statement({ type: INLINE_NAMES[name], entity }), id, places: [place] });
  }

  #addStandOff({ name, attributes, words }: Open): void {
    const target = attributes.target ?? '';
    if (name === 'span' || name === 'annotation') {
      const id = attributes['xml:id'] ?? `${name}@${this.spans.size}`;
      const type = words.trim() === '' ? (attributes.ana ?? attributes.type) : words;
      const status = this.#open.at(-1)?.attributes.subtype;
      this.spans.set(id, {
        id,
        target,
        type,
        entity: attributes.corresp ?? attributes.ref,
        status,
        tags: [],
      });
    } else if (name === 'note') this.notes.push({ target, type: attributes.type ?? 'comment', words });
    else if (name === 'link') {
      const [from, to, more] = target.split(/\s+/).map((one) => one.replace(/^#/, ''));
      if (from === undefined || to === undefined || more !== undefined) {
        this.problems.push(`a link does not lead from one annotation to another: ${target}`);
      } else {
        const id = attributes['xml:id'] ?? `link@${this.relations.length}`;
        this.relations.push({ id, type: decodeLabel(attributes.type ?? ''), from, to });
      }
    }
  }
}

/** Reads a file. @throws FormatError when it is no TEI */
export function readTei(file: ExchangeFile): ReadDocument {
  const pass = new TeiPass();
  readXml(file.name, file.text, {
    open: (name, attributes) => pass.open(localName(name), attributes),
    close: () => pass.close(),
    text: (words) => pass.characters(words),
  });
  if (!pass.isTei) throw new FormatError(`${file.name}: this is no TEI file: it has no element TEI`);
  for (const { target, type, words } of pass.notes) bringNote(pass, target.replace(/^#/, ''), type, words);
  const targets = [...pass.spans.values()].map((gathered) => ({
    gathered,
    ranges: rangesOf(gathered.target),
  }));
  const base = baseOf(
    pass,
    targets.flatMap(({ ranges }) => ranges ?? []),
  );
  const annotations: ReadAnnotation[] = [];
  for (const { gathered, ranges } of targets) {
    const places = placesOf(pass, ranges, base);
    if (places === undefined)
      pass.problems.push(`the target of ${gathered.id} is no range of the text: ${gathered.target}`);
    else annotations.push({ ...said(gathered), id: gathered.id, places });
  }
  // Places inside the text were counted while reading, in UTF-16; the others are as the file says, in code points.
  const inline = base.start === 0 ? inCodePoints(pass.inline, pass.text) : [];
  if (base.start > 0 && pass.inline.length > 0)
    pass.problems.push('names that are marked inside the text were left out');
  const { relations, problems } = pass;
  const text = pass.text.slice(base.start, base.end);
  return readDocument({
    unit: 'code point',
    text,
    annotations: [...annotations, ...inline],
    relations,
    problems,
  });
}

function inCodePoints(annotations: readonly ReadAnnotation[], text: string): ReadAnnotation[] {
  const counted = countedSpans(
    text,
    'code point',
    annotations.map(({ places }) => ({ start: places[0]!.start!, end: places[0]!.end! })),
  );
  return annotations.map((annotation) => {
    const place = annotation.places[0]!;
    return { ...annotation, places: [{ ...place, ...counted({ start: place.start!, end: place.end! }) }] };
  });
}

function bringNote(pass: TeiPass, id: string, type: string, words: string): void {
  const gathered = pass.spans.get(id);
  if (gathered === undefined) pass.problems.push(`a note is about ${id}, which is not there: ${words}`);
  else if (type === 'replacement') gathered.replacement = words;
  else if (type === 'tag') gathered.tags.push(words);
  else gathered.comment = gathered.comment === undefined ? words : `${gathered.comment}\n${words}`;
}

function said({ type, entity, status, comment, replacement, tags }: Gathered) {
  const known = STATUSES.find((one) => one === status);
  return statement({ type, entity, status: known, comment, replacement, tags });
}

/** A pointer: an element, or a range of its text. */
interface Range {
  readonly element: string;
  readonly offset?: number;
  readonly length?: number;
}

function rangesOf(target: string): Range[] | undefined {
  const ranges: Range[] = [];
  const pointers = target.trim();
  if (!pointers.startsWith('#')) return undefined;
  for (const piece of pointers.slice(1).split(/\s#/)) {
    const pointer = `#${piece.trim()}`;
    const range = /^#string-range\(\s*([^,\s]+)\s*,\s*(\d{1,15})\s*,\s*(\d{1,15})\s*\)$/.exec(pointer);
    const element = /^#([^()\s]+)$/.exec(pointer);
    if (range !== null)
      ranges.push({ element: range[1]!, offset: Number(range[2]), length: Number(range[3]) });
    else if (element !== null) ranges.push({ element: element[1]! });
    else return undefined;
  }
  return ranges;
}

/** The article: the one element that all ranges point into, else the whole body. */
function baseOf(pass: TeiPass, ranges: readonly Range[]): { readonly start: number; readonly end: number } {
  const elements = new Set(
    ranges.map(({ element }) => element).filter((element) => pass.anchors.has(element)),
  );
  const [only] = elements;
  const sole = elements.size === 0 && pass.anchors.size === 1 ? [...pass.anchors.keys()][0] : undefined;
  const chosen = elements.size === 1 ? only : sole;
  return (chosen === undefined ? undefined : pass.anchors.get(chosen)) ?? { start: 0, end: pass.text.length };
}

function placesOf(
  pass: TeiPass,
  ranges: readonly Range[] | undefined,
  base: { readonly start: number; readonly end: number },
): ReadPlace[] | undefined {
  const places: ReadPlace[] = [];
  for (const { element, offset, length } of ranges ?? []) {
    const anchor = pass.anchors.get(element);
    if (anchor === undefined) return undefined;
    const before = countCodePoints(pass.text, base.start, anchor.start);
    if (offset !== undefined && length !== undefined) {
      places.push({ start: before + offset, end: before + offset + length });
    } else if (anchor.start !== base.start || anchor.end !== base.end) {
      places.push({ start: before, end: before + countCodePoints(pass.text, anchor.start, anchor.end) });
    }
  }
  return ranges === undefined ? undefined : places;
}
