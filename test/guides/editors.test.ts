/** docs/editors.md as it stands: its snippets run in the editors that are here, and are read for those that are not. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { RawClient } from '../lsp/abuse/raw-client.ts';
import { HELIX, KATE, SUBLIME, ZED } from '../lsp/client-profiles.ts';
import { inSection, readGuide } from './guide.ts';
import { InstalledProgram } from './program.ts';

vi.setConfig({ testTimeout: 120_000 });

const page = readGuide('docs/editors.md');
const ARTICLE = '🚀 [ad_1] وصل وزير الخارجية إلى القاهرة.\n';

let copydesk: InstalledProgram;
beforeAll(() => {
  copydesk = new InstalledProgram();
}, 120_000);
afterAll(() => copydesk.dispose());

/** The one snippet of a section in a language, or the one for a file. */
function snippet(section: string, language: string, at = 0): string {
  return inSection(page, section).filter((one) => one.language === language)[at]!.code;
}

/** Starts a command as an editor does and asks for diagnostics and a fix under its capabilities. */
async function works(command: readonly string[], capabilities: ClientCapabilities): Promise<void> {
  const [program = '', ...args] = command;
  expect([program, ...args]).toEqual(['copydesk', 'lsp', '--stdio']);
  const client = new RawClient([program, ...args], copydesk.environment);
  await client.initialize(capabilities);
  const uri = 'file:///story.txt';
  client.open(uri, ARTICLE);
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  const { params, result } = pulls
    ? await client.request('pull', 'textDocument/diagnostic', { textDocument: { uri } })
    : await client.next(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(pulls ? result : params).toMatchObject({
    [pulls ? 'items' : 'diagnostics']: [expect.objectContaining({ code: 'template/ad-placeholder' })],
  });
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } };
  const asked = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const actions = await client.request('actions', 'textDocument/codeAction', asked);
  expect((actions.result as readonly object[]).length).toBeGreaterThan(0);
  expect(await client.endsWell()).toEqual({ code: 0, signal: null });
}

/** What a TOML file says, read by Python's own parser. */
function readToml(text: string): Record<string, unknown> {
  const script = 'import json,sys,tomllib; print(json.dumps(tomllib.loads(sys.stdin.read())))';
  const run = spawnSync('python3', ['-c', script], { input: text, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Record<string, unknown>;
}

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('VS Code', () => {
  test('settings of the page are settings of the editor and actions of the server', () => {
    const settings = JSON.parse(`{${snippet('VS Code', 'json')}}`) as Record<string, Record<string, object>>;
    expect(Object.keys(settings)).toEqual(['[news-article]']);
    expect(settings['[news-article]']).toEqual({
      'editor.codeActionsOnSave': { 'source.fixAll.copydesk': 'explicit' },
    });
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(manifest).toContain('"id": "news-article"');
  });
});

/** Runs Neovim with a snippet as its settings, opens an article and waits for the finding. */
function neovim(settings: string): { readonly code: number | null; readonly output: string } {
  copydesk.write('init.lua', settings);
  const article = copydesk.write('story.txt', ARTICLE);
  copydesk.write(
    'wait.lua',
    `vim.cmd('edit ${article}')
vim.cmd('setfiletype text')
local arrived = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local first = vim.diagnostic.get(0)[1] or {}
io.stdout:write(arrived and ('found at ' .. first.col .. ': ' .. tostring(first.source)) or 'nothing came')
vim.cmd(arrived and 'qall!' or 'cquit!')`,
  );
  return copydesk.shell('nvim --headless -u init.lua -i NONE -n -S wait.lua < /dev/null');
}

describe.skipIf(!isInstalled('nvim'))('Neovim', () => {
  test('0.7 to 0.10', () => {
    const { code, output } = neovim(snippet('Neovim', 'lua', 0));
    expect(output).toContain('found at 5: copydesk');
    expect(code).toBe(0);
  });
  test('0.11 and newer, with what an older one lacks', () => {
    const later = `if not vim.lsp.config then
  local configured = {}
  vim.lsp.config = function(name, config) configured[name] = config end
  vim.lsp.enable = function(name)
    vim.api.nvim_create_autocmd('FileType', { pattern = configured[name].filetypes, callback = function(event)
      local id = vim.lsp.start_client(vim.tbl_extend('force', { name = name, root_dir = vim.fn.getcwd() }, configured[name]))
      vim.lsp.buf_attach_client(event.buf, id)
    end })
  end
end
`;
    const { code, output } = neovim(later + snippet('Neovim', 'lua', 1));
    expect(output).toContain('found at 5: copydesk');
    expect(code).toBe(0);
  });
  test('the command that lists repeated lines', () => {
    copydesk.write('init.lua', `${snippet('Neovim', 'lua', 0)}\n${snippet('Others', 'lua')}`);
    const { code, output } = copydesk.shell(
      `nvim --headless -u init.lua -i NONE -n -c 'lua io.stdout:write(vim.fn.exists(":CopydeskRepeatedLines"))' -c qall < /dev/null`,
    );
    expect([code, output]).toEqual([0, '2']);
  });
});

/** Whether Emacs has lsp-mode (Debian's package elpa-lsp-mode). */
const hasLspMode = (): boolean =>
  spawnSync('emacs', ['-q', '--batch', '--eval', "(require 'lsp-mode)"]).status === 0;

describe.skipIf(!isInstalled('emacs'))('Emacs', () => {
  test('Eglot', () => {
    const article = copydesk.write('story.txt', ARTICLE);
    copydesk.write('init.el', snippet('Emacs', 'elisp', 0));
    copydesk.write(
      'wait.el',
      `(setq make-backup-files nil create-lockfiles nil eglot-sync-connect 20)
(find-file "${article}")
(text-mode)
(run-hooks 'post-command-hook)
(let ((tries 0))
  (while (and (< tries 400) (not (and (eglot-current-server) (flymake-diagnostics))))
    (setq tries (1+ tries))
    (accept-process-output nil 0.05)))
(princ (mapconcat #'flymake-diagnostic-text (flymake-diagnostics) "|"))
(eglot-shutdown-all)
(kill-emacs (if (flymake-diagnostics) 0 1))`,
    );
    const { output } = copydesk.shell('emacs -q --batch -l init.el -l wait.el < /dev/null || true');
    expect(output).toContain('[ad_1]');
  });
  test.skipIf(!hasLspMode())('lsp-mode', () => {
    const article = copydesk.write('story.txt', ARTICLE);
    copydesk.write('init.el', snippet('Emacs', 'elisp', 1));
    copydesk.write(
      'wait.el',
      `(setq make-backup-files nil create-lockfiles nil lsp-auto-guess-root t lsp-enable-snippet nil)
(require 'lsp-modeline)
(find-file "${article}")
(text-mode)
(defun found () (gethash (file-truename buffer-file-name) (lsp-diagnostics)))
(let ((tries 0))
  (while (and (< tries 400) (not (found)))
    (setq tries (1+ tries))
    (accept-process-output nil 0.05)))
(search-forward "[ad")
(princ (mapconcat (lambda (one) (lsp-get one :title)) (lsp-code-actions-at-point) "|"))
(kill-emacs (if (found) 0 1))`,
    );
    const { code, output } = copydesk.shell('emacs -q --batch -l init.el -l wait.el < /dev/null');
    expect(output).toContain('Delete the placeholder|');
    expect(code).toBe(0);
  });
});

test('Helix', async () => {
  const { 'language-server': servers, language } = readToml(snippet('Helix', 'toml')) as {
    readonly 'language-server': Readonly<
      Record<string, { readonly command: string; readonly args: readonly string[] }>
    >;
    readonly language: readonly { readonly name: string; readonly 'language-servers': readonly string[] }[];
  };
  expect(language.map(({ name }) => name)).toEqual(['news-article', 'markdown']);
  for (const one of language) expect(one['language-servers']).toContain('copydesk');
  const { command, args } = servers.copydesk!;
  await works([command, ...args], HELIX);
});

test('Zed', async () => {
  const files = new Map(inSection(page, 'Zed').map(({ file, code }) => [file, code]));
  const extension = readToml(files.get('extension.toml')!) as {
    readonly id: string;
    readonly language_servers: Readonly<Record<string, object>>;
  };
  const cargo = readToml(files.get('Cargo.toml')!) as { readonly package: { readonly name: string } };
  expect(Object.keys(extension.language_servers)).toEqual([extension.id]);
  expect(cargo.package.name).toBe(extension.id);
  const rust = files.get('src/lib.rs')!;
  const command = /which\("([^"]+)"\)/.exec(rust)?.[1];
  const args = [...(/vec!\[(.*)\]/.exec(rust)?.[1] ?? '').matchAll(/"([^"]+)"\.into/g)].map(
    ([, arg]) => arg!,
  );
  await works([command!, ...args], ZED);
});

test('Sublime Text', async () => {
  const { clients } = JSON.parse(snippet('Sublime Text', 'json')) as {
    readonly clients: {
      readonly copydesk: { readonly command: readonly string[]; readonly enabled: boolean };
    };
  };
  expect(clients.copydesk.enabled).toBe(true);
  await works(clients.copydesk.command, SUBLIME);
});

test('Kate', async () => {
  const { servers } = JSON.parse(snippet('Kate', 'json')) as {
    readonly servers: {
      readonly copydesk: { readonly command: readonly string[]; readonly highlightingModeRegex: string };
    };
  };
  // What plain text is called: in 22.12, and in newer ones.
  for (const mode of ['None', 'Normal', 'Markdown'])
    expect(mode).toMatch(new RegExp(servers.copydesk.highlightingModeRegex));
  await works(servers.copydesk.command, KATE);
});

test('every snippet of the page is one that is tried here', () => {
  const tried = ['VS Code', 'Neovim', 'Emacs', 'Helix', 'Zed', 'Sublime Text', 'Kate', 'Others'];
  const sections = new Set(page.map(({ under }) => under.at(-1)));
  expect([...sections].sort()).toEqual([...tried].sort());
});
