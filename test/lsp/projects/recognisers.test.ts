import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/lsp/documents/settings.ts';
import { Recognisers } from '../../../server/src/lsp/projects/recognisers.ts';
import { english } from '../../../server/src/messages/wording.ts';
import { NeuralTagger } from '../../../server/src/names/tagger/neural-tagger.ts';
import type { Tagger } from '../../../server/src/names/tagger/tagger.ts';
import { createArticle } from '../../../server/src/text/article.ts';

const SHIPPED: Tagger = { tag: (sentences) => sentences.map(() => []) };

function network(classify: (pieces: readonly number[]) => Promise<Float32Array>): NeuralTagger {
  return new NeuralTagger({
    classifier: { classify },
    pieces: { first: 0, last: 0, pieces: () => [1] },
    labels: [{ place: 'outside' }],
    longest: 64,
    meanwhile: SHIPPED,
  });
}

const READS = network(async (pieces) => new Float32Array(pieces.length));
const FAILS = network(async () => Promise.reject(new Error('out of memory')));

function recognisers(open: (folder: string) => NeuralTagger | string) {
  const changed = vi.fn();
  const complain = vi.fn();
  const source = {
    shipped: vi.fn(async () => SHIPPED),
    network: vi.fn(async (folder: string) => open(folder)),
  };
  return { source, changed, complain, recognisers: new Recognisers(source, { changed, complain }) };
}

const ON = { ...DEFAULT_SETTINGS, recogniser: true };
const by = (folder: string) => ({ ...DEFAULT_SETTINGS, network: folder });

test('nothing is opened before the settings ask for it, and then once', async () => {
  const { recognisers: all, source, changed } = recognisers(() => READS);
  expect(all.of({ ...DEFAULT_SETTINGS, recogniser: false })).toBeUndefined();
  expect(source.shipped).not.toHaveBeenCalled();
  expect(all.of(ON)).toBeUndefined();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect(all.of(ON)).toBe(SHIPPED);
  expect(source.shipped).toHaveBeenCalledTimes(1);
});

test('a network that cannot be opened is told, and the last one stays', async () => {
  const {
    recognisers: all,
    changed,
    complain,
  } = recognisers((folder) => (folder === '/good' ? READS : 'cannot read /bad/config.json: no such file'));
  all.of(by('/good'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect(all.of(by('/good'))).toBe(READS);
  all.of(by('/bad'));
  await vi.waitFor(() => expect(complain).toHaveBeenCalledTimes(1));
  expect(english(complain.mock.calls[0]![0])).toContain('/bad/config.json');
  expect(all.of(by('/bad'))).toBe(READS);
});

test('an article is read on by the network once, and one that fails is not asked again', async () => {
  const article = createArticle('وصل الوفد إلى القاهرة صباح الاثنين.\n');
  const good = recognisers(() => READS);
  good.recognisers.of(by('/good'));
  await vi.waitFor(() => expect(good.changed).toHaveBeenCalledTimes(2));
  await good.recognisers.readOn(by('/good'), article);
  await good.recognisers.readOn(by('/good'), article);
  expect(good.changed).toHaveBeenCalledTimes(3);

  const bad = recognisers(() => FAILS);
  bad.recognisers.of(by('/bad'));
  await vi.waitFor(() => expect(bad.changed).toHaveBeenCalledTimes(2));
  await bad.recognisers.readOn(by('/bad'), article);
  expect(english(bad.complain.mock.calls[0]![0])).toContain('out of memory');
  expect(bad.recognisers.of(by('/bad'))).toBe(SHIPPED);
});

test('a browser worker has none', () => {
  const none = new Recognisers(undefined, { changed: vi.fn(), complain: vi.fn() });
  expect(none.of(ON)).toBeUndefined();
});
