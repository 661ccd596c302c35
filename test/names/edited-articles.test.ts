/**
 * The names of an article that is being edited are those of the same text read anew, to the byte: after any sequence of
 * edits, whatever was found before.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findModels, loadModels } from '../../server/src/host/models.ts';
import { type NameDecisions, NO_DECISIONS } from '../../server/src/names/clusters/decisions.ts';
import {
  analyseNames,
  type NameAnalysis,
  type NameResources,
  NamesMemory,
} from '../../server/src/names/names.ts';
import type { Tagger } from '../../server/src/names/tagger/tagger.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { processorTime } from '../timing.ts';

const root = new URL('../..', import.meta.url).pathname;
const { resources } = await loadModels(findModels(root));

const OWN = [
  'وصل سيرغي لافروف إلى موسكو. وقال لافرف لاحقا إن الوفد سيعود، وأضاف Lavrov أن بيونغ يانغ بعيدة.',
  'قال رئيس الوزراء بنيامين نتنياهو إن نتانياهو (Netanyahu) زار باريس وبيونج يانج.\nأرسلت الحكومة ألفا من shepherds إلى الجبل مع الشيبرد.',
  'President Dmitry Volkonsky met Anna Berg in Moscow, Leeds and Drummond. Halvorsen Semiconductor denied it.\nVolkonsky’s aides and Volkonski left; Halvorsen stayed.',
  'Президент Владимир Путин встретился с Антониу Гутеррешем в Москве. Путина ждали, а Гутерриш уехал.',
  'دیدار رئیس جمهور با حسن روحانی در تهران؛ روحانی گفت که بانک ملی بسته است.',
  '🚀 روسيا والكرين وأوكرانيا. وقالت أوكرانيا إن روسيا 🚀 وأوكرانيا',
];
const SEEDS = readdirSync(`${root}/seeds`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${root}/seeds/${name}`, 'utf8').slice(0, 2500));

const paragraph = fc.constantFrom(
  ...OWN,
  ...SEEDS.flatMap((text) => text.split('\n').filter((line) => line !== '')),
);
const typed = fc.constantFrom(
  ...'ابتجحدرسشعغفقكلمنهويةأ و،.\naieSKИов(-",',
  '🚀',
  '\r\n',
  '\u0640',
  '\u064b',
  '\u200f',
  '\ud800',
  ' and ',
);
/** A share of the length of a text. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Change = (text: string) => string;

const at = (text: string, share: number): number => Math.floor(share * text.length);
const lines = (text: string, change: (all: string[]) => void): string => {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
};
const wordAt = (text: string, share: number): string => {
  const words = text.match(/\p{L}{3,}/gu) ?? ['x'];
  return words[Math.min(words.length - 1, Math.floor(share * words.length))]!;
};

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, typed).map(
      ([where, letter]): Change =>
        (text) =>
          text.slice(0, at(text, where)) + letter + text.slice(at(text, where)),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, fc.nat(5)).map(
      ([where, count]): Change =>
        (text) =>
          text.slice(0, at(text, where)) + text.slice(at(text, where) + count),
    ),
  },
  fc.tuple(place, fc.nat(200)).map(
    ([where, count]): Change =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + count),
  ),
  fc.tuple(place, fc.array(paragraph, { minLength: 1, maxLength: 4 })).map(
    ([where, pasted]): Change =>
      (text) =>
        lines(text, (all) => void all.splice(Math.floor(where * all.length), 0, ...pasted)),
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 3 })).map(
    ([from, to, count]): Change =>
      (text) =>
        lines(text, (all) => {
          const moved = all.splice(Math.floor(from * all.length), count);
          all.splice(Math.floor(to * all.length), 0, ...moved);
        }),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(
    ([from, count]): Change =>
      (text) =>
        lines(text, (all) => void all.splice(Math.floor(from * all.length), count)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Change =>
      (text) =>
        text.replaceAll(wordAt(text, one), wordAt(text, other)),
  ),
  fc.tuple(place, place).map(
    ([where, word]): Change =>
      (text) =>
        `${text.slice(0, at(text, where))} ${wordAt(text, word)} ${text.slice(at(text, where))}`,
  ),
  fc.constant<Change>((text) =>
    text.includes('\r') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'),
  ),
  fc.array(paragraph, { maxLength: 5 }).map(
    (all): Change =>
      () =>
        all.join('\n'),
  ),
);

const asText = ({ entities, findings }: NameAnalysis): string => JSON.stringify({ entities, findings });

/** Takes a text through some changes, comparing after each with the text read anew. */
function expectSame(
  start: readonly string[],
  changes: readonly Change[],
  known: NameResources,
  decisions: NameDecisions,
): void {
  const memory = new NamesMemory();
  let text = start.join('\n');
  analyseNames(createArticle(text), known, decisions, memory);
  for (const one of changes) {
    text = one(text);
    const edited = analyseNames(createArticle(text), known, decisions, memory);
    expect(asText(edited)).toBe(asText(analyseNames(createArticle(text), known, decisions)));
  }
}

/** Finds every word with a ف before its last letter, to have names that nothing else knows. */
const tagger: Tagger = {
  tag: (sentences) =>
    sentences.map((words) =>
      words.flatMap((word, from) =>
        /ف.$/u.test(word) ? [{ from, to: from + 1, type: 'PER' as const, margin: sentences.length % 3 }] : [],
      ),
    ),
};

describe('after edits the names are those of the text read anew', () => {
  const start = fc.array(paragraph, { minLength: 1, maxLength: 8 });
  const changes = fc.array(change, { minLength: 1, maxLength: 10 });

  test('with what ships', () => {
    fc.assert(
      fc.property(start, changes, (paragraphs, all) => expectSame(paragraphs, all, resources, NO_DECISIONS)),
      { numRuns: 60 },
    );
  });

  test('with a tagger, which reads the whole article', () => {
    fc.assert(
      fc.property(start, changes, (paragraphs, all) =>
        expectSame(paragraphs, all, { ...resources, tagger }, NO_DECISIONS),
      ),
      { numRuns: 25 },
    );
  });

  test('with decisions of an annotator', () => {
    const decisions: NameDecisions = {
      preferred: new Map([['لافروف', 'لافرف']]),
      acceptedVariants: new Set(['نتانياهو']),
    };
    fc.assert(
      fc.property(start, changes, (paragraphs, all) => expectSame(paragraphs, all, resources, decisions)),
      { numRuns: 25 },
    );
  });
});

describe('a memory', () => {
  const [first = '', second = ''] = OWN;
  const read = (text: string, memory?: NamesMemory): NameAnalysis =>
    analyseNames(createArticle(text), resources, NO_DECISIONS, memory);

  test('answers for a version that was followed by another', () => {
    const memory = new NamesMemory();
    const before = read(first, memory);
    read(`${second}\n${first}`, memory);
    expect(asText(before)).toBe(asText(read(first)));
  });

  test('sees a mark that makes a gloss of a name, though no word has moved', () => {
    const text = 'وصل بوتين إلى موسكو. وقال بوتين، Putin وحده قال ذلك.';
    const memory = new NamesMemory();
    expect(read(text, memory).findings).toHaveLength(1);
    const glossed = text.replace('، P', '( P');
    expect(asText(read(glossed, memory))).toBe(asText(read(glossed)));
    expect(read(glossed, memory).findings).toEqual([]);
  });

  test('begins anew when the language of the article, the resources or the decisions change', () => {
    const memory = new NamesMemory();
    read(first, memory);
    expect(asText(read(OWN[2]!, memory))).toBe(asText(read(OWN[2]!)));
    const decisions = { ...NO_DECISIONS, acceptedVariants: new Set(['لافرف']) };
    const article = createArticle(first);
    const decided = analyseNames(article, resources, decisions, memory);
    expect(asText(decided)).toBe(asText(analyseNames(article, resources, decisions)));
  });

  test('makes a key stroke far cheaper than the whole article', () => {
    const text = Array.from({ length: 8 }, (_, n) => SEEDS.map((seed) => `${n} ${seed}`).join('\n')).join(
      '\n',
    );
    const memory = new NamesMemory();
    const whole = processorTime(() => read(text, memory).findings.length);
    const typing = Array.from({ length: 20 }, (_, n) => createArticle(`${text}\n${'والمستشار'.slice(0, n)}`));
    const each = typing.map((article) =>
      processorTime(() => analyseNames(article, resources, NO_DECISIONS, memory)),
    );
    expect(each.sort((a, b) => a - b)[10]).toBeLessThan(whole / 10);
  });
});
