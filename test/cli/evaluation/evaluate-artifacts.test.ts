import { afterAll, beforeEach, expect, test } from 'vitest';
import { describeSpan } from '../../../server/src/annotations/anchoring/describe-span.ts';
import { CommandLine } from '../command-line.ts';

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());
beforeEach(() => copydesk.clear());

const TEXT = '[ad_1]\nوصل الوزير إلى العاصمة مساء أمس، ثم غادر.\nKCNA\n';

function gold(quote: string, name: string): string {
  const start = TEXT.indexOf(quote);
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:' }],
    id: `urn:uuid:0190a000-0000-7000-8000-${String(name.length).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'classifying',
    created: '2026-01-01T00:00:00Z',
    creator: { type: 'Person', name: 'Amal' },
    generator: { type: 'Software', name: 'Copydesk' },
    body: [{ type: 'TextualBody', purpose: 'classifying', value: name }],
    target: { source: 'story.txt', selector: describeSpan(TEXT, { start, end: start + quote.length }) },
    'copydesk:status': 'accepted',
  });
}

test('a gold layer is compared with what is found; entities are left out and articles without gold too', () => {
  copydesk.write('gold/story.txt', TEXT);
  copydesk.write('gold/other.txt', TEXT);
  const rows = [
    gold('[ad_1]', 'template/ad-placeholder'),
    gold('العاصمة', 'LOC'),
    gold('KCNA', 'legit-latin'),
  ];
  copydesk.write('gold/story.txt.gold.ann.jsonl', `${rows.join('\n')}\n`);
  const { code, json } = copydesk.json(['evaluate', 'artifacts', '--gold', 'gold', '--json']);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    version: 1,
    files: 1,
    spans: 1,
    found: 1,
    sameClass: 1,
    recall: 1,
    kept: 1,
    alarms: [],
    classes: { 'ad-placeholder': { spans: 1, recall: 1 } },
    languages: { ar: { spans: 1 } },
    baselines: { 'pattern [ad_N]': { found: 1, precision: 1 } },
  });
  const table = copydesk.run(['evaluate', 'artifacts', '--gold', 'gold']);
  expect(table.stdout).toMatch(/^copydesk +1 +1 +1 +1\.000/m);
});

test('a folder without gold, and gold that has lost its place, are said', () => {
  copydesk.write('bare/story.txt', TEXT);
  const bare = copydesk.run(['evaluate', 'artifacts', '--gold', 'bare']);
  expect(bare.code).toBe(2);
  expect(bare.stderr).toContain('no article with a gold layer');
  copydesk.write('gold/story.txt', 'Nothing of it.\n');
  copydesk.write('gold/story.txt.gold.ann.jsonl', `${gold('[ad_1]', 'ad-placeholder')}\n`);
  const lost = copydesk.run(['evaluate', 'artifacts', '--gold', 'gold']);
  expect(lost.code).toBe(2);
  expect(lost.stderr).toContain('has lost its place');
});
