import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../server/src/findings/finding.ts';
import { TrackedPlaces } from '../../../server/src/lsp/annotations/tracked-places.ts';
import { smallestEdit } from '../../../server/src/lsp/documents/documents.ts';
import { type FixRequest, fixRequest } from '../../../server/src/service/annotating/record-request.ts';
import { openFindings } from '../../../server/src/service/diagnostics.ts';
import { analysisOf, describeTwins, finding } from '../../service/newsroom.ts';

/** A fix of every marked span, and the text before it. */
function fixOf(marked: string, newText: string): { readonly text: string; readonly fix: FixRequest } {
  const analysis = analysisOf(marked, (spans) => ({ findings: spans.map((span) => finding(span, newText)) }));
  const edits = openFindings(analysis, new Set()).map((named) => ({
    edit: named.finding.fixes[0]!.edits[0]!,
    named,
  }));
  return { text: analysis.article.text, fix: fixRequest(analysis, edits) };
}

const apply = (text: string, fix: FixRequest): string => {
  let mended = text;
  for (const { start, original, replacement } of [...fix.places].reverse()) {
    mended = mended.slice(0, start) + replacement + mended.slice(start + original.length);
  }
  return mended;
};

/** Follows a text from state to state, each change told as its smallest edit. */
class Follower {
  readonly places = new TrackedPlaces();
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  to(next: string) {
    const edits: Edit[] = this.text === next ? [] : [smallestEdit(this.text, next)];
    this.text = next;
    return this.places.change(next, edits);
  }
}

describeTwins('a replaced name', (twin) => {
  const { text, fix } = fixOf(twin('أعلن ⟦شويجو⟧ ذلك، ثم عاد.\nوقال شويغو كذا.'), 'شويغو');
  const fixed = apply(text, fix);

  test('is seen when the command comes before the change', () => {
    const follower = new Follower(text);
    expect(follower.places.add(fix, text, []).fixed).toEqual([]);
    expect(follower.places.isWaiting).toBe(true);
    expect(follower.to(fixed).fixed).toMatchObject([{ offset: fix.places[0]!.start }]);
    expect(follower.places.isWaiting).toBe(false);
  });

  test('is seen when the command comes after the change, known or not', () => {
    const since = [smallestEdit(text, fixed)];
    expect(new TrackedPlaces().add(fix, fixed, since).fixed).toHaveLength(1);
    expect(new TrackedPlaces().add(fix, fixed, undefined).fixed).toHaveLength(1);
  });

  test('is undone and redone, whatever is written before it meanwhile', () => {
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    follower.to(fixed);
    expect(follower.to(`خبر: ${fixed}`)).toEqual({ fixed: [], undone: [] });
    expect(follower.to(`خبر: ${text}`).undone).toMatchObject([{ offset: fix.places[0]!.start + 5 }]);
    expect(follower.to(`خبر: ${fixed}`).fixed).toHaveLength(1);
    expect(follower.to(fixed)).toEqual({ fixed: [], undone: [] });
  });

  test('counts as undone when a person types the old name again, even beside other changes', () => {
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    follower.to(fixed);
    const around = fixed.replace('ذلك', 'كل ذلك');
    follower.to(around);
    expect(follower.to(around.replace('شويغو', 'شويجو')).undone).toHaveLength(1);
  });

  test('is not seen when something else changes, and never undone before it was seen', () => {
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    expect(follower.to(text.replace('شويجو', 'شويكو'))).toEqual({ fixed: [], undone: [] });
    expect(follower.to(text)).toEqual({ fixed: [], undone: [] });
    expect(follower.to('')).toEqual({ fixed: [], undone: [] });
  });
});

describeTwins('seventeen spaces at once', (twin) => {
  const { text, fix } = fixOf(twin('قال⟦ ⟧، '.repeat(17)), '');
  const fixed = apply(text, fix);

  test('are seen, undone and redone together', () => {
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    expect(follower.to(fixed).fixed).toHaveLength(17);
    expect(follower.to(text).undone).toHaveLength(17);
    expect(follower.to(fixed).fixed).toHaveLength(17);
  });

  test('one that is undone alone is the only one', () => {
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    follower.to(fixed);
    const at = fixed.indexOf('،', 30);
    const { undone } = follower.to(`${fixed.slice(0, at)} ${fixed.slice(at)}`);
    expect(undone.map(({ offset }) => offset)).toEqual([at]);
  });
});

test('a replacement that is part of what stood there is not taken for it', () => {
  const { text, fix } = fixOf('قال⟦ ،⟧ ثم عاد⟦ ،⟧ وفقا', '،');
  const follower = new Follower(text);
  follower.places.add(fix, text, []);
  expect(follower.to(apply(text, fix)).fixed).toHaveLength(2);
  expect(follower.to(text).undone).toHaveLength(2);
});

describe('deletions', () => {
  test('at both ends of the text', () => {
    const { text, fix } = fixOf('⟦[ad_1]\n⟧خبر⟦\n[ad_2]⟧', '');
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    expect(follower.to('خبر').fixed).toHaveLength(2);
    expect(follower.to(text).undone).toHaveLength(2);
  });

  test('one of two spaces: the other is no sign of an undo', () => {
    const { text, fix } = fixOf('قال⟦ ⟧ ذلك.', '');
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    expect(follower.to('قال ذلك.').fixed).toHaveLength(1);
    expect(follower.to('قال ذلك!')).toEqual({ fixed: [], undone: [] });
    expect(follower.to('قال  ذلك!')).toMatchObject({ fixed: [] });
  });
});

test('whatever happens to a text, a fix is seen only where it stands', () => {
  const word = fc.constantFrom('شويجو ', 'شويغو ', 'قال ', '، ', '🚀', '');
  const state = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (states) => {
      const { text, fix } = fixOf('قال ⟦شويجو⟧ ، ثم', 'شويغو');
      const follower = new Follower(text);
      follower.places.add(fix, text, []);
      for (const next of states) {
        const { fixed, undone } = follower.to(next);
        for (const { offset } of fixed) expect(next.startsWith('شويغو', offset)).toBe(true);
        for (const { offset } of undone) expect(next.startsWith('شويجو', offset)).toBe(true);
      }
    }),
  );
});

describeTwins('two deletions that touch', (twin) => {
  const { text, fix } = fixOf(twin('وقال إن العمل سيبدأ غدا.⟦\n[ad_2]⟧⟦\nالمصدر⟧\n'), '');
  const fixed = apply(text, fix);

  test('are both seen, both undone and both seen again', () => {
    expect(fix.places).toHaveLength(2);
    const follower = new Follower(text);
    follower.places.add(fix, text, []);
    const offset = fix.places[0]!.start;
    expect(follower.to(fixed).fixed).toMatchObject([{ offset }, { offset }]);
    expect(follower.to(text).undone.map((place) => place.offset)).toEqual(
      fix.places.map(({ start }) => start),
    );
    expect(follower.to(fixed).fixed).toHaveLength(2);
  });
});
