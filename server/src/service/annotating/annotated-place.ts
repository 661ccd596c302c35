/**
 * What a selection or a cursor means when somebody annotates: a selection is grown to whole words, a cursor stands for
 * the mention it is in, or for its word. A particle that Arabic writes onto a name (و ف ب ل ك) is left out or taken in,
 * as the settings say.
 */
import type { Analysis } from '../../analysis/analysis.ts';
import { isCharacterBoundary, isWordUnit } from '../../text/boundaries.ts';
import type { Offset, Span } from '../../text/offsets.ts';
import { mentionAt, type NamedPlace } from '../naming/places.ts';

/** Whether a particle is part of what is marked. */
export type Particles = 'outside' | 'inside';

/** A place that may be marked, and the mention that it is. */
export interface AnnotatedPlace {
  readonly span: Span;
  readonly named: NamedPlace | undefined;
}

/** Longer selections are passages: they may be commented on, and are no names. */
export const LONGEST_NAME = 120;

/** The place that a range means; undefined where there is no word. @param range a selection, or a mere cursor */
export function annotatedPlace(
  analysis: Analysis,
  range: Span,
  particles: Particles,
): AnnotatedPlace | undefined {
  const { text } = analysis.article;
  if (range.start === range.end) {
    const named = mentionAt(analysis, range.start);
    if (named !== undefined) return { span: withParticles(text, named.mention, particles), named };
    const word = wordAt(text, range.start);
    return word === undefined ? undefined : { span: word, named: undefined };
  }
  const chosen = trimmed(text, range);
  if (chosen === undefined) return undefined;
  const named = mentionIn(analysis, chosen);
  if (named !== undefined) return { span: withParticles(text, named.mention, particles), named };
  const words = grown(text, chosen);
  const isParticle = particles === 'outside' && isParticles(text.slice(words.start, chosen.start));
  return { span: { start: isParticle ? chosen.start : words.start, end: words.end }, named: undefined };
}

/** Whether letters that a selection left out of its first word are such as Arabic writes onto the next word. */
const isParticles = (letters: string): boolean => /^[وف]?[وفبلك]$/.test(letters);

/** The mention that a selection is, as far as whole words go: it has its words, with or without a particle. */
function mentionIn(analysis: Analysis, chosen: Span): NamedPlace | undefined {
  const { text } = analysis.article;
  const words = grown(text, chosen);
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      const whole = grown(text, mention);
      if (whole.start === words.start && whole.end === words.end) return { entity, mention };
    }
  }
  return undefined;
}

function withParticles(text: string, { start, end }: Span, particles: Particles): Span {
  return particles === 'outside' ? { start, end } : grown(text, { start, end });
}

/** The word that an offset is in, or at whose end it is. */
function wordAt(text: string, offset: Offset): Span | undefined {
  const word = grown(text, { start: offset, end: offset });
  return word.start < word.end ? word : undefined;
}

function grown(text: string, span: Span): Span {
  let { start, end } = span;
  const parts = (at: Offset): boolean =>
    (isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at))) ||
    !isCharacterBoundary(text, at);
  if (start === end) {
    while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    return { start, end };
  }
  while (start > 0 && parts(start)) start--;
  while (end < text.length && parts(end)) end++;
  return { start, end };
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  const to = start + chosen.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
