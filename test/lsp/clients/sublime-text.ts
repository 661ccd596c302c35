/** Sublime Text as it presents itself (LSP, plugin/core/sessions.py at 0014a4d). */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** LSP of Sublime Text: versioned diagnostics, resolved edits, no encodings. */
export const SUBLIME: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    didChangeConfiguration: { dynamicRegistration: true },
    executeCommand: {},
    workspaceEdit: { documentChanges: true, failureHandling: 'abort' },
    workspaceFolders: true,
    symbol: { dynamicRegistration: true, symbolKind: SYMBOL_KINDS, tagSupport: { valueSet: [1] } },
    configuration: true,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
    completion: {
      dynamicRegistration: true,
      completionItem: {
        snippetSupport: true,
        deprecatedSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        tagSupport: { valueSet: [1] },
        resolveSupport: { properties: ['detail', 'documentation', 'additionalTextEdits'] },
        insertReplaceSupport: true,
        labelDetailsSupport: true,
      },
    },
    documentSymbol: {
      dynamicRegistration: true,
      hierarchicalDocumentSymbolSupport: true,
      symbolKind: SYMBOL_KINDS,
    },
    definition: { dynamicRegistration: true, linkSupport: true },
    codeAction: {
      dynamicRegistration: true,
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['quickfix', 'refactor', 'refactor.extract', 'source.organizeImports'] },
      },
      dataSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    rename: { dynamicRegistration: true, prepareSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      tagSupport: { valueSet: [1, 2] },
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    codeLens: { dynamicRegistration: true },
    inlayHint: { dynamicRegistration: true },
  },
};
