/** Analysed articles for tests of the service: readable texts with marked mentions and findings, no engine. */

import { describe } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Finding } from '../../server/src/findings/finding.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { verbatim } from '../../server/src/messages/message.ts';
import type { Entity } from '../../server/src/names/entity.ts';
import type { AnnotatedArticle } from '../../server/src/service/annotating/annotated-article.ts';
import { createArticle } from '../../server/src/text/article.ts';
import type { Span } from '../../server/src/text/offsets.ts';
import { scriptOfWord } from '../../server/src/text/scripts.ts';

/** Runs a suite on a text as it is, with an astral character before everything, and with CRLF line ends. */
export function describeTwins(name: string, suite: (twin: (text: string) => string) => void): void {
  describe(name, () => suite((text) => text));
  describe(`${name}, after an astral character`, () => suite((text) => `🚀 ${text}`));
  describe(`${name}, with CRLF`, () => suite((text) => `سطر أول\n${text}`.replaceAll('\n', '\r\n')));
}

/** An analysis of an article; entities and findings are given by the spans of its markers. */
export function analysisOf(
  marked: string,
  make: (
    spans: readonly Span[],
    text: string,
  ) => { readonly entities?: readonly Entity[]; readonly findings?: readonly Finding[] },
): Analysis {
  const { text, spans } = readMarkers(marked);
  return { article: createArticle(text), entities: [], findings: [], problems: [], ...make(spans, text) };
}

export const annotated = (analysis: Analysis, dismissed: readonly string[] = []): AnnotatedArticle => ({
  analysis,
  dismissed: new Set(dismissed),
  annotations: () => [],
});

/** A person who is named at some spans; the most used form is preferred. */
export function person(text: string, spans: readonly Span[], known?: Entity['known']): Entity {
  const counts = new Map<string, number>();
  const mentions = spans.map(({ start, end }) => {
    const form = text.slice(start, end);
    counts.set(form, (counts.get(form) ?? 0) + 1);
    return { start, end, text: form, head: { start, end }, form };
  });
  const forms = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([form, count]) => ({ form, count, script: scriptOfWord(form) }));
  return {
    id: 'here:person',
    type: 'PER',
    preference: {
      form: forms[0]!.form,
      authority: 'majority',
      reason: verbatim(`${forms[0]!.count} of ${spans.length} mentions`),
    },
    forms,
    mentions,
    ...(known === undefined ? {} : { known }),
  };
}

/** A finding with one fix. */
export function finding(span: Span, newText: string, more: Partial<Finding> = {}): Finding {
  return {
    start: span.start,
    end: span.end,
    rule: 'typography/space-before-mark',
    severity: 'warning',
    message: verbatim('A space stands before a mark.'),
    fixes: [
      { title: verbatim('Mend'), kind: 'safe', edits: [{ start: span.start, end: span.end, newText }] },
    ],
    related: [],
    unnecessary: false,
    ...more,
  };
}

/** A finding about the spelling of the person of `person`. */
export const variantFinding = (span: Span, form: string, alternatives: readonly string[] = []): Finding =>
  finding(span, form, {
    rule: 'name/name-variant',
    entity: 'here:person',
    alternatives: [form, ...alternatives],
    fixes: [
      {
        title: verbatim(`Change to “${form}”`),
        kind: 'confirm',
        edits: [{ start: span.start, end: span.end, newText: form }],
      },
    ],
  });
