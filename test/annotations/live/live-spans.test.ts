/** Marked words follow the edits around, beside and in them; a name never slides to another name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../server/src/annotations/anchoring/describe-span.ts';
import { LiveSpans } from '../../../server/src/annotations/live/live-spans.ts';
import type { Edit } from '../../../server/src/findings/finding.ts';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { cutsSurrogatePair } from '../../../server/src/text/offsets.ts';
import { quickest } from '../../timing.ts';

/** An article with one marked span, which is followed through edits that are named by words of the text. */
class Desk {
  text: string;
  readonly spans = new LiveSpans();
  readonly #piece: number;

  constructor(marked: string) {
    const { text, spans } = readMarkers(marked);
    this.text = text;
    const span = spans[0]!;
    const anchor = { selector: describeSpan(text, span), isName: true };
    this.#piece = this.spans.add(anchor, { span, isChanged: false }, text);
  }

  edit(edit: Edit): this {
    const before = this.text;
    this.text = before.slice(0, edit.start) + edit.newText + before.slice(edit.end);
    this.spans.change(before, edit, this.text);
    return this;
  }

  /** Replaces words, which stand in the text once. */
  replace(words: string, newText: string): this {
    const start = this.text.indexOf(words);
    if (start === -1 || this.text.indexOf(words, start + 1) !== -1)
      throw new Error(`“${words}” is not unique`);
    return this.edit({ start, end: start + words.length, newText });
  }

  /** The words that are marked now; undefined when they are gone. */
  get marked(): string | undefined {
    const place = this.spans.place(this.#piece, this.text);
    return place.state === 'gone' ? undefined : this.text.slice(place.span.start, place.span.end);
  }

  get state(): string {
    return this.spans.place(this.#piece, this.text).state;
  }
}

const ARTICLE = 'وقال الوزير ⟦شويغو⟧ في موسكو. ثم سافر لافروف إلى باريس صباح اليوم.\nوعاد مساء.\n';

describe.each([
  ['as it is', (text: string) => text],
  ['after an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('a marked name, %s', (_, twin) => {
  const desk = () => new Desk(twin(ARTICLE));

  test('moves with edits before it and stays through edits behind it', () => {
    const it = desk().replace('وقال الوزير', 'وأعلن الوزير الروسي').replace('باريس', 'روما');
    expect([it.marked, it.state]).toEqual(['شويغو', 'kept']);
  });
  test('leaves outside what is typed beside it', () => {
    expect(desk().replace('شويغو في', 'شويغو، في').marked).toBe('شويغو');
    expect(desk().replace('الوزير شويغو', 'الوزير (شويغو').marked).toBe('شويغو');
  });
  test('takes in what continues its word', () => {
    const it = desk();
    const at = it.text.indexOf('شويغو') + 'شويغو'.length;
    expect(it.edit({ start: at, end: at, newText: 'ف' }).marked).toBe('شويغوف');
    expect(it.state).toBe('changed');
  });
  test('leaves a particle outside', () => {
    const it = desk();
    const at = it.text.indexOf('شويغو');
    expect(it.edit({ start: at, end: at, newText: 'و' }).marked).toBe('شويغو');
  });
  test('is rewritten letter by letter and itself again after undo', () => {
    const it = desk().replace('يغو', 'يجو');
    expect([it.marked, it.state]).toEqual(['شويجو', 'changed']);
    expect([it.replace('يجو', 'يغو').marked, it.state]).toEqual(['شويغو', 'kept']);
  });
  test('keeps its place, as changed, when all of it is replaced', () => {
    const it = desk().replace('شويغو', 'Shoigu');
    expect([it.marked, it.state]).toEqual(['Shoigu', 'changed']);
    expect([it.replace('Shoigu', 'شويغو').marked, it.state]).toEqual(['شويغو', 'kept']);
  });
  test('returns when its first letter is typed anew', () => {
    const it = desk();
    const start = it.text.indexOf('شويغو');
    it.edit({ start, end: start + 1, newText: '' });
    expect(it.marked).toBe('ويغو');
    expect(it.edit({ start, end: start, newText: 'ش' }).marked).toBe('شويغو');
  });
  test('is gone with its sentence and does not slide to the next name', () => {
    const sentence = 'وقال الوزير شويغو في موسكو. ';
    const it = desk().replace(sentence, '');
    expect(it.marked).toBeUndefined();
    it.edit({ start: it.text.indexOf('ثم سافر'), end: it.text.indexOf('ثم سافر'), newText: 'بعد ذلك ' });
    expect(it.marked).toBeUndefined();
  });
  test('returns with its sentence: by undo, and pasted elsewhere', () => {
    const sentence = 'وقال الوزير شويغو في موسكو. ';
    const it = desk();
    const start = it.text.indexOf(sentence);
    it.replace(sentence, '').edit({ start, end: start, newText: sentence });
    expect([it.marked, it.state]).toEqual(['شويغو', 'kept']);
    const moved = desk().replace(sentence, '');
    const to = moved.text.indexOf('وعاد');
    expect(moved.edit({ start: to, end: to, newText: sentence }).marked).toBe('شويغو');
    expect(moved.state).toBe('kept');
  });
  test('survives the full replacement that a formatter makes', () => {
    const it = desk();
    const newText = it.text.replace('وقال الوزير', 'وقال  وزير الدفاع').replaceAll('صباح', 'مساء');
    it.edit({ start: 0, end: it.text.length, newText });
    expect([it.marked, it.state]).toEqual(['شويغو', 'kept']);
  });
  test('is gone when a full replacement names another person', () => {
    const it = desk();
    it.edit({ start: 0, end: it.text.length, newText: it.text.replace('الوزير شويغو', 'الرئيس لافروف') });
    expect(it.marked).toBeUndefined();
  });
});

/** Words that stand once each. */
const words = fc.uniqueArray(fc.stringMatching(/^[a-zء-ي🚀]{3,8}$/u), { minLength: 6, maxLength: 20 });
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 12 }),
    newText: fc.string({ maxLength: 8, unit: 'grapheme' }),
  }),
  {
    maxLength: 12,
  },
);

test('every place is inside the text and parts no character, whatever is edited', () => {
  fc.assert(
    fc.property(words, edits, (list, changes) => {
      const at = list.length >> 1;
      const it = new Desk(list.map((word, index) => (index === at ? `⟦${word}⟧` : word)).join(' '));
      for (const { at: offset, length, newText } of changes) {
        const start = wholeFrom(it.text, offset % (it.text.length + 1));
        const end = wholeFrom(it.text, Math.min(it.text.length, start + length));
        it.edit({ start, end: Math.max(start, end), newText });
        const place = it.spans.place(0, it.text);
        if (place.state === 'gone') continue;
        expect(place.span.start).toBeGreaterThanOrEqual(0);
        expect(place.span.end).toBeLessThanOrEqual(it.text.length);
        const cuts = [place.span.start, place.span.end].some((one) => cutsSurrogatePair(it.text, one));
        expect(cuts).toBe(false);
      }
    }),
    { numRuns: 1000, seed: 6 },
  );
});

test('one edit and its undo leave a span where it was', () => {
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.string({ maxLength: 8 }),
      (list, from, length, newText) => {
        const at = list.length >> 1;
        const it = new Desk(list.map((word, index) => (index === at ? `⟦${word}⟧` : word)).join(' '));
        const [was, marked] = [it.text, it.marked];
        const start = wholeFrom(was, from % (was.length + 1));
        const end = Math.max(start, wholeFrom(was, Math.min(was.length, start + length)));
        const removed = was.slice(start, end);
        it.edit({ start, end, newText });
        it.edit({ start, end: start + newText.length, newText: removed });
        expect(it.text).toBe(was);
        expect([it.marked, it.state]).toEqual([marked, 'kept']);
      },
    ),
    { numRuns: 1000, seed: 6 },
  );
});

function wholeFrom(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset + 1 : offset;
}

test('5,000 spans that are deleted together cost no more while another text is typed, and return together', () => {
  const line = 'وقال الوزير شويغو في موسكو إن الوفد وصل. ';
  const whole = line.repeat(5000);
  let text = whole;
  const spans = new LiveSpans();
  for (let at = 0; at < 5000; at++) {
    const start = at * line.length + line.indexOf('شويغو');
    const selector = { type: 'TextQuoteSelector', exact: 'شويغو', prefix: '', suffix: '' } as const;
    spans.add({ selector, isName: true }, { span: { start, end: start + 5 }, isChanged: false }, text);
  }
  const edit = (change: Edit): void => {
    const before = text;
    text = before.slice(0, change.start) + change.newText + before.slice(change.end);
    spans.change(before, change, text);
  };
  edit({ start: 0, end: text.length, newText: '' });
  expect(quickest(10, () => edit({ start: text.length, end: text.length, newText: 'ك' }))).toBeLessThan(5);
  expect(spans.place(0, text).state).toBe('gone');
  edit({ start: 0, end: text.length, newText: whole });
  expect([0, 2500, 4999].map((at) => spans.place(at, text).state)).toEqual(['kept', 'kept', 'kept']);
});

test('a keystroke among 5,000 spans costs less than a millisecond', () => {
  const line = 'وقال الوزير شويغو في موسكو إن الوفد وصل. ';
  let text = line.repeat(5000);
  const spans = new LiveSpans();
  for (let at = 0; at < 5000; at++) {
    const start = at * line.length + line.indexOf('شويغو');
    const selector = { type: 'TextQuoteSelector', exact: 'شويغو', prefix: '', suffix: '' } as const;
    spans.add({ selector, isName: true }, { span: { start, end: start + 5 }, isChanged: false }, text);
  }
  const keystroke = (): void => {
    const before = text;
    text = `${before.slice(0, 30)}x${before.slice(30)}`;
    spans.change(before, { start: 30, end: 30, newText: 'x' }, text);
  };
  expect(quickest(20, keystroke)).toBeLessThan(1);
});
