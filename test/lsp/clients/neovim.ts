/**
 * Neovim as it presents itself: 0.7.2 recorded from the installed editor, 0.11.0 captured by lsp-devtools (pytest_lsp/clients).
 */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** Neovim 0.7.2: no encodings, no pull, no file watching, no versioned edits advertised; resolves edits. */
export const NEOVIM_0_7: ClientCapabilities = {
  workspace: {
    symbol: { dynamicRegistration: false, symbolKind: SYMBOL_KINDS },
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
  },
  textDocument: {
    synchronization: { dynamicRegistration: false, willSave: false, willSaveWaitUntil: false, didSave: true },
    codeAction: {
      dynamicRegistration: false,
      codeActionLiteralSupport: {
        codeActionKind: {
          valueSet: ['', 'Empty', 'QuickFix', 'Refactor', 'Source', 'quickfix', 'refactor', 'source'],
        },
      },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { dynamicRegistration: false, contentFormat: ['markdown', 'plaintext'] },
    documentHighlight: { dynamicRegistration: false },
    documentSymbol: {
      dynamicRegistration: false,
      symbolKind: SYMBOL_KINDS,
      hierarchicalDocumentSymbolSupport: true,
    },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
};

/** Neovim 0.11.0: encodings with UTF-8 first, pull without refresh, no watching on Linux, no label details. */
export const NEOVIM_0_11: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: false, relativePatternSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    symbol: { dynamicRegistration: false, symbolKind: SYMBOL_KINDS },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: false },
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
  },
  textDocument: {
    documentHighlight: { dynamicRegistration: false },
    documentSymbol: {
      dynamicRegistration: false,
      hierarchicalDocumentSymbolSupport: true,
      symbolKind: SYMBOL_KINDS,
    },
    hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
    inlayHint: {
      dynamicRegistration: true,
      resolveSupport: { properties: ['textEdits', 'tooltip', 'location', 'command'] },
    },
    publishDiagnostics: {
      relatedInformation: true,
      tagSupport: { valueSet: [1, 2] },
      dataSupport: true,
    },
    completion: {
      contextSupport: true,
      dynamicRegistration: false,
      completionItem: {
        documentationFormat: ['markdown', 'plaintext'],
        tagSupport: { valueSet: [1] },
        resolveSupport: { properties: ['additionalTextEdits', 'command'] },
        snippetSupport: true,
        commitCharactersSupport: false,
        preselectSupport: false,
        deprecatedSupport: true,
      },
      completionList: { itemDefaults: ['editRange', 'insertTextFormat', 'insertTextMode', 'data'] },
    },
    references: { dynamicRegistration: false },
    codeLens: { dynamicRegistration: false },
    synchronization: { dynamicRegistration: false, didSave: true, willSaveWaitUntil: true, willSave: true },
    definition: { linkSupport: true, dynamicRegistration: true },
    diagnostic: { dynamicRegistration: false },
    codeAction: {
      isPreferredSupport: true,
      dataSupport: true,
      dynamicRegistration: true,
      resolveSupport: { properties: ['edit', 'command'] },
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.organizeImports'] },
      },
    },
    rename: { dynamicRegistration: true, prepareSupport: true },
  },
};
