import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/findings/finding.ts';
import { verbatim } from '../../server/src/messages/message.ts';
import { english } from '../../server/src/messages/wording.ts';
import { codeActions, DISMISSAL_REASONS } from '../../server/src/service/code-actions.ts';
import { openFindings } from '../../server/src/service/diagnostics.ts';
import type { Action } from '../../server/src/service/fixing/action.ts';
import { createLanguageService } from '../../server/src/service/language-service.ts';
import type { Span } from '../../server/src/text/offsets.ts';
import { runThrough } from '../../server/src/text/steps.ts';
import { analysisOf, annotated, describeTwins, finding, person, variantFinding } from './newsroom.ts';

const offeredActions = (...asked: Parameters<typeof codeActions>): Action[] =>
  runThrough(codeActions(...asked));

const keys = (actions: readonly Action[]): string[] => actions.map(({ key }) => key);

function applied(text: string, action: Action): string {
  let mended = text;
  for (const { start, end, newText } of [...action.edits].reverse()) {
    mended = mended.slice(0, start) + newText + mended.slice(end);
  }
  return mended;
}

describeTwins('actions for spaces before a comma', (twin) => {
  const analysis = analysisOf(twin('قال⟦ ⟧، ثم عاد⟦ ⟧، وذهب⟦ ⟧، ونام.'), (spans) => ({
    findings: spans.map((span) => finding(span, '')),
  }));
  const { text } = analysis.article;
  const open = openFindings(analysis, new Set());
  const cursor = analysis.findings[1]!.start;
  const actions = offeredActions(analysis, open, { start: cursor, end: cursor });

  test('a mere cursor finds them: this one, all of the rule, the three reasons, all safe fixes', () => {
    expect(keys(actions)).toEqual(['fix/0', 'everywhere', 'dismiss/0', 'dismiss/1', 'dismiss/2', 'fix-all']);
    expect(actions[0]).toMatchObject({ kind: 'quickfix', preferred: true });
    expect(english(actions[1]!.title)).toBe('Fix all 3 of “typography/space-before-mark” in the article');
    expect(actions.at(-1)!.kind).toBe('fix-all');
  });

  test('each mends what its title says', () => {
    expect(applied(text, actions[0]!)).toBe(text.replace('عاد ،', 'عاد،'));
    expect(applied(text, actions[1]!)).toBe(text.replaceAll(' ،', '،'));
    expect(applied(text, actions.at(-1)!)).toBe(text.replaceAll(' ،', '،'));
  });

  test('what is written down names every place, with unchanged text around it', () => {
    const { record } = actions[1]!;
    if (record.kind !== 'fix') throw new Error('a fix was expected');
    expect(record.places).toHaveLength(3);
    for (const place of record.places) {
      expect(place).toMatchObject({ original: ' ', replacement: '', language: 'ar' });
      const at = place.start;
      expect(text.slice(at - place.before.length, at)).toBe(place.before);
      expect(text.slice(at + 1, at + 1 + place.after.length)).toBe(place.after);
      expect(place.before.includes(' ،')).toBe(false);
      expect(place.after.includes(' ،')).toBe(false);
    }
    expect(new Set(record.places.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test('a dismissal changes no text and carries its reason', () => {
    const dismissals = actions.filter(({ record }) => record.kind === 'dismissal');
    expect(dismissals.every(({ edits }) => edits.length === 0)).toBe(true);
    const reasons = dismissals.map(({ record }) => (record.kind === 'dismissal' ? record.reason : ''));
    expect(reasons).toEqual([...DISMISSAL_REASONS]);
  });

  test('away from findings and past the end there are none', () => {
    expect(offeredActions(analysis, open, { start: text.length, end: text.length })).toEqual([]);
    expect(offeredActions(analysis, open, { start: 1e6, end: 1e6 })).toEqual([]);
  });
});

describeTwins('actions for the spelling of a name', (twin) => {
  const marked = twin('أعلن ⟦شويغو⟧ ذلك، وقال ⟦شويغو⟧ إن ⟦شويجو⟧ عاد.\nثم غادر ⟦شويجو⟧ وعاد ⟦شويكو⟧.');
  const analysis = analysisOf(marked, (spans, text) => ({
    entities: [person(text, spans)],
    findings: spans.slice(2).map((span) => variantFinding(span, 'شويغو', ['شويجو', 'شويكو'])),
  }));
  const { text } = analysis.article;
  const open = openFindings(analysis, new Set());
  const actions = offeredActions(analysis, open, analysis.findings[0]!);
  const action = (key: string): Action => actions.find((one) => one.key === key)!;

  test('this mention, all of this spelling, another form, a variant, the reasons', () => {
    expect(keys(actions)).toEqual([
      'fix/0',
      'everywhere',
      'form/0',
      'choose/0',
      'choose/1',
      'choose/2',
      'variant',
      'dismiss/0',
      'dismiss/1',
      'dismiss/2',
    ]);
    expect(actions[0]!.preferred).toBe(false);
    expect(applied(text, action('everywhere'))).toBe(text.replaceAll('شويجو', 'شويغو'));
    expect(applied(text, action('form/0'))).toBe(text.replace('شويجو', 'شويكو'));
    expect(english(action('everywhere').title)).toBe('Write “شويغو” for all 2 “شويجو” in the article');
  });

  test('one spelling for the whole article: the preferred one, or another that a person prefers', () => {
    expect(applied(text, action('choose/0'))).toBe(text.replace(/شويجو|شويكو/g, 'شويغو'));
    expect(applied(text, action('choose/1'))).toBe(text.replace(/شويغو|شويكو/g, 'شويجو'));
    expect(english(action('choose/1').title)).toBe('Write “شويجو” throughout the article (3 mentions)');
    const { record } = action('choose/1');
    const places = record.kind === 'fix' ? record.places : [];
    expect(places.map(({ original }) => original)).toEqual(['شويغو', 'شويغو', 'شويكو']);
    expect(new Set(places.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(places.every(({ entity }) => entity === 'here:person')).toBe(true);
  });

  test('a variant is annotated with its entity and its form', () => {
    expect(action('variant').record).toMatchObject({
      kind: 'variant',
      entity: 'here:person',
      form: 'شويجو',
      text: 'شويجو',
    });
    expect(action('variant').edits).toEqual([]);
  });

  test('no name is changed by what applies safe fixes', () => {
    expect(actions.some(({ kind }) => kind === 'fix-all')).toBe(false);
  });

  test('a fix of the finding that mends all places is not offered twice', () => {
    const [one, two] = analysis.findings;
    const edits = [one!, two!].map(({ start, end }) => ({ start, end, newText: 'شويغو' }));
    const both = { title: verbatim('All'), kind: 'confirm' as const, edits };
    const changed = {
      ...analysis,
      findings: analysis.findings.map((found) => ({ ...found, fixes: [...found.fixes, both] })),
    };
    const offered = offeredActions(changed, openFindings(changed, new Set()), changed.findings[0]!);
    expect(keys(offered).slice(0, 3)).toEqual(['fix/0', 'fix/1', 'form/0']);
    const { record } = offered[1]!;
    const names = record.kind === 'fix' ? record.places.map(({ fingerprint }) => fingerprint) : [];
    expect(names).toEqual(
      openFindings(changed, new Set())
        .slice(0, 2)
        .map(({ fingerprint }) => fingerprint),
    );
  });
});

test('a wide selection offers what mends many at once, not hundreds of single actions', () => {
  const marked = 'قال⟦ ⟧، '.repeat(30);
  const analysis = analysisOf(marked, (spans) => ({ findings: spans.map((span) => finding(span, '')) }));
  const open = openFindings(analysis, new Set());
  const actions = offeredActions(analysis, open, { start: 0, end: analysis.article.text.length });
  expect(keys(actions)).toEqual(['everywhere', 'fix-all']);
  expect(actions[0]!.edits).toHaveLength(30);
});

test('a selection of a whole article reads each finding so often, however many there are', () => {
  const readsOf = (count: number): number => {
    let reads = 0;
    const counted = (span: Span): Finding => {
      const { fixes: _, ...own } = finding(span, '');
      const fixes: Finding['fixes'] = [
        { title: verbatim('Mend it'), kind: 'confirm', edits: [{ ...span, newText: '' }] },
      ];
      return {
        ...own,
        get fixes() {
          reads++;
          return fixes;
        },
      };
    };
    const marked = 'قال⟦ ⟧، '.repeat(count);
    const analysis = analysisOf(marked, (spans) => ({ findings: spans.map(counted) }));
    offeredActions(analysis, openFindings(analysis, new Set()), {
      start: 0,
      end: analysis.article.text.length,
    });
    return reads;
  };
  expect(readsOf(400)).toBeLessThanOrEqual(4 * readsOf(100));
});

test('an action is found again by its name, also between twins with one fingerprint', () => {
  const marked = '⟦[ad_1]⟧\n'.repeat(30);
  const analysis = analysisOf(marked, (spans) => ({ findings: spans.map((span) => finding(span, '')) }));
  const service = createLanguageService();
  const article = annotated(analysis);
  const { findings } = service.diagnostics(article);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBeLessThan(findings.length);
  for (const { finding: found, fingerprint } of findings) {
    const action = runThrough(service.action(article, { fingerprint, start: found.start, key: 'fix/0' }));
    expect(action?.edits[0]?.start).toBe(found.start);
  }
  expect(runThrough(service.action(article, { fingerprint: 'x', start: 0, key: 'fix/0' }))).toBeUndefined();
  expect(
    runThrough(service.action(article, { fingerprint: 'x', start: 0, key: 'fix-all' }))?.edits,
  ).toHaveLength(30);
});
