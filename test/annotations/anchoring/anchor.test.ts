import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResolver, resolveSelector } from '../../../server/src/annotations/anchoring/anchor.ts';
import { createDescriber, describeSpan } from '../../../server/src/annotations/anchoring/describe-span.ts';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { cutsSurrogatePair, type Span } from '../../../server/src/text/offsets.ts';
import { bestRatio } from '../../timing.ts';

/** Describes the marked span of a text. */
function describeMarked(marked: string) {
  const { text, spans } = readMarkers(marked);
  return { text, span: spans[0]!, selector: describeSpan(text, spans[0]!) };
}

/** The text that a selector finds, or the reason why it finds none. */
function quoteIn(text: string, selector: ReturnType<typeof describeSpan>): string {
  const resolution = resolveSelector(text, selector);
  if (resolution.state === 'orphaned') return `orphan: ${resolution.reason}`;
  return `${resolution.state}: ${text.slice(resolution.span.start, resolution.span.end)}`;
}

const ARTICLE = [
  'موسكو (وكالات) — أعلن وزير الدفاع الروسي سيرجي شويغو أن بلاده ستعزز وجودها العسكري في المنطقة.',
  'وقال سيرغي لافروف إن المحادثات ستستأنف في جنيف خلال الأسبوع المقبل بعد توقف دام شهرا.',
  'وأضاف شويغو أن التدريبات ستنتهي يوم الخميس، ثم تعود القوات إلى قواعدها الدائمة.',
  '',
].join('\n');

describe('when the text was edited', () => {
  const shoigu = describeMarked(ARTICLE.replace('سيرجي شويغو', '⟦سيرجي شويغو⟧'));

  test('a name whose sentence is deleted becomes an orphan and never another person', () => {
    const edited = ARTICLE.split('\n').slice(1).join('\n');
    expect(quoteIn(edited, shoigu.selector)).toBe('orphan: missing');
  });

  test('nor does it go to the same name elsewhere when both contexts differ', () => {
    const edited = `${ARTICLE.split('\n').slice(1).join('\n')}وغادر سيرجي شويغو العاصمة مساء أمس على متن طائرة خاصة.\n`;
    expect(quoteIn(edited, shoigu.selector)).toBe('orphan: missing');
  });

  test('nor when the other place has the same title before it', () => {
    const edited = `${ARTICLE.split('\n').slice(1).join('\n')}وغادر وزير الدفاع الروسي سيرجي شويغو العاصمة مساء أمس.\n`;
    expect(quoteIn(edited, shoigu.selector)).toBe('orphan: missing');
  });

  test('a paragraph set before it, behind it or around it leaves it', () => {
    const more = 'وفي سياق متصل أجرى سيرجي شويغو اتصالا هاتفيا بنظيره.\n';
    expect(quoteIn(more + ARTICLE, shoigu.selector)).toBe('kept: سيرجي شويغو');
    expect(quoteIn(ARTICLE + more, shoigu.selector)).toBe('kept: سيرجي شويغو');
    expect(quoteIn(ARTICLE.replaceAll('\n', `\n${more}`), shoigu.selector)).toBe('kept: سيرجي شويغو');
  });

  test('words set right beside it leave it', () => {
    const after = ARTICLE.replace('سيرجي شويغو أن', 'سيرجي شويغو، في بيان نشر أمس، أن');
    const before = ARTICLE.replace('الروسي سيرجي', 'الروسي الجنرال سيرجي');
    expect(quoteIn(after, shoigu.selector)).toBe('kept: سيرجي شويغو');
    expect(quoteIn(before, shoigu.selector)).toBe('kept: سيرجي شويغو');
  });

  test('spaces and punctuation mended on both sides leave it', () => {
    const { selector } = describeMarked('قال ، الوزير ،  ⟦شويغو⟧ ، إن القوات ، ستعود . وسكت شويغو بعدها.');
    const mended = 'قال، الوزير، شويغو، إن القوات، ستعود. وسكت شويغو بعدها.';
    expect(resolveSelector(mended, selector)).toEqual({ state: 'kept', span: { start: 13, end: 18 } });
  });

  test('a respelling between standing contexts is a change, with the words that stand there now', () => {
    const edited = ARTICLE.replace('سيرجي شويغو', 'سيرغي شويغو');
    expect(resolveSelector(edited, shoigu.selector)).toEqual({
      state: 'changed',
      span: shoigu.span,
      now: 'سيرغي شويغو',
    });
  });

  test('a name cut out between standing contexts is deleted', () => {
    expect(quoteIn(ARTICLE.replace('سيرجي شويغو', ''), shoigu.selector)).toBe('orphan: deleted');
  });

  test('a whole paragraph pasted twice is ambiguous', () => {
    const first = ARTICLE.split('\n')[0];
    expect(quoteIn(`${first}\n${ARTICLE}`, shoigu.selector)).toBe('orphan: ambiguous');
  });
});

/** Texts of few words that repeat, so that contexts must grow; with every kind of awkward character. */
const PIECES =
  'شويغو|سيرجي|و| |، |.|\n|\n\n|أعلن |🚀|👨‍👩‍👧|é|e\u0301|مُ|🇷🇺|word |\u200f|\ud83d|\ude80|\u0000|ـ'.split(
    '|',
  );
const repetitiveText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** A text and a span in it that cuts no surrogate pair. */
const textAndSpan = fc
  .tuple(repetitiveText, fc.nat(), fc.nat())
  .map(([text, one, other]) => {
    const [a, b] = [one % (text.length + 1), other % (text.length + 1)];
    return { text, span: { start: Math.min(a, b), end: Math.max(a, b) } };
  })
  .filter(({ text, span }) => !cutsSurrogatePair(text, span.start) && !cutsSurrogatePair(text, span.end));

/** The span's place when every LF before it has become two units. */
function inCrlf(text: string, span: Span): Span {
  const feeds = (to: number) => text.slice(0, to).split('\n').length - 1;
  return { start: span.start + feeds(span.start), end: span.end + feeds(span.end) };
}

describe('on random texts', () => {
  test('what was described is found at the same place', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(resolveSelector(text, describeSpan(text, span))).toEqual({ state: 'kept', span });
      }),
      { numRuns: 2000 },
    );
  });

  test('also when the line ends of the file are converted, either way', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const crlf = text.replaceAll('\n', '\r\n');
        const there = inCrlf(text, span);
        expect(resolveSelector(crlf, describeSpan(text, span))).toEqual({ state: 'kept', span: there });
        expect(resolveSelector(text, describeSpan(crlf, there))).toEqual({ state: 'kept', span });
      }),
      { numRuns: 1000 },
    );
  });

  test('contexts are cut between characters that a reader sees', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { exact, prefix = '', suffix = '' } = describeSpan(text, span);
        expect(text.slice(span.start, span.end)).toBe(exact);
        expect(cutsSurrogatePair(text, span.start - prefix.length)).toBe(false);
        expect(cutsSurrogatePair(text, span.end + suffix.length)).toBe(false);
      }),
    );
  });

  test('a selector survives JSON, lone surrogates included', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const selector = describeSpan(text, span);
        expect(JSON.parse(JSON.stringify(selector))).toEqual(selector);
      }),
    );
  });
});

/** Articles as news has them: many different words, and a few names again and again. */
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const ordinaryWord = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 8 });
const NAMES = ['سيرجي شويغو', 'سيرغي لافروف', 'فلاديمير بوتين'];
const sentence = fc
  .tuple(fc.array(ordinaryWord, { minLength: 3, maxLength: 9 }), fc.constantFrom(...NAMES), fc.nat())
  .map(([words, name, at]) => {
    const place = at % (words.length + 1);
    return `${[...words.slice(0, place), name, ...words.slice(place)].join(' ')}.`;
  });
/** Without bias: an article of one word again and again is another test's matter. */
const article = fc.noShrink(fc.noBias(fc.array(sentence, { minLength: 3, maxLength: 12 })));
const insertedSentence = fc.noShrink(fc.noBias(sentence));
const insertedWords = fc.noShrink(
  fc.noBias(fc.array(ordinaryWord, { minLength: 1, maxLength: 12 })).map((words) => words.join(' ')),
);

/** Place of the name in a sentence of an article that has each sentence on a line. */
function nameIn(sentences: readonly string[], index: number): Span {
  const before = sentences.slice(0, index).reduce((length, line) => length + line.length + 1, 0);
  const line = sentences[index]!;
  const name = NAMES.find((known) => line.includes(known))!;
  const start = before + line.indexOf(name);
  return { start, end: start + name.length };
}

/** Inserts words into one of the gaps outside the name of one sentence; `there` is where the name stands then. */
function insertOutside(sentences: readonly string[], pick: number, where: number, inserted: string) {
  const text = sentences.join('\n');
  const span = nameIn(sentences, pick % sentences.length);
  const gaps = [...text.matchAll(/[ \n]/g)].map(({ index }) => index);
  const outside = gaps.filter((gap) => gap < span.start || gap >= span.end);
  const gap = outside[where % outside.length]!;
  const edited = `${text.slice(0, gap)}${text[gap]}${inserted}${text.slice(gap)}`;
  const moved = gap < span.start ? inserted.length + 1 : 0;
  const there = { start: span.start + moved, end: span.end + moved };
  return { edited, selector: describeSpan(text, span), there };
}

describe('on random articles', () => {
  test.each([
    ['words', insertedWords, 0.995],
    ['a sentence with a name', insertedSentence, 0.95],
  ])('%s inserted anywhere outside it keep it, and never draw it away', (_, insertion, share) => {
    let kept = 0;
    const numRuns = 2000;
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), insertion, (sentences, pick, where, inserted) => {
        const { edited, selector, there } = insertOutside(sentences, pick, where, inserted);
        const resolution = resolveSelector(edited, selector);
        if (resolution.state === 'orphaned') return;
        expect(resolution).toEqual({ state: 'kept', span: there });
        kept++;
      }),
      { numRuns },
    );
    expect(kept / numRuns).toBeGreaterThan(share);
  });

  test('deleting its sentence makes an orphan of it, though the name is elsewhere', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.constantFrom('\n', ' '), (sentences, pick, separator) => {
        const index = pick % sentences.length;
        const selector = describeSpan(sentences.join(separator), nameIn(sentences, index));
        const edited = sentences.filter((_, other) => other !== index).join(separator);
        expect(resolveSelector(edited, selector).state).toBe('orphaned');
      }),
      { numRuns: 2000 },
    );
  });
});

test('five thousand annotations of ten thousand words cost about as much as twenty passes of the words', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `كلمة${Math.floor(index ** 1.7) % 1500}`);
  const text = words.map((word, index) => word + (index % 60 === 59 ? '\n' : ' ')).join('');
  const starts = [...text.matchAll(/\S+/g)].filter((_, index) => index % 2 === 0).map(({ index }) => index);
  const describer = createDescriber(text);
  const selectors = starts.map((start) => describer({ start, end: start + 4 }));
  for (const index of [0, 150, 4999]) {
    expect(selectors[index]).toEqual(describeSpan(text, { start: starts[index]!, end: starts[index]! + 4 }));
  }
  const resolve = createResolver(text);
  expect(selectors.map(resolve).every(({ state }) => state === 'kept')).toBe(true);
  const passes = bestRatio(
    5,
    () => selectors.map(createResolver(text)),
    () => text.match(/[\p{L}\p{M}]+/gu),
  );
  expect(passes).toBeLessThan(80);
});
