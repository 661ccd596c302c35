/** What the labels of a token classifier mean: the `id2label` of its `config.json`. */
import type { EntityType } from '../entity.ts';
import type { TaggedSpan } from './tagged-spans.ts';
import { typeOfLabel } from './type-names.ts';

/** A label of the classifier: outside, or a place in a span of a type. */
export type NeuralLabel =
  | { readonly place: 'outside' }
  | { readonly place: 'begin' | 'inside' | 'end' | 'single'; readonly type: EntityType };

const OUTSIDE: NeuralLabel = { place: 'outside' };
const PLACES: Readonly<Record<string, 'begin' | 'inside' | 'end' | 'single'>> = {
  B: 'begin',
  I: 'inside',
  E: 'end',
  L: 'end',
  S: 'single',
  U: 'single',
};

/**
 * Reads the labels of a `config.json`; types that are none of PER, LOC, ORG, MISC (dates, numbers) are outside.
 * @param json what the file holds, parsed @returns the labels by number, or a sentence that says what is wrong
 */
export function readNeuralLabels(json: unknown): readonly NeuralLabel[] | string {
  const table =
    typeof json === 'object' && json !== null ? (json as { id2label?: unknown }).id2label : undefined;
  if (typeof table !== 'object' || table === null) return 'it has no “id2label”';
  const entries = Object.entries(table as Record<string, unknown>);
  const labels: NeuralLabel[] = [];
  for (const [id, label] of entries) {
    if (typeof label !== 'string') return `label ${id} is no text`;
    labels[Number(id)] = readLabel(label);
  }
  if (labels.length !== entries.length || labels.length === 0)
    return 'the numbers of “id2label” do not run from 0 without a gap';
  if (labels.every(({ place }) => place === 'outside'))
    return `none of its labels is a person, a place, an organisation or another name (${entries
      .slice(0, MOST_TOLD)
      .map(([, label]) => String(label))
      .join(', ')})`;
  return labels;
}

const MOST_TOLD = 6;

function readLabel(label: string): NeuralLabel {
  const [, letter, name] = /^([BIELSU])[-_](.+)$/.exec(label) ?? [];
  const type = typeOfLabel(name ?? label);
  if (type === undefined || type === 'none') return OUTSIDE;
  // Without a place in the span, as in models that label each token with its type alone.
  return { place: letter === undefined ? 'inside' : PLACES[letter]!, type };
}

/** The label of a token with its probability, 0 to 1. */
export interface ReadLabel {
  readonly label: NeuralLabel;
  readonly probability: number;
}

/** The spans of a row of labels, one for each token. Their margin is the log-odds of the least likely label. */
export function spansOfNeuralLabels(read: readonly ReadLabel[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let open: { from: number; type: EntityType; least: number } | undefined;
  const close = (to: number): void => {
    if (open !== undefined) spans.push({ from: open.from, to, type: open.type, margin: logOdds(open.least) });
    open = undefined;
  };
  read.forEach(({ label, probability }, at) => {
    if (label.place === 'outside') {
      close(at);
      return;
    }
    const goesOn = (label.place === 'inside' || label.place === 'end') && open?.type === label.type;
    if (open !== undefined && goesOn) open.least = Math.min(open.least, probability);
    else {
      close(at);
      open = { from: at, type: label.type, least: probability };
    }
    if (label.place === 'end' || label.place === 'single') close(at + 1);
  });
  close(read.length);
  return spans;
}

const logOdds = (probability: number): number => Math.log(probability / Math.max(1e-6, 1 - probability));
