import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAKE_BACK_COMMAND } from '../../protocol/decisions.ts';
import {
  ANNOTATE_COMMAND,
  ANNOTATE_KIND,
  FIX_ALL_KIND,
  profileOfClient,
  RECORD_COMMAND,
  serverCapabilities,
} from '../../server/src/lsp/connection/capabilities.ts';
import { CHECKED_LENGTH } from '../../server/src/lsp/documents/checked-part.ts';
import { SHOWN_FINDINGS } from '../../server/src/service/diagnostics.ts';
import { VSCODE } from './client-profiles.ts';

const page = readFileSync(new URL('../../docs/language-server.md', import.meta.url), 'utf8');

test('the page names every capability, the command, the kinds of actions and the limits', () => {
  const names = Object.keys(serverCapabilities(profileOfClient(VSCODE)));
  expect(names.length).toBeGreaterThan(8);
  for (const name of [
    ...names,
    RECORD_COMMAND,
    ANNOTATE_COMMAND,
    TAKE_BACK_COMMAND,
    FIX_ALL_KIND,
    ANNOTATE_KIND,
  ])
    expect(page).toContain(`\`${name}\``);
  for (const limit of [CHECKED_LENGTH, SHOWN_FINDINGS]) expect(page).toContain(limit.toLocaleString('en'));
});

test('the page names every setting that is read', () => {
  const source = readFileSync(new URL('../../server/src/lsp/documents/settings.ts', import.meta.url), 'utf8');
  const keys = [...source.matchAll(/'copydesk\.([A-Za-z.]+)'/g)].map((match) => match[1]!);
  expect(keys.length).toBeGreaterThanOrEqual(3);
  for (const key of keys) expect(page).toContain(`\`${key}\``);
});
