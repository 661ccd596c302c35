import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import { NAME_RULES } from '../../../server/src/names/findings/rules.ts';
import { analyseNames } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { testResources } from '../test-knowledge.ts';

/** Spans that a rule flags at the severity it declares. */
function flagged(text: string, rule: string): { start: number; end: number }[] {
  return analyseNames(createArticle(text), testResources, NO_DECISIONS)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ start, end }) => ({ start, end }));
}

describe.each(NAME_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.flags)('flags: %s', (marked) => {
    const { text, spans } = readMarkers(marked);
    expect(flagged(text, id)).toEqual(spans);
  });

  test.each(rule.examples.flags)('flags behind an astral character: %s', (marked) => {
    const { text, spans } = readMarkers(`🚀 ${marked}`);
    expect(flagged(text, id)).toEqual(spans);
  });

  test.each(rule.examples.flags)('flags in a file with CRLF: %s', (marked) => {
    const { text, spans } = readMarkers(`\r\n\r\n${marked.replaceAll('. ', '.\r\n')}\r\n`);
    expect(flagged(text, id)).toEqual(spans);
  });

  test.each(rule.examples.leaves)('leaves: %s', (text) => {
    expect(flagged(text, id)).toEqual([]);
  });
});
