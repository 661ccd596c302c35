/** Packs the built extension into a `.vsix`, shows what is in it, and refuses one that is too big to install. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The extension must be smaller than this; bytes. */
const SIZE_LIMIT = 8 * 1024 * 1024;
const BIGGEST = 8;

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const packagePath = join(root, `${name}-${version}.vsix`);
await createVSIX({
  cwd: root,
  packagePath,
  // The bundles hold their dependencies.
  dependencies: false,
  // Until the project has a public address there is none to make the README's links absolute with.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
const sizes = await Promise.all(
  files.map(async (file) => ({ file, size: (await stat(join(root, file))).size })),
);
sizes.sort((a, b) => b.size - a.size);
console.log(`The biggest of its ${files.length} files, unpacked:`);
for (const { file, size } of sizes.slice(0, BIGGEST)) console.log(`${kilobytes(size).padStart(12)}  ${file}`);

const { size } = await stat(packagePath);
console.log(`${packagePath}: ${kilobytes(size)} of at most ${kilobytes(SIZE_LIMIT)}`);
if (size >= SIZE_LIMIT) {
  console.error('The package is too big.');
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en')} kB`;
}
