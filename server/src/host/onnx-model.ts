/**
 * Opens a neural network for names: a folder with the standard files `model.onnx`, `tokenizer.json` and `config.json`,
 * run by the package onnxruntime-node, which the user has installed.
 *
 * The runtime is native code. It is taken from the model's own folder, from the global folder of npm or from a folder
 * of NODE_PATH, and from nowhere else: never from the articles' folder, which may be a stranger's.
 */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { english } from '../messages/wording.ts';
import { readNeuralLabels } from '../names/tagger/neural-labels.ts';
import { NeuralTagger, type TokenClassifier } from '../names/tagger/neural-tagger.ts';
import type { Tagger } from '../names/tagger/tagger.ts';
import { readWordPieces } from '../names/tagger/word-pieces.ts';
import { fileError } from './files.ts';

/** What is used of onnxruntime-node. */
interface Runtime {
  readonly InferenceSession: { create(path: string): Promise<Session> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    inputs: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, { readonly data: unknown }>>>;
}

/** Pieces that a network reads at once where its configuration does not say. */
const USUAL_LONGEST = 512;

/**
 * Opens a network. Never rejects.
 * @param folder of the model @param meanwhile tags what the network has not read yet
 * @returns the tagger, or a sentence that names the file and what is wrong with it
 */
export async function openOnnxModel(
  folder: string,
  meanwhile: Tagger | undefined,
): Promise<NeuralTagger | string> {
  const path = resolve(folder);
  const [config, tokenizer] = await Promise.all([
    readJson(path, 'config.json'),
    readJson(path, 'tokenizer.json'),
  ]);
  if (typeof config === 'string') return config;
  if (typeof tokenizer === 'string') return tokenizer;
  const labels = readNeuralLabels(config.json);
  if (typeof labels === 'string') return `cannot use ${join(path, 'config.json')}: ${labels}`;
  const pieces = readWordPieces(tokenizer.json);
  if (typeof pieces === 'string') return `cannot use ${join(path, 'tokenizer.json')}: ${pieces}`;
  const classifier = await openClassifier(path);
  if (typeof classifier === 'string') return classifier;
  return new NeuralTagger({ classifier, pieces, labels, longest: longestOf(config.json), meanwhile });
}

async function readJson(folder: string, name: string): Promise<{ readonly json: unknown } | string> {
  const path = join(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return english(fileError('read', path, error).message);
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return `cannot use ${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function longestOf(config: unknown): number {
  const longest = (config as { max_position_embeddings?: unknown }).max_position_embeddings;
  return typeof longest === 'number' && longest > 2 ? longest : USUAL_LONGEST;
}

async function openClassifier(folder: string): Promise<TokenClassifier | string> {
  const path = join(folder, 'model.onnx');
  if (!existsSync(path)) return `cannot read ${path}: no such file`;
  const runtime = loadRuntime(folder);
  if (typeof runtime === 'string') return runtime;
  try {
    const session = await runtime.InferenceSession.create(path);
    if (!session.inputNames.includes('input_ids')) return `cannot use ${path}: it has no input “input_ids”`;
    return classifierOf(runtime, session);
  } catch (error) {
    return `cannot use ${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function loadRuntime(folder: string): Runtime | string {
  const places = runtimeFolders(folder);
  const found = places.find((place) => existsSync(join(place, 'onnxruntime-node', 'package.json')));
  if (found === undefined) {
    return (
      `the model ${folder} needs the package onnxruntime-node; install it beside the model ` +
      `(npm install --prefix "${folder}" onnxruntime-node) or globally (npm install --global onnxruntime-node)`
    );
  }
  const place = join(found, 'onnxruntime-node');
  try {
    return createRequire(join(place, 'package.json'))(place) as Runtime;
  } catch (error) {
    return `cannot load ${place}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Folders that may hold the runtime, in the order in which they are asked. */
function runtimeFolders(model: string): readonly string[] {
  const { APPDATA, NODE_PATH } = process.env;
  const beside = dirname(process.execPath);
  return [
    join(model, 'node_modules'),
    join(beside, '..', 'lib', 'node_modules'),
    ...(APPDATA === undefined ? [] : [join(APPDATA, 'npm', 'node_modules')]),
    ...(NODE_PATH ?? '').split(delimiter).filter((place) => place !== ''),
  ];
}

function classifierOf(runtime: Runtime, session: Session): TokenClassifier {
  const tensor = (numbers: readonly number[]): unknown =>
    new runtime.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const output = session.outputNames.includes('logits') ? 'logits' : session.outputNames[0]!;
  return {
    classify: async (pieces) => {
      const values: Readonly<Record<string, readonly number[]>> = {
        input_ids: pieces,
        attention_mask: pieces.map(() => 1),
        token_type_ids: pieces.map(() => 0),
      };
      const inputs = session.inputNames.map(
        (name) => [name, tensor(values[name] ?? pieces.map(() => 0))] as const,
      );
      const { data } = (await session.run(Object.fromEntries(inputs)))[output]!;
      if (!(data instanceof Float32Array)) throw new Error(`the output “${output}” holds no 32-bit numbers`);
      return data;
    },
  };
}
