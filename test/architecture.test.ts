/** The house stands: imports run downwards, the pure floors stay pure, and every file can be read in one go. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../server/src/text/group-by.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Floors of server/src. A floor imports floors of a lower number and itself; floors of one number stand apart. */
const FLOORS: Readonly<Record<string, number>> = {
  text: 0,
  messages: 1,
  findings: 2,
  artifacts: 3,
  names: 3,
  annotations: 4,
  analysis: 5,
  project: 6,
  service: 7,
  host: 7,
  lsp: 8,
  // The command line starts the server: `copydesk lsp`.
  cli: 9,
};
/** Floors that run in a browser worker as they are: no module of Node, none of VS Code or its protocol. */
const PURE = new Set([
  'text',
  'messages',
  'findings',
  'artifacts',
  'names',
  'annotations',
  'analysis',
  'project',
  'service',
]);
const OUTSIDE_WORLD = /^(?:node:|vscode)/;
const LONGEST_FILE = 450;

interface SourceFile {
  /** Path from the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** A path from the root for files of this project, else the name of a package. */
  readonly to: string;
}

const sources = [...read('protocol'), ...read('server/src'), ...read('client/src')];
const imports = sources.flatMap(importsOf);

describe('the source', () => {
  test('is there to be checked', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
  });
  test('imports downwards only', () => expect(upward(imports)).toEqual([]));
  test('keeps node:* and vscode-* out of the pure floors', () => expect(impure(imports)).toEqual([]));
  test('imports files that exist', () => {
    const missing = imports.filter(({ to }) => isOwn(to) && !existsSync(join(ROOT, to)));
    expect(missing).toEqual([]);
  });
  test('keeps the client apart from the engine', () => expect(clientToServer(imports)).toEqual([]));
  test('keeps what client and server say to each other apart from both', () => {
    expect(outOfProtocol(imports)).toEqual([]);
    expect(engineToProtocol(imports)).toEqual([]);
  });
  test('has no import cycle', () => expect(cycle(imports)).toEqual([]));
  test('says at the top of each file why it exists', () => {
    const silent = sources.filter(({ text }) => !/^(?:#!.*\n)?\s*\/[/*]/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
  test('has no file that is too long to read', () => {
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the check itself', () => {
  const file = (path: string, text: string): Import[] => importsOf({ path, text });
  test('sees an import that climbs', () => {
    const climbing = file('server/src/text/a.ts', "import { b } from '../names/b.ts';");
    expect(upward(climbing)).toEqual(climbing);
  });
  test('sees an import between floors that stand apart', () => {
    const across = file('server/src/names/a.ts', "import type { B } from '../artifacts/b.ts';");
    expect(upward(across)).toEqual(across);
  });
  test('sees what is imported only for its type, by a side effect, again exported, or later', () => {
    const text = [
      "import type { A } from 'node:fs';",
      "import 'vscode-uri';",
      "export * from 'node:os';",
      "const later = await import('node:path');",
      "import {\n  join,\n} from 'node:url';",
    ].join('\n');
    expect(impure(file('server/src/text/a.ts', text))).toHaveLength(5);
  });
  test('sees the client reach into the engine', () => {
    const reach = file('client/src/a.ts', "import { b } from '../../server/src/text/lines.ts';");
    expect(clientToServer(reach)).toEqual(reach);
  });
  test('sees the protocol reach into one of its sides, and the engine into the protocol', () => {
    const out = file('protocol/a.ts', "import { b } from '../server/src/text/lines.ts';");
    expect(outOfProtocol(out)).toEqual(out);
    const into = file('server/src/service/a.ts', "import { b } from '../../../protocol/desk.ts';");
    expect(engineToProtocol(into)).toEqual(into);
  });
  test('sees a cycle', () => {
    const circle = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(cycle(circle)).toEqual(['b', 'c', 'b']);
  });
});

function read(folder: string): SourceFile[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(ROOT, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** Static, type-only, side-effect, re-exporting and dynamic imports of a file. Comments are left out. */
function importsOf({ path, text }: SourceFile): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const names = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
  return names.map((name) => ({
    from: path,
    to: name.startsWith('.') ? posix.normalize(`${dirname(path)}/${name}`) : name,
  }));
}

const isOwn = (path: string): boolean => /^(?:(?:server|client)\/src|protocol)\//.test(path);

function floorOf(path: string): string | undefined {
  return /^server\/src\/([^/]+)\//.exec(path)?.[1];
}

function upward(all: readonly Import[]): Import[] {
  return all.filter(({ from, to }) => {
    const [source, target] = [floorOf(from), floorOf(to)];
    if (source === undefined || target === undefined || source === target) return false;
    const [here, there] = [FLOORS[source], FLOORS[target]];
    return here === undefined || there === undefined || there >= here;
  });
}

const impure = (all: readonly Import[]): Import[] =>
  all.filter(({ from, to }) => PURE.has(floorOf(from) ?? '') && OUTSIDE_WORLD.test(to));

const clientToServer = (all: readonly Import[]): Import[] =>
  all.filter(({ from, to }) => from.startsWith('client/') && to.startsWith('server/'));

/** What both sides say imports neither of them. */
const outOfProtocol = (all: readonly Import[]): Import[] =>
  all.filter(({ from, to }) => from.startsWith('protocol/') && isOwn(to) && !to.startsWith('protocol/'));

/** Of the server, only the floor that speaks to clients knows what is said to them. */
const engineToProtocol = (all: readonly Import[]): Import[] =>
  all.filter(
    ({ from, to }) => to.startsWith('protocol/') && !/^(?:protocol|client|server\/src\/lsp)\//.test(from),
  );

/** The first cycle met, as the files passed through; empty when there is none. */
function cycle(all: readonly Import[]): string[] {
  const targets = groupBy(all, ({ from }) => from);
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    const seen = trail.indexOf(file);
    if (seen >= 0) return [...trail.slice(seen), file];
    if (done.has(file)) return [];
    for (const { to } of targets.get(file) ?? []) {
      const found = walk(to, [...trail, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
