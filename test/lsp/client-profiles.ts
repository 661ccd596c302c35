/** Capabilities that real clients send, as far as the server looks at them; where each is from stands with it in `clients/`. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { EGLOT_1_9, EGLOT_29, LSP_MODE } from './clients/emacs.ts';
import { HELIX } from './clients/helix.ts';
import { KATE } from './clients/kate.ts';
import { NEOVIM_0_7, NEOVIM_0_11 } from './clients/neovim.ts';
import { SUBLIME } from './clients/sublime-text.ts';
import { VSCODE, VSCODE_PUSH } from './clients/vscode.ts';
import { ZED } from './clients/zed.ts';

export {
  EGLOT_1_9,
  EGLOT_29,
  HELIX,
  KATE,
  LSP_MODE,
  NEOVIM_0_7,
  NEOVIM_0_11,
  SUBLIME,
  VSCODE,
  VSCODE_PUSH,
  ZED,
};

/** What the editors call themselves in `clientInfo`; it tells whether marks of direction are drawn. */
export const CLIENTS: readonly {
  readonly name: string;
  readonly info: string | undefined;
  readonly capabilities: ClientCapabilities;
}[] = [
  { name: 'VS Code 1.100', info: 'Visual Studio Code', capabilities: VSCODE },
  { name: 'Neovim 0.7', info: 'Neovim', capabilities: NEOVIM_0_7 },
  { name: 'Neovim 0.11', info: 'Neovim', capabilities: NEOVIM_0_11 },
  { name: 'Eglot 1.9', info: undefined, capabilities: EGLOT_1_9 },
  { name: 'Eglot of Emacs 29', info: 'Emacs (eglot)', capabilities: EGLOT_29 },
  { name: 'Helix', info: 'helix', capabilities: HELIX },
  { name: 'Zed', info: 'Zed', capabilities: ZED },
  { name: 'Sublime Text', info: 'Sublime Text LSP', capabilities: SUBLIME },
  { name: 'Kate', info: undefined, capabilities: KATE },
  { name: 'lsp-mode', info: 'emacs', capabilities: LSP_MODE },
  { name: 'a client that says nothing of itself', info: undefined, capabilities: {} },
];
