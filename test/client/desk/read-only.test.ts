/** Which articles may not be changed, by the settings of VS Code. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { TextDocument } from 'vscode';

const { world } = vi.hoisted(() => ({
  world: { settings: {} as Record<string, unknown>, writable: new Map<string, boolean>(), folder: true },
}));
vi.mock('vscode', () => ({
  RelativePattern: class {
    readonly pattern: string;
    constructor(_folder: unknown, pattern: string) {
      this.pattern = `/desk/${pattern}`;
    }
  },
  languages: {
    match: ({ pattern }: { pattern: string | { pattern: string } }, { uri }: TextDocument) =>
      (typeof pattern === 'string' ? pattern : pattern.pattern) === uri.path ? 10 : 0,
  },
  workspace: {
    fs: { isWritableFileSystem: (scheme: string) => world.writable.get(scheme) },
    getConfiguration: () => ({ get: (key: string) => world.settings[key] }),
    getWorkspaceFolder: () => (world.folder ? {} : undefined),
  },
}));

const { isReadOnly } = await import('../../../client/src/desk/read-only.ts');

const article = (path: string, scheme = 'file') => ({ uri: { path, scheme } }) as TextDocument;

beforeEach(() => {
  world.settings = {};
  world.writable = new Map([['file', true]]);
  world.folder = true;
});

test('an article is open unless something says otherwise', () => {
  expect(isReadOnly(article('/desk/a.txt'))).toBe(false);
  expect(isReadOnly(article('/desk/a.txt', 'unknown'))).toBe(false);
  world.settings = { readonlyInclude: 'nonsense' };
  expect(isReadOnly(article('/desk/a.txt'))).toBe(false);
});

test('a file system that cannot be written closes all of its articles', () => {
  world.writable.set('wire', false);
  expect(isReadOnly(article('/a.txt', 'wire'))).toBe(true);
});

test('patterns count from the root and from the folder, and only when they are switched on', () => {
  world.settings = { readonlyInclude: { 'a.txt': true, '/desk/b.txt': true, 'c.txt': false } };
  expect(['a', 'b', 'c'].map((name) => isReadOnly(article(`/desk/${name}.txt`)))).toEqual([
    true,
    true,
    false,
  ]);
  world.folder = false;
  expect(isReadOnly(article('/desk/a.txt'))).toBe(false);
});

test('what is excluded stays open', () => {
  world.settings = { readonlyInclude: { 'a.txt': true }, readonlyExclude: { '/desk/a.txt': true } };
  expect(isReadOnly(article('/desk/a.txt'))).toBe(false);
});
