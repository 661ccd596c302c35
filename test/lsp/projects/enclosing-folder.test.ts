import { expect, test } from 'vitest';
import { enclosingFolder } from '../../../server/src/lsp/projects/enclosing-folder.ts';

const FOLDERS = ['file:///desk', 'file:///desk/wire', 'file:///desk/wire.old', 'file:///desk/a.txt'];

test.each([
  ['file:///desk/a.txt', 'file:///desk'],
  ['file:///desk/wire/b.txt', 'file:///desk/wire'],
  ['file:///desk/wireless/b.txt', 'file:///desk'],
  ['file:///desk/wire.old/2019/b.txt', 'file:///desk/wire.old'],
  ['file:///other/b.txt', undefined],
  ['file:///desk', undefined],
])('%s lies in %s', (uri, folder) => expect(enclosingFolder(uri, FOLDERS)).toBe(folder));
