import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ONNX_RUNTIME } from '../../scripts/install-onnx-runtime.mts';
import { openOnnxModel } from '../../server/src/host/onnx-model.ts';
import { indexGazetteer } from '../../server/src/names/gazetteer/gazetteer-index.ts';
import { NeuralTagger } from '../../server/src/names/tagger/neural-tagger.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { networkBytes, writeTinyNetwork } from './tiny-network.ts';

const NOTHING_KNOWN = indexGazetteer([]);
const hasRuntime = existsSync(ONNX_RUNTIME);

if (process.env.CI && !hasRuntime)
  throw new Error('onnxruntime-node is missing: node scripts/install-onnx-runtime.mts');
if (!hasRuntime)
  console.log('skipped: onnxruntime-node is not installed (node scripts/install-onnx-runtime.mts)');

/** A folder with the files of a network and the runtime beside it. */
async function networkFolder(changes: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = join(await temporaryFolder(), 'network');
  await writeTinyNetwork(folder, changes);
  await mkdir(join(folder, 'node_modules'));
  if (hasRuntime) await symlink(ONNX_RUNTIME, join(folder, 'node_modules', 'onnxruntime-node'), 'junction');
  return folder;
}

describe.skipIf(!hasRuntime)('a network run by onnxruntime-node', () => {
  const sentence = ['زار', 'سُوزان', 'هيلوفا', 'مدينة', 'ترنوفا', '.'];

  test('reads sentences longer than it can read at once, and is asked for names afterwards', async () => {
    const network = await openOnnxModel(await networkFolder(), undefined);
    if (typeof network === 'string') throw new Error(network);
    expect(network.tag([sentence], NOTHING_KNOWN)).toEqual([[]]);
    expect(await network.prepare([sentence])).toBe(true);
    expect(await network.prepare([sentence])).toBe(false);
    const [spans] = network.tag([sentence], NOTHING_KNOWN);
    expect(spans!.map(({ from, to, type }) => [from, to, type])).toEqual([
      [1, 3, 'PER'],
      [4, 5, 'LOC'],
    ]);
    expect(spans![0]!.margin).toBeCloseTo(Math.log(Math.exp(6) / 5), 2);
  });

  test('what has other scores than labels is told when it reads', async () => {
    const network = await openOnnxModel(await networkFolder({ 'model.onnx': networkBytes(4) }), undefined);
    expect(network).toBeInstanceOf(NeuralTagger);
    await expect((network as NeuralTagger).prepare([sentence])).rejects.toThrow('4 scores for a piece');
  });

  test('what is no network is refused by its file', async () => {
    const folder = await networkFolder({ 'model.onnx': 'nonsense' });
    expect(await openOnnxModel(folder, undefined)).toContain(`cannot use ${join(folder, 'model.onnx')}`);
  });
});

describe('a folder that is no network is refused with a sentence that names the file', () => {
  test.each([
    ['config.json', '{', 'config.json'],
    ['config.json', '{}', 'no “id2label”'],
    ['config.json', '{"id2label":{"0":"O","1":"B-DATE"}}', 'none of its labels'],
    ['tokenizer.json', '[1', 'tokenizer.json'],
    ['tokenizer.json', '{"model":{"type":"Unigram","vocab":[]}}', 'only WordPiece'],
    ['tokenizer.json', '{"model":{"type":"WordPiece","vocab":{"a":0}}}', 'lacks'],
  ])('%s with %s', async (name, content, message) => {
    const folder = await networkFolder({ [name]: content });
    const opened = await openOnnxModel(folder, undefined);
    expect(opened).toContain(join(folder, name));
    expect(opened).toContain(message);
  });

  test.each(['config.json', 'tokenizer.json', 'model.onnx'])('%s is missing', async (name) => {
    const folder = await networkFolder();
    await rm(join(folder, name));
    expect(await openOnnxModel(folder, undefined)).toContain(`cannot read ${join(folder, name)}`);
  });

  test('the runtime beside it is none', async () => {
    const folder = join(await temporaryFolder(), 'network');
    await writeTinyNetwork(folder);
    await mkdir(join(folder, 'node_modules', 'onnxruntime-node'), { recursive: true });
    await writeFile(join(folder, 'node_modules', 'onnxruntime-node', 'package.json'), '{"main":"gone.js"}');
    expect(await openOnnxModel(folder, undefined)).toContain('cannot load');
  });
});

test('the runtime is never taken from the folder of the articles, which is the current one or one above', async () => {
  const articles = await temporaryFolder();
  const trap = join(articles, 'node_modules', 'onnxruntime-node');
  await mkdir(trap, { recursive: true });
  await writeFile(join(trap, 'package.json'), '{"main":"trap.js"}');
  await writeFile(join(trap, 'trap.js'), 'globalThis.sprung = true;');
  const folder = join(articles, 'network');
  await writeTinyNetwork(folder);
  await openOnnxModel(folder, undefined);
  expect('sprung' in globalThis).toBe(false);
});
