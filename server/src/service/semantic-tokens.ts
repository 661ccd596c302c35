/** Colours for names and residue, in token types that every theme knows. */
import type { Analysis } from '../analysis/analysis.ts';
import type { LocatedRecord } from '../annotations/decisions/decisions.ts';
import type { EntityType } from '../names/entity.ts';
import type { LineIndex } from '../text/lines.ts';
import { intersects, type Span } from '../text/offsets.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';
import { entityTypeOf, GOLD_LAYER } from './annotating/annotating.ts';

/** Standard token types (LSP 3.17); residue is drawn like a comment, because it is not part of the article. */
export const TOKEN_TYPES = ['class', 'namespace', 'enum', 'type', 'comment'] as const;

/**
 * `declaration` marks the first mention of an entity, `deprecated` a form that a finding would have changed. Two are
 * Copydesk's own: `annotated` what a person has marked, `suggested` what waits for a decision.
 */
export const TOKEN_MODIFIERS = ['declaration', 'deprecated', 'annotated', 'suggested'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A coloured span. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const TYPE_OF_ENTITY: Readonly<Record<EntityType, TokenType>> = {
  PER: 'class',
  LOC: 'namespace',
  ORG: 'enum',
  MISC: 'type',
};

/**
 * Tokens in order of place, not overlapping, none across lines.
 * @param range only tokens that share text with it
 * @param annotations records and their places; where two contradict each other, the later one counts
 */
export function semanticTokens(
  analysis: Analysis,
  range?: Span,
  annotations: readonly LocatedRecord[] = [],
): SemanticToken[] {
  // A mark hides the mention under it, because a person has said what stands there, and keeps what is said of its form.
  const mentions = new Map([...mentionTokens(analysis)].map((token) => [placeOf(token), token]));
  const marks = nameMarks(annotations, analysis.article.lines).map((mark) => ({
    ...mark,
    modifiers: [...(mentions.get(placeOf(mark))?.modifiers ?? []), ...mark.modifiers],
  }));
  for (const mark of marks) mentions.delete(placeOf(mark));
  const tokens: SemanticToken[] = [...residueTokens(analysis), ...marks, ...mentions.values()]
    .filter((token) => token.end > token.start && (range === undefined || intersects(token, range)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: SemanticToken[] = [];
  for (const token of tokens) {
    if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
}

/** The annotations of an article, those that count most last: what its own layer says, before that the gold layer. */
export function byAuthority({ annotations, annotating }: AnnotatedArticle): readonly LocatedRecord[] {
  const ranks = new Map<string, number>();
  for (const { layer, records } of annotating?.layers ?? []) {
    const rank = layer === annotating?.layer ? 2 : layer === GOLD_LAYER ? 1 : 0;
    for (const { id } of records) ranks.set(id, rank);
  }
  const rankOf = ({ record }: LocatedRecord): number => ranks.get(record.id) ?? 0;
  return [...annotations()].sort((a, b) => rankOf(a) - rankOf(b));
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** Names that a person has marked, or that are suggested, in the colour of their type. */
function nameMarks(annotations: readonly LocatedRecord[], lines: LineIndex): SemanticToken[] {
  const marks = new Map<string, SemanticToken>();
  for (const { record, spans } of annotations) {
    const type = entityTypeOf(record);
    const status = record['copydesk:status'];
    if (type === undefined || status === 'rejected') continue;
    for (const { start, end } of spans) {
      const isAccepted = status === 'accepted';
      const place = placeOf({ start, end });
      if (lines.lineAt(start) !== lines.lineAt(end) || (marks.has(place) && !isAccepted)) continue;
      const modifiers: TokenModifier[] = [isAccepted ? 'annotated' : 'suggested'];
      marks.set(place, { start, end, type: TYPE_OF_ENTITY[type], modifiers });
    }
  }
  return [...marks.values()];
}

function* mentionTokens(analysis: Analysis): Generator<SemanticToken> {
  const questioned = new Set(
    analysis.findings.filter(({ entity }) => entity !== undefined).map(({ start }) => start),
  );
  for (const entity of analysis.entities) {
    for (const [at, mention] of entity.mentions.entries()) {
      const modifiers: TokenModifier[] = at === 0 ? ['declaration'] : [];
      if (questioned.has(mention.head.start)) modifiers.push('deprecated');
      yield { start: mention.start, end: mention.end, type: TYPE_OF_ENTITY[entity.type], modifiers };
    }
  }
}

function* residueTokens(analysis: Analysis): Generator<SemanticToken> {
  const { lines } = analysis.article;
  for (const finding of analysis.findings) {
    if (!finding.unnecessary) continue;
    const last = lines.lineAt(finding.end);
    for (let line = lines.lineAt(finding.start); line <= last; line++) {
      const span = lines.span(line);
      const start = Math.max(span.start, finding.start);
      const end = Math.min(span.end, finding.end);
      if (start < end) yield { start, end, type: 'comment', modifiers: [] };
    }
  }
}
