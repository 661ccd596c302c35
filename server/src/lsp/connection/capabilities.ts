/** What the client can do, as yes and no, and what the server offers it in return. */

import {
  type ClientCapabilities,
  CodeActionKind,
  type PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TAKE_BACK_COMMAND } from '../../../../protocol/decisions.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { type Wording, wordingIn } from '../../messages/wording.ts';
import { type PageReader, pageReader } from '../../service/report/html.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../service/semantic-tokens.ts';
import { fromTheRight, isWrittenFromTheRight } from '../../text/direction.ts';
import type { PositionEncoding } from '../../text/offsets.ts';
import { PROJECT_COMMANDS } from '../projects/project-command-names.ts';
import { mayCarryOutAll } from './all-at-once.ts';

/** The command that writes a decision down (commands.ts). */
export const RECORD_COMMAND = 'copydesk.record';

/** The command that annotates (annotator.ts). */
export const ANNOTATE_COMMAND = 'copydesk.annotate';

/** Kind of the actions that annotate a selection or a place. */
export const ANNOTATE_KIND = `${CodeActionKind.Refactor}.annotate`;

/** The command that writes one form of a name in all articles. Arguments: `{ uri, version, start, to }`. */
export const UNIFY_COMMAND = 'copydesk.unifyName';

/** Kind of the action that applies every safe fix of an article. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.copydesk`;

/** A client's abilities, as far as the server adapts to them. */
export interface ClientProfile {
  readonly encoding: PositionEncoding;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly diagnostic: {
    readonly related: boolean;
    readonly pages: boolean;
    readonly data: boolean;
    readonly unnecessary: boolean;
  };
  readonly actions: {
    /** Takes `CodeAction` objects and not only commands. */
    readonly literals: boolean;
    /** Properties of an action that may be filled in when it is chosen. */
    readonly resolves: ReadonlySet<string>;
    readonly preferred: boolean;
    /** Carries out all actions that it is given for a finding (all-at-once.ts). */
    readonly allAtOnce: boolean;
  };
  /** Draws sentences by the bidirectional algorithm, or at least does not show its marks. */
  readonly drawsIsolates: boolean;
  /** Writes messages in the client's language, with or without isolates. */
  readonly wording: Wording;
  /** For pages of HTML. */
  readonly pageReader: PageReader;
  readonly documentChanges: boolean;
  /** Asks before it makes an edit that is marked as needing it; only where edits come as document changes. */
  readonly changeAnnotations: boolean;
  readonly appliesEdits: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  readonly definitionLinks: boolean;
  readonly completion: {
    readonly labelDetails: boolean;
    readonly markdown: boolean;
    /** Documentation may be filled in when a completion is looked at. */
    readonly resolvesDocumentation: boolean;
  };
  /** What the client asks for anew when it is told to. */
  readonly refreshes: {
    readonly codeLens: boolean;
    readonly inlayHints: boolean;
    readonly semanticTokens: boolean;
  };
  readonly pullsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Opens a document at a place when the server asks for it. */
  readonly showsDocuments: boolean;
  /** Shows progress that the server begins by itself. */
  readonly createsProgress: boolean;
  /** Asks what can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Draws articles on pages of its own, and wants to hear when there is something new to draw. */
  readonly hearsAnalyses: boolean;
  /** Reads and writes files for a server that has none (client-files.ts). `assets`: URI of what ships, `models` in it. */
  readonly files: { readonly assets: string | undefined } | undefined;
}

const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/** Vim and its kin leave the order of words to the terminal, and show each mark of direction as its code. */
const SHOWS_MARKS = /vim/i;

/**
 * Reads a client's capabilities. Whatever is missing or malformed counts as “no”.
 * @param name of the client @param catalogue of its language; left out for English
 */
export function profileOfClient(
  capabilities: ClientCapabilities | undefined,
  name: unknown = undefined,
  catalogue?: Catalogue,
): ClientProfile {
  const drawsIsolates = !(typeof name === 'string' && SHOWS_MARKS.test(name));
  const { textDocument, workspace, window, general } = capabilities ?? {};
  const published = textDocument?.publishDiagnostics;
  const actions = textDocument?.codeAction;
  const item = textDocument?.completion?.completionItem;
  const lazily = item?.resolveSupport?.properties;
  const resolves = actions?.dataSupport === true ? actions.resolveSupport?.properties : undefined;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: isPresent(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    diagnostic: {
      related: published?.relatedInformation === true,
      pages: published?.codeDescriptionSupport === true,
      data: published?.dataSupport === true,
      unnecessary: isPresent(published?.tagSupport),
    },
    actions: {
      literals: isPresent(actions?.codeActionLiteralSupport),
      resolves: new Set(Array.isArray(resolves) ? resolves : []),
      preferred: actions?.isPreferredSupport === true,
      allAtOnce: mayCarryOutAll(capabilities, name),
    },
    drawsIsolates,
    wording: wordingOf(catalogue, drawsIsolates),
    pageReader: pageReader(catalogue),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      isPresent(workspace.workspaceEdit.changeAnnotationSupport),
    appliesEdits: workspace?.applyEdit === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    completion: {
      labelDetails: item?.labelDetailsSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
      resolvesDocumentation: Array.isArray(lazily) ? lazily.includes('documentation') : isPresent(item),
    },
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    pullsConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
    createsProgress: window?.workDoneProgress === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    hearsAnalyses: hearsAnalyses(capabilities?.experimental),
    files: servedFiles(capabilities?.experimental),
  };
}

/** Experimental capabilities have no type of their own: `{ copydesk: { analysed: true } }`. */
function servedFiles(experimental: { copydesk?: { files?: unknown } } | undefined): ClientProfile['files'] {
  const files = experimental?.copydesk?.files;
  if (typeof files !== 'object' || files === null) return undefined;
  const assets: unknown = 'assets' in files ? files.assets : undefined;
  return { assets: typeof assets === 'string' ? assets : undefined };
}

const hearsAnalyses = (experimental: { copydesk?: { analysed?: unknown } } | undefined): boolean =>
  experimental?.copydesk?.analysed === true;

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

/** The first encoding that the client prefers and the server knows; UTF-16 is what the protocol falls back to. */
function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): PositionEncoding {
  if (!Array.isArray(offered)) return 'utf-16';
  for (const encoding of offered) {
    const known = ENCODINGS.find((one) => one === encoding);
    if (known !== undefined) return known;
  }
  return 'utf-16';
}

/** What the server offers to such a client. */
export function serverCapabilities(client: ClientProfile): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    completionProvider: { resolveProvider: true },
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ANNOTATE_KIND, FIX_ALL_KIND],
      resolveProvider: client.actions.resolves.has('edit'),
    },
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    executeCommandProvider: {
      commands: [RECORD_COMMAND, ANNOTATE_COMMAND, TAKE_BACK_COMMAND, UNIFY_COMMAND, ...PROJECT_COMMANDS],
      workDoneProgress: true,
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      range: true,
      full: { delta: true },
    },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'copydesk',
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {}),
  };
}

/** Editors draw messages on lines that run from the left, in whichever language they are. */
function wordingOf(catalogue: Catalogue | undefined, drawsIsolates: boolean): Wording {
  const wording = wordingIn(catalogue, { isolates: drawsIsolates });
  if (!drawsIsolates || catalogue === undefined || !isWrittenFromTheRight(catalogue.locale)) return wording;
  return (message) => fromTheRight(wording(message));
}
