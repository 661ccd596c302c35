import { expect, test } from 'vitest';
import { verbatim } from '../../server/src/messages/message.ts';
import { english } from '../../server/src/messages/wording.ts';
import { diagnostics, SHOWN_FINDINGS, undismissed } from '../../server/src/service/diagnostics.ts';
import { analysisOf, describeTwins, finding } from './newsroom.ts';

describeTwins('diagnostics', (twin) => {
  const analysis = analysisOf(twin('قال⟦ ⟧، ثم عاد⟦ ⟧، وذهب.'), (spans) => ({
    findings: spans.map((span) => finding(span, '')),
  }));

  test('are the findings, each under a name of its own', () => {
    const { findings, notices } = diagnostics(analysis, new Set());
    expect(findings.map((named) => named.finding)).toEqual(analysis.findings);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(notices).toEqual([]);
  });

  test('leave out what was dismissed', () => {
    const { findings } = diagnostics(analysis, new Set());
    const left = diagnostics(analysis, new Set([findings[0]!.fingerprint]));
    expect(left.findings).toEqual([findings[1]]);
  });

  test('are the same without their names', () => {
    const { findings } = diagnostics(analysis, new Set());
    expect(undismissed(analysis, new Set())).toEqual(analysis.findings);
    expect(undismissed(analysis, new Set([findings[0]!.fingerprint]))).toEqual([analysis.findings[1]]);
    expect(undismissed(analysis, { has: () => false })).toEqual(analysis.findings);
  });
});

test('problems of the analysis and findings that are not shown are said', () => {
  const span = { start: 0, end: 1 };
  const findings = Array.from({ length: SHOWN_FINDINGS + 1 }, () => finding(span, ''));
  const analysis = {
    ...analysisOf('نص', () => ({ findings })),
    problems: [{ message: verbatim('a rule failed') }],
  };
  const shown = diagnostics(analysis, new Set());
  expect(shown.findings).toHaveLength(SHOWN_FINDINGS);
  expect(shown.notices.map(english)).toEqual([
    'a rule failed',
    expect.stringContaining(`${SHOWN_FINDINGS + 1} findings`),
  ]);
});
