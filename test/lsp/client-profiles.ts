/**
 * Capabilities that real clients send, as far as the server looks at them. Where each is from:
 * VS Code 1.100 (vscode-languageclient 11.0.0, lib/common), Neovim 0.7.2 and Eglot 1.9 (recorded from the installed
 * editors), Neovim 0.11.0 and Emacs 29.1 (captured by lsp-devtools, pytest_lsp/clients), Helix (helix-lsp/src/client.rs
 * at 0002bec, 2025), Zed (crates/lsp/src/lsp.rs at 0067496, 2024), Sublime Text (LSP, plugin/core/sessions.py at 0014a4d),
 * Kate (addons/lspclient/lspclientserver.cpp, 21.08), lsp-mode 8 (lsp--client-capabilities).
 */
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

/** Helix: UTF-8 first, no tree of symbols, no related information, Markdown in hovers, plain text in completions. */
export const HELIX: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: false },
    workspaceFolders: true,
    applyEdit: true,
    symbol: { dynamicRegistration: false },
    executeCommand: { dynamicRegistration: false },
    inlayHint: { refreshSupport: false },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      failureHandling: 'abort',
      normalizesLineEndings: false,
    },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
  },
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        insertReplaceSupport: true,
        deprecatedSupport: true,
        tagSupport: { valueSet: [1] },
      },
    },
    hover: { contentFormat: ['markdown'] },
    rename: { dynamicRegistration: false, prepareSupport: true, honorsChangeAnnotations: false },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.organizeImports'] },
      },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    inlayHint: { dynamicRegistration: false },
  },
};

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

/** Kate: very little, a tree of symbols and code actions as objects. */
export const KATE: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
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
