import { describe, expect, test } from 'vitest';
import { oneFindingAPlace } from '../../server/src/analysis/one-finding-a-place.ts';
import type { Finding } from '../../server/src/findings/finding.ts';
import { say } from '../../server/src/messages/message.ts';
import { english } from '../../server/src/messages/wording.ts';

const finding = (rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  start,
  end,
  severity: 'error',
  message: say('Delete the line'),
  fixes: [{ title: say('Delete the line'), kind: 'safe', edits: [{ start, end, newText: '' }] }],
  related: [],
  unnecessary: true,
  ...more,
});

const line = (offset: number): number => Math.floor(offset / 100);
const listed = (findings: readonly Finding[]): string[] =>
  oneFindingAPlace(findings, line).map(({ finding: { rule, message } }) => `${rule}: ${english(message)}`);

describe('one line', () => {
  test('that two rules would delete has one finding, which names the other', () => {
    const findings = [finding('chrome/button-row', 0, 20), finding('chrome/share-follow', 0, 20)];
    expect(listed(findings)).toEqual(['chrome/share-follow: Delete the line Also: Row of share buttons.']);
    expect(listed(findings.toReversed())).toEqual(listed(findings));
  });

  test('the graver finding speaks, and of equals the one that may be mended without asking', () => {
    const graver = finding('chrome/counter', 0, 20);
    const lighter = finding('chrome/share-follow', 0, 20, { severity: 'warning' });
    expect(listed([lighter, graver])[0]).toMatch(/^chrome\/counter/);
    const asks = finding('chrome/share-follow', 0, 20, {
      fixes: [{ title: say('Delete the line'), kind: 'confirm', edits: [] }],
    });
    expect(listed([asks, graver])[0]).toMatch(/^chrome\/counter/);
  });

  test('what would go with the line is not said by itself', () => {
    const whole = finding('chrome/share-follow', 0, 40);
    const most = finding('template/ui-icon-text', 5, 35, { severity: 'warning' });
    expect(listed([most, whole])).toHaveLength(1);
    const word = finding('template/template-variable', 5, 9);
    expect(listed([word, whole])).toHaveLength(2);
  });

  test('a rule that knows the line speaks before one that knows its neighbours', () => {
    const member = finding('chrome/related-block', 0, 20, { severity: 'warning' });
    const time = finding('chrome/timestamp-line', 0, 20, { severity: 'information' });
    expect(listed([member, time])).toEqual([
      'chrome/timestamp-line: Delete the line Also: Block of related articles.',
    ]);
  });

  test('a finding that is about the words and deletes nothing stays', () => {
    const name = finding('name/name-variant', 0, 20, { unnecessary: false });
    expect(listed([name, finding('chrome/share-follow', 0, 20)])).toHaveLength(2);
  });
});

test('findings of different lines, or of different words of a line, stay as they are', () => {
  const findings = [
    finding('chrome/share-follow', 0, 20),
    finding('chrome/button-row', 30, 50),
    finding('chrome/button-row', 100, 120),
  ];
  expect(oneFindingAPlace(findings, line).map(({ finding: one }) => one)).toEqual(findings);
});
