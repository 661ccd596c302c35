import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixToFixedPoint } from '../../server/src/findings/apply-fixes.ts';
import { atLeast } from '../../server/src/findings/finding.ts';
import { artifactFindings } from './run-rule.ts';

const SAMPLE = new URL('../../../shared/seeds/kursk-ar.txt', import.meta.url);

describe.skipIf(!existsSync(SAMPLE))('the sample article', () => {
  const read = (): string => readFileSync(SAMPLE, 'utf8');

  test('has exactly the artifacts that are known', () => {
    const text = read();
    const findings = artifactFindings(text);
    const shown = findings.filter(({ rule }) => rule !== 'punctuation/space-before-punct');
    expect(shown.map(({ rule, severity, start, end }) => [rule, severity, text.slice(start, end)])).toEqual([
      ['template/ad-placeholder', 'error', '[ad_1]'],
      ['template/ad-placeholder', 'error', '[ad_2]'],
      ['source/source-stub', 'error', 'المصدر'],
      ['duplication/stuttered-phrase', 'information', 'في إعادة الإعمار في جهود إعادة الإعمار'],
      ['punctuation/hyphen-glued', 'warning', 'الروسية-إلى'],
      ['translation/gender-mismatch', 'information', 'سكرتيرة مجلس الأمن الروسية سيرجي'],
      ['translation/gender-mismatch', 'information', 'أكدت البلدين'],
    ]);
    const spaced = findings.filter(({ rule }) => rule === 'punctuation/space-before-punct');
    expect(spaced).toHaveLength(17);
    for (const { start, end, severity } of spaced) {
      expect([severity, text.slice(start, end)]).toEqual(['warning', ' ،']);
    }
    expect(findings.filter(({ severity }) => atLeast(severity, 'warning'))).toHaveLength(21);
  });

  test('is mended in one round, and leaves no blank line', () => {
    const text = read();
    const fixed = fixToFixedPoint(text, artifactFindings);
    expect(fixed.rounds).toBe(1);
    expect(fixed.changes).toHaveLength(20);
    const lines = text.split('\n').filter((line) => !/^(?:\[ad_[12]\]|المصدر)$/.test(line));
    expect(fixed.text).toBe(lines.join('\n').replaceAll(' ،', '،'));
    expect(fixed.text).not.toMatch(/^\n|\n\n|\n$/);
  });

  test('is the same with the line ends of Windows', () => {
    const text = read().replaceAll('\n', '\r\n');
    expect(artifactFindings(text)).toHaveLength(artifactFindings(read()).length);
    const fixed = fixToFixedPoint(text, artifactFindings).text;
    expect(fixed).toBe(fixToFixedPoint(read(), artifactFindings).text.replaceAll('\n', '\r\n'));
  });
});
