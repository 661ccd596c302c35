/** Kate as it presents itself (addons/lspclient/lspclientserver.cpp, 21.08). */
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** Kate: very little, a tree of symbols and code actions as objects. */
export const KATE: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};
