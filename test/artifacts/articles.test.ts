/**
 * Short articles in eleven languages with residue as sites of each language leave it, and articles without any:
 * what has a label is found, what has none is left alone, and mending takes nothing of the text away.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type LabelledArticle, readLabelledFolder } from '../../bench/labelled-articles.mts';
import { rulesOfClass } from '../../server/src/artifacts/taxonomy.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { atLeast, type Finding } from '../../server/src/findings/finding.ts';
import { artifactFindings } from './run-rule.ts';

const ARTICLES = readLabelledFolder(fileURLToPath(new URL('articles', import.meta.url))).map(
  (article) => [article.name, article] as const,
);

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
};
const shown = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => atLeast(severity, 'warning'));
const quote = (text: string, { rule, start, end }: Finding): string => `${rule}: ${text.slice(start, end)}`;

/** The same article after an astral character, and with the line ends of Windows. */
function twin({ name, language, text, spans }: LabelledArticle): LabelledArticle {
  const move = (offset: number): number => offset + 2 + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
  return {
    name,
    language,
    text: `🚀${text.replaceAll('\n', '\r\n')}`,
    spans: spans.map((span) => ({ ...span, start: move(span.start), end: move(span.end) })),
  };
}

describe.each(ARTICLES)('%s', (_name, article) => {
  test.each([
    ['as written', article],
    ['after an astral character and with CRLF', twin(article)],
  ])('what has a label is found, what has none is not, %s', (_twin, { text, spans }) => {
    const findings = artifactFindings(text);
    const missed = spans.filter((span) => !findings.some((finding) => overlap(finding, span)));
    expect(missed.map(({ class: name, start, end }) => `${name}: ${text.slice(start, end)}`)).toEqual([]);
    const stray = shown(findings).filter((finding) => !spans.some((span) => overlap(finding, span)));
    expect(stray.map((finding) => quote(text, finding))).toEqual([]);
  });

  test('mending keeps every line without a label', () => {
    const { text, spans } = article;
    const mended = fixToFixedPoint(text, artifactFindings).text;
    let start = 0;
    for (const line of text.split('\n')) {
      const end = start + line.length;
      const isTouched = spans.some((span) => span.start < end && span.end > start);
      if (!isTouched) expect(mended).toContain(line);
      start = end + 1;
    }
  });
});

test('most residue is found by a rule of its own class', () => {
  let own = 0;
  let all = 0;
  for (const [, { text, spans }] of ARTICLES) {
    const findings = artifactFindings(text);
    for (const span of spans) {
      all++;
      const rules = rulesOfClass(span.class);
      if (
        findings.some(
          (one) => overlap(one, span) && rules.includes(one.rule.slice(one.rule.indexOf('/') + 1)),
        )
      )
        own++;
    }
  }
  expect(own / all).toBeGreaterThan(0.95);
});
