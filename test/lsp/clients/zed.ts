/** Zed as it presents itself (crates/lsp/src/lsp.rs at 0067496, 2024). */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** Zed: UTF-16 only, diagnostics pulled and refreshed, label details, no tree of symbols. */
export const ZED: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
    symbol: {},
    inlayHint: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { resourceOperations: ['create', 'rename', 'delete'], documentChanges: true },
    applyEdit: true,
  },
  textDocument: {
    definition: { linkSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor', 'quickfix', 'source'] } },
      dataSupport: true,
      resolveSupport: {
        properties: ['kind', 'diagnostics', 'isPreferred', 'disabled', 'edit', 'command'],
      },
    },
    completion: {
      completionItem: {
        snippetSupport: true,
        resolveSupport: { properties: ['additionalTextEdits', 'command', 'documentation'] },
        insertReplaceSupport: true,
        labelDetailsSupport: true,
      },
      contextSupport: true,
    },
    rename: { prepareSupport: true },
    hover: { contentFormat: ['markdown'] },
    inlayHint: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
    synchronization: { didSave: true },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
  },
};
