import { describe, expect, test } from 'vitest';
import { findModels, loadModels } from '../../../server/src/host/models.ts';
import { slipBetween, type UsedForm } from '../../../server/src/names/comparing/slip-of-name.ts';
import { knowledgeOf } from '../../../server/src/names/pair-knowledge.ts';
import { fold } from '../../../server/src/text/folding.ts';
import { scriptOfWord } from '../../../server/src/text/scripts.ts';

const { resources } = await loadModels(findModels(new URL('../../..', import.meta.url).pathname));
const known = knowledgeOf(resources);

const form = (written: string, uses: number, loose = false): UsedForm => ({
  folded: fold(written),
  script: scriptOfWord(written),
  loose,
  uses,
});
const typedFor = (a: UsedForm, b: UsedForm): string | undefined => slipBetween(a, b, known)?.typed.folded;

describe('a form is a slip of another', () => {
  test('that the gazetteer knows, though each is used once, in either order', () => {
    expect(typedFor(form('Cambridge', 1), form('Cambrige', 1))).toBe('cambrige');
    expect(typedFor(form('Cambrige', 1), form('Cambridge', 1))).toBe('cambrige');
  });

  test('that only the article knows, when it is used three times as often', () => {
    expect(typedFor(form('Halvorsen', 3), form('Halvosen', 1))).toBe('halvosen');
    expect(typedFor(form('Halvorsen', 2), form('Halvosen', 1))).toBeUndefined();
    expect(typedFor(form('Halvorsen', 5), form('Halvosen', 2))).toBeUndefined();
    expect(typedFor(form('Halvorsen', 6), form('Halvosen', 2))).toBe('halvosen');
  });

  test('that is far more common in edited news than the slip, which is counted there too', () => {
    expect(typedFor(form('نتنياهو', 2), form('نتياهو', 1, true))).toBe('نتياهو');
  });
});

test.each([
  ['a name that people have', 'Gardner', 'Garner'],
  ['a word of English', 'Stockton', 'Stocking'],
  ['another place of the gazetteer', 'Slovenia', 'Slovakia'],
  ['an ordinary word of Arabic', 'بريطانيا', 'بريطاني'],
  ['another script', 'Cambridge', 'Кембридж'],
])('none is %s', (_, meant, typed) => expect(typedFor(form(meant, 6), form(typed, 1))).toBeUndefined());

test('a capital that opens a sentence does not make a name', () => {
  expect(typedFor(form('Cambridge', 4), form('Cambrige', 1, true))).toBeUndefined();
});
