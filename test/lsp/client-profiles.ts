/** Capabilities that real clients send, as far as the server looks at them: VS Code 1.100, Neovim 0.7, Eglot 1.9. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

const SYMBOL_KINDS = { valueSet: Array.from({ length: 26 }, (_, at) => at + 1) as never };

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
  },
  textDocument: {
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
