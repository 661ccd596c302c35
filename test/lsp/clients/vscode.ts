/** VS Code 1.100 as it presents itself (vscode-languageclient 11.0.0, lib/common). */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { SYMBOL_KINDS } from './symbol-kinds.ts';

/** vscode-languageclient 11: everything, and diagnostics are pulled. */
export const VSCODE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      failureHandling: 'textOnlyTransactional',
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    executeCommand: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        labelDetailsSupport: true,
      },
    },
    definition: { dynamicRegistration: true, linkSupport: true },
    codeLens: { dynamicRegistration: true },
    inlayHint: { dynamicRegistration: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: false,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    synchronization: { dynamicRegistration: true, didSave: true },
    hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: SYMBOL_KINDS },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.organizeImports'] },
      },
      honorsChangeAnnotations: true,
    },
  },
};

/** The same client with diagnostics pushed, as older releases and `diagnosticPullOptions` off have it. */
export const VSCODE_PUSH: ClientCapabilities = (() => {
  const { diagnostic: _, ...textDocument } = VSCODE.textDocument!;
  const { diagnostics: __, ...workspace } = VSCODE.workspace!;
  return { ...VSCODE, textDocument, workspace };
})();
