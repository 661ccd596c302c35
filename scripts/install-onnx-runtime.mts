/**
 * Installs onnxruntime-node, which runs neural networks, for the tests alone: it is too heavy to be a dependency.
 * Run by itself it installs and says where.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.onnxruntime', import.meta.url));

/** The package, in a folder that git leaves out. */
export const ONNX_RUNTIME = join(folder, 'node_modules', 'onnxruntime-node');

/** Its scripts are not run: they would download what only graphics cards need. */
const INSTALL = ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];

/** Makes the runtime ready where it can be. @param log receives a line when it is installed @returns whether it is there */
export function prepareOnnxRuntime(log: (line: string) => void): boolean {
  if (existsSync(ONNX_RUNTIME)) return true;
  log('Installing onnxruntime-node for the tests');
  mkdirSync(folder, { recursive: true });
  const installed = spawnSync('npm', [...INSTALL, 'onnxruntime-node@1'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) log(`npm could not install onnxruntime-node:\n${installed.stderr}`);
  return existsSync(ONNX_RUNTIME);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ready = prepareOnnxRuntime(console.log);
  console.log(ready ? `onnxruntime-node: ${ONNX_RUNTIME}` : 'onnxruntime-node is not there');
  process.exitCode = ready ? 0 : 1;
}
