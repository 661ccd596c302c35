/** Articles are looked at again and again, without being opened, for clients that cannot tell of changes. */
import { expect, test } from 'vitest';
import { ArticleWatch } from '../../../server/src/lsp/workspace/article-watch.ts';

function desk() {
  const files = new Map<string, string>();
  const told: string[] = [];
  const timers: { run: () => void; delay: number }[] = [];
  let slowness = 0;
  let now = 0;
  const watch = new ArticleWatch({
    files: {
      async *below() {
        now += slowness;
        for (const [path, stamp] of files) yield { path, stamp };
      },
    } as never,
    clock: {
      now: () => now,
      soon: (run) => setImmediate(run),
      after: (delay, run) => {
        const timer = { run, delay };
        timers.push(timer);
        return () => timers.splice(timers.indexOf(timer), 1);
      },
    },
    folders: () => ['/desk'],
    changed: (path, gone) => told.push(`${path} ${gone ? 'gone' : 'changed'}`),
    log: (error) => {
      throw error;
    },
  });
  /** The next look, and what it told. */
  const look = async (): Promise<readonly string[]> => {
    timers.shift()?.run();
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    return told.splice(0);
  };
  return { files, watch, look, timers, slow: (milliseconds: number) => (slowness = milliseconds) };
}

test('tells of what is new, changed and gone since it was read, once', async () => {
  const { files, watch, look } = desk();
  files.set('/desk/a.txt', '1').set('/desk/b.txt', '1').set('/desk/c.txt', '1');
  for (const [path, stamp] of files) watch.saw(path, stamp);
  watch.begin();
  expect(await look()).toEqual([]);
  files.set('/desk/a.txt', '2').set('/desk/new.txt', '1').delete('/desk/b.txt');
  expect(await look()).toEqual(['/desk/a.txt changed', '/desk/new.txt changed', '/desk/b.txt gone']);
  expect(await look()).toEqual([]);
});

test('looks more seldom where looking takes long, and not at all after its end', async () => {
  const { watch, look, timers, slow } = desk();
  watch.begin();
  watch.begin();
  expect(timers.map(({ delay }) => delay)).toEqual([3000]);
  slow(2000);
  await look();
  expect(timers.map(({ delay }) => delay)).toEqual([40_000]);
  watch.end();
  expect(timers).toEqual([]);
});
