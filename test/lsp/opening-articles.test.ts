/** Articles that wait for what is read of them, and are closed or opened anew while they do. */
import { beforeEach, expect, test } from 'vitest';
import { OpeningArticles } from '../../server/src/lsp/opening-articles.ts';

const URI = 'file:///story.txt';
let opening: OpeningArticles;
let followed: string[];

beforeEach(() => {
  opening = new OpeningArticles();
  followed = [];
});

function opened(name: string): { readonly read: () => void; readonly over: Promise<void> | undefined } {
  let read = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  opening.opened(URI, [reading, Promise.resolve()], () => followed.push(name));
  return { read, over: opening.whenRead(URI) };
}

test('an article waits until all is read, and then no more', async () => {
  const first = opened('first');
  expect(opening.has(URI)).toBe(true);
  first.read();
  await first.over;
  expect(followed).toEqual(['first']);
  expect(opening.has(URI)).toBe(false);
  expect(opening.whenRead(URI)).toBeUndefined();
});

test('nothing follows for an article that was closed meanwhile', async () => {
  const first = opened('first');
  opening.closed(URI);
  expect(opening.has(URI)).toBe(false);
  first.read();
  await first.over;
  expect(followed).toEqual([]);
});

test('an article that was opened anew waits for what was asked then, and it follows once', async () => {
  const first = opened('first');
  opening.closed(URI);
  const second = opened('second');
  first.read();
  await first.over;
  expect(followed).toEqual([]);
  expect(opening.has(URI)).toBe(true);
  second.read();
  await second.over;
  expect(followed).toEqual(['second']);
});
