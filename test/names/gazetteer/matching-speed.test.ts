/** The shipped gazetteer over running text: what a match costs beside splitting the text into words. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { tokenize } from '../../../server/src/text/tokens.ts';
import { quickest } from '../../timing.ts';

const folder = fileURLToPath(new URL('../../../models/gazetteer/', import.meta.url));
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
const { gazetteer } = loadGazetteer(tables);
const entries = [...gazetteer.entries()];

test('matching every word of a long article costs no more than three times splitting it into words', () => {
  const forms = entries.slice(0, 1500).flatMap(({ forms: [form] }) => (form ? [form.text] : []));
  const text = forms.map((form) => `وأعلن في بيان صدر أمس ${form} أن الاجتماع تأجل`).join('. ');
  const words = tokenize(text).map((token) => fold(token.text));
  expect(words.length).toBeGreaterThan(10_000);
  let found = 0;
  const match = quickest(15, () => {
    found = 0;
    for (let at = 0; at < words.length; at++) if (gazetteer.longestMatch(words, at) !== undefined) found++;
  });
  const floor = quickest(15, () => text.match(/[\p{L}\p{M}]+/gu));
  expect(found).toBeGreaterThan(1400);
  expect(match).toBeLessThan(3 * floor);
});
