/** Colours for names and residue, in token types that every theme knows. */
import type { Analysis } from '../analysis/analysis.ts';
import type { EntityType } from '../names/entity.ts';
import { intersects, type Span } from '../text/offsets.ts';

/** Standard token types (LSP 3.17); residue is drawn like a comment, because it is not part of the article. */
export const TOKEN_TYPES = ['class', 'namespace', 'enum', 'type', 'comment'] as const;

/** `declaration` marks the first mention of an entity, `deprecated` a form that a finding would have changed. */
export const TOKEN_MODIFIERS = ['declaration', 'deprecated'] as const;

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

/** Tokens in order of place, not overlapping, none across lines. @param range only tokens that share text with it */
export function semanticTokens(analysis: Analysis, range?: Span): SemanticToken[] {
  const tokens = [...residueTokens(analysis), ...mentionTokens(analysis)]
    .filter((token) => token.end > token.start && (range === undefined || intersects(token, range)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: SemanticToken[] = [];
  for (const token of tokens) {
    if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
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
