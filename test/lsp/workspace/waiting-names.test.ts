/** When the names of open articles are counted: at once, behind a pause, or when somebody asks. */
import { expect, test } from 'vitest';
import type { NamedArticle } from '../../../server/src/lsp/names/named-article.ts';
import { WaitingNames } from '../../../server/src/lsp/workspace/waiting-names.ts';
import { createArticle } from '../../../server/src/text/article.ts';

/** A clock that stands until it is moved, somebody who types, and what was counted. */
class Desk {
  now = 0;
  lastKey = Number.NEGATIVE_INFINITY;
  readonly counted: string[] = [];
  readonly #timers: { readonly at: number; readonly run: () => void }[] = [];
  readonly waiting = new WaitingNames({
    clock: {
      now: () => this.now,
      after: (milliseconds, run) => {
        this.#timers.push({ at: this.now + milliseconds, run });
        return () => {};
      },
      soon: (run) => run(),
    },
    untilPause: () => this.lastKey + 800 - this.now,
    count: (path, { article }) => this.counted.push(`${path}: ${article.text}`),
  });

  type(text: string): { isOvertaken: boolean } {
    this.lastKey = this.now;
    const state = { isOvertaken: false };
    const article: NamedArticle = {
      article: createArticle(text),
      entities: [],
      get isOvertaken() {
        return state.isOvertaken;
      },
    };
    this.waiting.analysed('story.txt', article);
    return state;
  }

  pass(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (;;) {
      const at = this.#timers.findIndex((timer) => timer.at <= until);
      if (at < 0) break;
      const [timer] = this.#timers.splice(at, 1);
      this.now = Math.max(this.now, timer!.at);
      timer!.run();
    }
    this.now = until;
  }
}

test('an article that nobody types into is counted at once', () => {
  const desk = new Desk();
  desk.waiting.analysed('story.txt', { article: createArticle('One.'), entities: [] });
  expect(desk.counted).toEqual(['story.txt: One.']);
});

test('while somebody types it is not counted, and once behind the last key', () => {
  const desk = new Desk();
  for (const text of ['O', 'On', 'One']) {
    desk.type(text);
    desk.pass(500);
  }
  expect(desk.counted).toEqual([]);
  desk.pass(299);
  expect(desk.counted).toEqual([]);
  desk.pass(1);
  expect(desk.counted).toEqual(['story.txt: One']);
  desk.pass(10_000);
  expect(desk.counted).toHaveLength(1);
});

test('whoever asks for the names has what waits counted', () => {
  const desk = new Desk();
  desk.type('One');
  desk.waiting.count();
  expect(desk.counted).toEqual(['story.txt: One']);
  desk.pass(10_000);
  expect(desk.counted).toHaveLength(1);
});

test('of an article in which somebody went on typing nothing is read anew: it is counted with its next analysis', () => {
  const desk = new Desk();
  desk.type('One').isOvertaken = true;
  desk.waiting.count();
  desk.pass(10_000);
  expect(desk.counted).toEqual([]);
  desk.waiting.analysed('story.txt', { article: createArticle('One, two'), entities: [] });
  expect(desk.counted).toEqual(['story.txt: One, two']);
});

test('an article that was closed is not counted', () => {
  const desk = new Desk();
  desk.type('One');
  desk.waiting.forget('story.txt');
  desk.pass(10_000);
  expect(desk.counted).toEqual([]);
});
