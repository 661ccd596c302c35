import { describe, expect, test } from 'vitest';
import { ARTIFACT_RULES } from '../../server/src/artifacts/registry.ts';
import type { ArtifactRule } from '../../server/src/artifacts/rule.ts';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { cutsSurrogatePair } from '../../server/src/text/offsets.ts';
import { artifactFindings, runRule } from './run-rule.ts';

/** Each example is also read after an astral character, and with the line ends of Windows. */
const TWINS: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['after an astral character', (text) => `🚀\n${text}`],
  ['with CRLF', (text) => `🚀\n${text}`.replaceAll('\n', '\r\n')],
];

function spansOf(rule: ArtifactRule, text: string): readonly (readonly [number, number, string])[] {
  return runRule(rule, text)
    .map(({ start, end }) => [start, end, text.slice(start, end)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

describe.each(ARTIFACT_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const cases = TWINS.flatMap(([name, twin]) =>
    rule.examples.flags.map((example) => [name, twin(example)] as const),
  );
  test.each(cases)('flags exactly what is marked, %s: %s', (_name, example) => {
    const { text, spans } = readMarkers(example);
    expect(spans.length).toBeGreaterThan(0);
    expect(spansOf(rule, text)).toEqual(spans.map(({ start, end }) => [start, end, text.slice(start, end)]));
  });

  const quiet = TWINS.flatMap(([name, twin]) =>
    rule.examples.leaves.map((text) => [name, twin(text)] as const),
  );
  test.each(quiet)('leaves, %s: %s', (_name, text) => {
    expect(spansOf(rule, text)).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(rule.examples.flags.length).toBeGreaterThan(0);
    expect(rule.examples.leaves.length).toBeGreaterThan(0);
  });

  test('its edits are ordered, within the text, and cut no character', () => {
    for (const example of rule.examples.flags) {
      const { text } = readMarkers(example);
      for (const { edits } of runRule(rule, text).flatMap((report) => report.fixes ?? [])) {
        let last = 0;
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)).toBe(false);
          last = end;
        }
      }
    }
  });

  test('its safe fixes mend its examples for good', () => {
    for (const example of rule.examples.flags) {
      const { text } = readMarkers(example);
      const once = fixToFixedPoint(text, artifactFindings);
      expect(once.settled).toBe(true);
      expect(fixToFixedPoint(once.text, artifactFindings).changes).toEqual([]);
      const left = runRule(rule, once.text).filter(({ fixes }) => fixes?.some(({ kind }) => kind === 'safe'));
      expect(left).toEqual([]);
    }
  });
});

test('rule ids are unique and in kebab-case with a family', () => {
  const ids = ARTIFACT_RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
});
