/**
 * Emacs as it presents itself: Eglot 1.9 recorded from the installed editor, Eglot of Emacs 29.1 captured by lsp-devtools
 * (pytest_lsp/clients), lsp-mode 8 (lsp--client-capabilities).
 */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** Eglot 1.9 of Emacs 28: versioned edits, no resolve, no pull; it watches files. */
export const EGLOT_1_9: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    executeCommand: { dynamicRegistration: false },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    symbol: { dynamicRegistration: false },
    configuration: true,
    workspaceFolders: true,
  },
  textDocument: {
    synchronization: { dynamicRegistration: false, willSave: true, willSaveWaitUntil: true, didSave: true },
    hover: { dynamicRegistration: false, contentFormat: ['markdown', 'plaintext'] },
    references: { dynamicRegistration: false },
    documentSymbol: {
      dynamicRegistration: false,
      hierarchicalDocumentSymbolSupport: true,
      symbolKind: SYMBOL_KINDS,
    },
    documentHighlight: { dynamicRegistration: false },
    codeAction: {
      dynamicRegistration: false,
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['quickfix', 'refactor', 'source', 'source.organizeImports'] },
      },
      isPreferredSupport: true,
    },
    publishDiagnostics: {
      relatedInformation: false,
      codeDescriptionSupport: false,
      tagSupport: { valueSet: [1, 2] },
    },
  },
};

/** Eglot of Emacs 29.1: UTF-32 first, definitions as links, completion without Markdown. */
export const EGLOT_29: ClientCapabilities = {
  general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] },
  workspace: {
    applyEdit: true,
    executeCommand: { dynamicRegistration: false },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    symbol: { dynamicRegistration: false },
    configuration: true,
    workspaceFolders: true,
  },
  textDocument: {
    ...EGLOT_1_9.textDocument,
    completion: {
      dynamicRegistration: false,
      completionItem: {
        snippetSupport: false,
        deprecatedSupport: true,
        resolveSupport: { properties: ['documentation', 'details', 'additionalTextEdits'] },
        tagSupport: { valueSet: [1] },
      },
      contextSupport: true,
    },
    definition: { dynamicRegistration: false, linkSupport: true },
    rename: { dynamicRegistration: false },
    inlayHint: { dynamicRegistration: false },
  },
};

/** lsp-mode of Emacs: no encodings, files are watched, edits and commands are resolved. */
export const LSP_MODE: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    symbol: { symbolKind: SYMBOL_KINDS },
    executeCommand: { dynamicRegistration: false },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    configuration: true,
    inlayHint: { refreshSupport: false },
    diagnostics: { refreshSupport: false },
  },
  textDocument: {
    definition: { dynamicRegistration: true, linkSupport: true },
    references: { dynamicRegistration: true },
    synchronization: { willSave: true, didSave: true, willSaveWaitUntil: true },
    documentSymbol: { symbolKind: SYMBOL_KINDS, hierarchicalDocumentSymbolSupport: true },
    rename: { dynamicRegistration: true, prepareSupport: true },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.organizeImports'] },
      },
      resolveSupport: { properties: ['edit', 'command'] },
      dataSupport: true,
    },
    completion: {
      completionItem: {
        snippetSupport: false,
        documentationFormat: ['markdown', 'plaintext'],
        insertReplaceSupport: true,
        deprecatedSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits', 'command'] },
        labelDetailsSupport: true,
      },
      contextSupport: true,
      dynamicRegistration: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'], dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
  },
};
