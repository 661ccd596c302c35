/** What is asked of the extension about the selection, or about the name at the cursor: to mark it, to unify its forms. */
import type { EditorState } from '@codemirror/state';
import type { FromPage, PageSpan } from '../src/desk/messages.ts';
import { drawnField, nameAt, placeNow } from './drawn.ts';
import { resized } from './grow.ts';

/** The selection, or else the name at the cursor, or its word. */
export function spanAtCursor(state: EditorState): PageSpan | undefined {
  const { from, to } = state.selection.main;
  if (from < to) return { from, to };
  return nameAt(state, from)?.mention ?? resized(state, { from, to }, true);
}

/** @param everywhere also every other mention of the name, or every other place of the words */
export function markRequest(
  state: EditorState,
  type: string,
  everywhere: boolean,
): Extract<FromPage, { kind: 'mark' }> | undefined {
  const span = spanAtCursor(state);
  if (span === undefined) return undefined;
  const { from, to } = span;
  const mentions = everywhere ? mentionsOf(state, span) : undefined;
  return { kind: 'mark', from, to, type, everywhere, ...(mentions && { mentions }) };
}

/** All mentions of the name that a span is. Of a long text they are not all known: the extension looks for the words. */
function mentionsOf(state: EditorState, { from, to }: PageSpan): PageSpan[] | undefined {
  const named = nameAt(state, from);
  const isOfName = named?.mention.from === from && named.mention.to === to;
  if (!isOfName || state.field(drawnField).article.part !== undefined) return undefined;
  return named.name.mentions.map((mention) => {
    const now = placeNow(state, mention);
    return { from: now.from, to: now.to };
  });
}

/** One form for a name throughout the article; a finding about the name, where there is one, says how. */
export function unifyRequest(
  state: EditorState,
  { name, mention }: NonNullable<ReturnType<typeof nameAt>>,
  form: string,
): Extract<FromPage, { kind: 'unify' }> {
  const { from } = placeNow(state, mention);
  const finding = state.field(drawnField).article.findings.find(({ entity }) => entity === name.id);
  if (finding === undefined) return { kind: 'unify', from, form };
  return { kind: 'unify', from, form, finding: { fingerprint: finding.fingerprint, start: finding.start } };
}
