/** The built server: how soon it shows its first findings, and what it holds; and how large everything is that ships. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { oldestNode } from '../scripts/code-server.mts';
import { measureServer, type ServerFigures } from './server-figures.mts';
import { fact, median, notMeasured, type Row, type Section } from './table.mts';

const STARTS = 15;
const START_LIMIT = 300;
const MEMORY_LIMIT = 120;
const PACKAGE_LIMIT = 8;

/** @param root folder of the checkout, built */
export async function serverSection(root: string): Promise<Section> {
  const title = 'Server and package';
  const server = join(root, 'dist/server.js');
  if (!existsSync(server)) return [title, [notMeasured('The server', 'dist/server.js is not built')]];
  const sample = readFileSync(join(root, 'seeds/ar-autoblog-frame.txt'), 'utf8');
  const rows: Row[] = [];
  // The oldest Node compiles the server at every start, a newer one keeps what it compiled.
  for (const node of new Set([await oldestNode(), process.execPath])) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const figures: ServerFigures[] = [];
    for (let start = 0; start < STARTS; start++) figures.push(await measureServer(node, server, sample));
    rows.push(...rowsOf(version, figures));
  }
  return [title, [...rows, packageRow(root), ...bundleRows(join(root, 'dist'))]];
}

function rowsOf(version: string, figures: readonly ServerFigures[]): readonly Row[] {
  const starts = figures.map(({ start }) => start);
  const bare = Math.min(...figures.map((figure) => figure.bare));
  const processor = median(figures.map((figure) => figure.processor));
  const memory = median(figures.map((figure) => figure.memory));
  return [
    {
      what: `Server with Node ${version}: start to first diagnostics`,
      measured:
        `${Math.min(...starts).toFixed(0)} ms at best, ${median(starts).toFixed(0)} ms in the middle, of it ` +
        `${processor.toFixed(0)} ms of processor time; Node by itself ${bare.toFixed(0)} ms at best`,
      limit: `${START_LIMIT} ms`,
      held: median(starts) < START_LIMIT,
    },
    {
      what: `Server with Node ${version}: idle memory`,
      measured: `${memory.toFixed(0)} MB`,
      limit: `${MEMORY_LIMIT} MB`,
      held: memory < MEMORY_LIMIT,
    },
  ];
}

function packageRow(root: string): Row {
  const what = 'Extension package';
  const built = readdirSync(root).find((name) => name.endsWith('.vsix'));
  if (built === undefined) return notMeasured(what, '`npm run package` makes it');
  const size = megabytes(join(root, built));
  return {
    what,
    measured: `${size.toFixed(2)} MB`,
    limit: `${PACKAGE_LIMIT} MB`,
    held: size < PACKAGE_LIMIT,
  };
}

/** Every bundle, the largest first. */
function bundleRows(folder: string): readonly Row[] {
  return readdirSync(folder)
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => ({ name, size: megabytes(join(folder, name)) }))
    .sort((a, b) => b.size - a.size)
    .map(({ name, size }) => fact(`Bundle \`dist/${name}\``, `${size.toFixed(2)} MB`));
}

const megabytes = (path: string): number => statSync(path).size / 2 ** 20;
