import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedForm, foldedWords } from '../../../server/src/names/gazetteer/folded-form.ts';
import type { GazetteerEntry, GazetteerForm } from '../../../server/src/names/gazetteer/gazetteer.ts';
import { HEADER_BYTES, readHeader, writeHeader } from '../../../server/src/names/gazetteer/index-layout.ts';
import { isIntact, openIndex } from '../../../server/src/names/gazetteer/index-reader.ts';
import { buildIndex, textsOf } from '../../../server/src/names/gazetteer/index-writer.ts';
import { learnSymbols } from '../../../server/src/names/gazetteer/symbol-table.ts';
import { LANGUAGES_KNOWN } from '../../../server/src/text/languages.ts';

const form = (text: string, role: GazetteerForm['role'] = 'preferred'): GazetteerForm => ({
  text,
  language: 'ar',
  role,
});

function entry(
  id: string,
  forms: readonly GazetteerForm[],
  more: Partial<GazetteerEntry> = {},
): GazetteerEntry {
  return { id, type: 'PER', kind: 'person', forms, distinctFrom: [], ...more };
}

const WORDS = ['كيم', 'جونغ', 'أون', 'York', 'New', 'City', '🚀', '𠮷野', 'Ё', 'a', '10', "O'Neil", 'ﷲ'];
const names = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', ' ', '-', 'ـــ', 'x'.repeat(3000), 'ab '.repeat(400)),
);
const gazetteers = fc.array(fc.array(names, { minLength: 1, maxLength: 4 }), { maxLength: 30 }).map((forms) =>
  forms.map((texts, number) =>
    entry(
      `wd:Q${number * number + 1}`,
      texts.map((text, at) => form(text, at % 3 === 2 ? 'short' : 'full')),
    ),
  ),
);

/** Ids by folded form: of full names first, then of short forms, each in the order of the entries. */
function naive(entries: readonly GazetteerEntry[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const roles = new Map<string, Map<string, boolean>>();
  for (const { id, forms } of entries) {
    for (const { text, role } of forms) {
      const key = foldedForm(text);
      if (key === '') continue;
      const known = roles.get(key) ?? new Map<string, boolean>();
      if (!known.has(id)) known.set(id, role === 'short');
      roles.set(key, known);
    }
  }
  for (const [key, known] of roles) {
    ids.set(key, [
      ...[...known].filter(([, short]) => !short).map(([id]) => id),
      ...[...known].filter(([, short]) => short).map(([id]) => id),
    ]);
  }
  return ids;
}

describe('an index answers as a map of all forms would', () => {
  test.each([
    ['letters alone packed', false],
    ['learnt symbols', true],
  ])('with %s', (_, learnt) => {
    fc.assert(
      fc.property(gazetteers, fc.array(names), (entries, strangers) => {
        const symbols = learnt ? learnSymbols(textsOf(entries)) : undefined;
        const index = openIndex(buildIndex(entries, symbols));
        const expected = naive(entries);
        expect(index.size).toBe(entries.length);
        for (const [key, ids] of expected) expect(index.lookup(key).map(({ id }) => id)).toEqual(ids);
        for (const text of strangers) {
          const key = foldedForm(text);
          expect(index.lookup(key).map(({ id }) => id)).toEqual(expected.get(key) ?? []);
        }
        for (const one of entries) expect(index.get(one.id)).toMatchObject({ ...one });
        expect([...index.entries()].map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
      }),
      { numRuns: learnt ? 25 : 150 },
    );
  });

  test('and finds the longest form that begins at a word', () => {
    const words = fc.array(fc.constantFrom(...WORDS.flatMap(foldedWords)), { maxLength: 25 });
    fc.assert(
      fc.property(gazetteers, words, (entries, text) => {
        const index = openIndex(buildIndex(entries));
        const expected = naive(entries);
        for (let at = 0; at < text.length; at++) {
          let longest: [number, string[]] | undefined;
          for (let end = at + 1; end <= text.length; end++) {
            const ids = expected.get(text.slice(at, end).join(' '));
            if (ids !== undefined) longest = [end - at, ids];
          }
          const match = index.longestMatch(text, at);
          expect(match && [match.words, match.entries.map(({ id }) => id)]).toEqual(longest);
          if (longest !== undefined) expect(index.begins(text[at]!)).toBe(true);
        }
      }),
    );
  });
});

test('all that is said of an entity comes back', () => {
  const entries: GazetteerEntry[] = [
    entry('wd:Q159', [form('روسيا'), { text: 'Russia', language: 'en', role: 'preferred' }], {
      type: 'LOC',
      kind: 'country',
      wikidata: 'Q159',
      distinctFrom: ['wd:Q184', 'cd:no-number'],
    }),
    entry('gn:524901', [{ text: 'Москва', language: 'ru', role: 'short' }], {
      type: 'ORG',
      wikidata: 'Q649',
      description: 'Capital of Russia 🚀',
    }),
    entry('os:NK-2x', [{ text: '\ud800 lone', language: 'und', role: 'full' }], { type: 'MISC' }),
    entry('jrc:007', [form('م')]),
  ];
  const index = openIndex(buildIndex(entries, learnSymbols(['Russia'])));
  for (const one of entries) expect({ ...index.get(one.id), forms: index.get(one.id)?.forms }).toEqual(one);
  expect(index.get('wd:Q1590')).toBeUndefined();
  expect(index.get('')).toBeUndefined();
});

test('a form of each language that is known comes back in it', () => {
  const forms = [...LANGUAGES_KNOWN].map((language) => ({ text: 'Malta', language, role: 'full' }) as const);
  const index = openIndex(buildIndex([entry('wd:Q233', forms)]));
  expect(index.get('wd:Q233')?.forms.map(({ language }) => language)).toEqual([...LANGUAGES_KNOWN]);
});

test('a form of most languages counts in texts of that language alone', () => {
  const mauritius = entry('wd:Q1027', [
    { text: 'Mauricio', language: 'es', role: 'preferred' },
    { text: 'Maurício', language: 'pt', role: 'preferred' },
    { text: 'Mauritius', language: 'de', role: 'preferred' },
    { text: 'Mauritius', language: 'en', role: 'preferred' },
  ]);
  const index = openIndex(
    buildIndex([mauritius, entry('cd:m', [{ text: 'Mauricio', language: 'en', role: 'short' }])]),
  );
  const ids = (form: string, language?: 'es' | 'pt' | 'de' | 'en') =>
    index.lookup(form, language).map(({ id }) => id);
  expect(ids('mauricio')).toEqual(['cd:m']);
  expect(ids('mauricio', 'en')).toEqual(['cd:m']);
  expect(ids('mauricio', 'es')).toEqual(['wd:Q1027', 'cd:m']);
  expect(ids('mauricio', 'pt')).toEqual(['wd:Q1027', 'cd:m']);
  expect(ids('mauricio', 'de')).toEqual(['cd:m']);
  expect(ids('mauritius')).toEqual(['wd:Q1027']);
  expect(index.longestMatch(['mauricio'], 0, 'es')?.entries).toHaveLength(2);
  expect(index.longestMatch(['mauricio'], 0)?.entries).toHaveLength(1);
});

test('the same entity is the same object from one look-up to the next', () => {
  const index = openIndex(buildIndex([entry('cd:a', [form('ترامب'), form('ترمب', 'full')])]));
  expect(index.lookup('ترامب')[0]).toBe(index.lookup('ترمب')[0]);
});

test('a form of very many entities leads to the first of them', () => {
  const crowd = Array.from({ length: 500 }, (_, at) => entry(`cd:x${at}`, [form('San José')]));
  const index = openIndex(buildIndex(crowd));
  expect(index.lookup('san jose').map(({ id }) => id)).toEqual(crowd.slice(0, 64).map(({ id }) => id));
});

test('an entity with more forms than a byte counts is found by all of them', () => {
  const forms = Array.from({ length: 400 }, (_, at) => form(`Form${at}`));
  const index = openIndex(buildIndex([entry('cd:many', forms)]));
  for (let at = 0; at < 400; at++) expect(index.lookup(`form${at}`)).toHaveLength(1);
  expect(index.lookup('form400')).toEqual([]);
});

describe('bytes that are no sound index', () => {
  const sound = buildIndex([entry('cd:a', [form('Alpha Beta')]), entry('cd:b', [form('Alpha')])]);
  const why = (bytes: Uint8Array): string => {
    try {
      openIndex(bytes);
      return 'opened';
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return (error as RangeError).message;
    }
  };

  test('are refused with a sentence', () => {
    expect(why(new Uint8Array())).toContain('no gazetteer index');
    expect(why(new TextEncoder().encode('id\ttype\tkind\n'.repeat(20)))).toContain('no gazetteer index');
    expect(why(sound.subarray(0, sound.length - 1))).toContain('cut short');
    expect(why(sound.subarray(0, 40))).toContain('no gazetteer index');
    const later = sound.slice();
    later[4] = 9;
    expect(why(later)).toContain('format 9');
    const damaged = sound.slice();
    damaged[30]! ^= 1;
    expect(why(damaged)).toContain('damaged');
  });

  test('a sum over all bytes tells of a single changed one', () => {
    expect(isIntact(sound)).toBe(true);
    const changed = sound.slice();
    changed[HEADER_BYTES + 3]! ^= 16;
    expect(isIntact(changed)).toBe(false);
  });

  test('random bytes neither crash nor hang', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(why(bytes)).not.toBe('opened');
      }),
    );
  });

  test('random bytes behind a sound header are read without an exception', () => {
    const header = readHeader(sound);
    const walk = (bytes: Uint8Array): void => {
      const index = openIndex(bytes);
      for (const word of ['alpha', 'beta', 'x', '']) {
        index.lookup(word);
        index.begins(word);
        index.get(`cd:${word}`);
      }
      index.longestMatch(['alpha', 'beta', 'alpha'], 0);
      for (const one of index.entries()) expect(Array.isArray(one.forms)).toBe(true);
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - HEADER_BYTES - 1), fc.nat(255)), { maxLength: 60 }),
        (changes) => {
          const bytes = sound.slice();
          for (const [at, value] of changes) bytes[HEADER_BYTES + at] = value;
          try {
            walk(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            expect((error as RangeError).message).toContain('dictionary');
          }
        },
      ),
      { numRuns: 1500 },
    );
    // A header may promise more than a machine can walk through; what is not there is not read.
    const promising = sound.slice();
    promising.set(writeHeader({ ...header, entities: 2 ** 24 - 1, forms: 2 ** 31 }));
    expect(why(promising)).toContain('overlap');
  });
});
