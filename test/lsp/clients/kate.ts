/** Kate as it presents itself: what 22.12.3 sends. It does not name itself. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** Kate: little, a tree of symbols, tokens, and code actions as objects that cannot be preferred or filled in later. */
export const KATE: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  window: { workDoneProgress: true },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
    },
    selectionRange: { dynamicRegistration: false },
    semanticTokens: {
      formats: ['relative'],
      requests: { full: { delta: true }, range: true },
      tokenModifiers: [],
      tokenTypes: [
        'namespace',
        'type',
        'class',
        'enum',
        'interface',
        'struct',
        'typeParameter',
        'parameter',
        'variable',
        'property',
        'enumMember',
        'event',
        'function',
        'method',
        'macro',
        'keyword',
        'modifier',
        'comment',
        'string',
        'number',
        'regexp',
        'operator',
      ],
    },
    synchronization: { didSave: true },
  },
};
