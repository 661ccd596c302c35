/**
 * Two requests beyond the protocol, for clients that draw articles on pages of their own (the Desk in VS Code):
 * everything to be drawn of an article, and what can be done about one finding. A client that wants to hear when
 * there is something new to draw says so in its experimental capabilities.
 */
import { type CancellationToken, type Connection, Range } from 'vscode-languageserver';
import { DESK_ACTIONS_REQUEST, DESK_REQUEST, type DrawnArticle } from '../../../../protocol/desk.ts';
import { deskActions, deskArticle, deskPlaces } from '../../service/desk.ts';
import { openFindings } from '../../service/diagnostics.ts';
import { fillIn } from '../annotations/actions.ts';
import type { ClientProfile } from '../connection/capabilities.ts';
import type { Lifecycle } from '../connection/lifecycle.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { toSentence } from '../documents/convert.ts';
import { CHANGE_PROJECT_COMMAND } from '../projects/project-command-names.ts';
import type { Session } from '../session.ts';

/** Registers the handlers of both requests. */
export function registerDesk(connection: Connection, session: Session, lifecycle: Lifecycle): void {
  connection.onRequest(DESK_REQUEST, async (params: unknown, token: CancellationToken) => {
    lifecycle.check();
    const uri = uriOf(params);
    const view = uri === undefined ? undefined : await session.newestArticle(uri, token);
    return view === undefined ? null : drawn(view, session.client, asked(params));
  });
  connection.onRequest(DESK_ACTIONS_REQUEST, async (params: unknown, token: CancellationToken) => {
    lifecycle.check();
    const uri = uriOf(params);
    const finding = findingOf(params);
    const view = uri === undefined ? undefined : await session.newestArticle(uri, token);
    if (view === undefined || finding === undefined) return [];
    const decided = deskActions(view.article, finding).map((action) => {
      const { key, title, preferred, purpose, edits } = action;
      const context = {
        uri: view.uri,
        version: view.version,
        positions: view.positions,
        client: session.client,
        recordsFixes: session.recordsFixes(view.uri),
      };
      const shown = toSentence(title, session.client);
      const { command } = fillIn({ title: shown }, { ...action, kind: 'quickfix', findings: [] }, context);
      return {
        key,
        title: shown,
        preferred,
        purpose,
        version: view.version,
        edits: edits.map((edit) => ({ range: view.positions.toRange(edit), newText: edit.newText })),
        ...(command === undefined ? {} : { command }),
      };
    });
    return [...decided, ...forProject(view, finding, session)];
  });
}

/** What can be decided about a finding for the whole project; every page offers it as it offers the rest. */
function forProject(
  view: ArticleView,
  { fingerprint, start }: { readonly fingerprint: string; readonly start: number },
  { client, projects }: Session,
): unknown[] {
  const { article, service, uri, version } = view;
  const open = openFindings(article.analysis, article.dismissed);
  const found = open.find((one) => one.fingerprint === fingerprint && one.finding.start === start);
  if (found === undefined || !projects.folders.mayChange(uri)) return [];
  const actions = service.projectActions(article, found.finding, projects.folders.folderInProject(uri));
  return actions
    .filter(({ named }) => named?.finding === found.finding)
    .map(({ title, change }, at) => {
      const shown = toSentence(title, client);
      const command = { title: shown, command: CHANGE_PROJECT_COMMAND, arguments: [{ uri, change }] };
      return {
        key: `project/${at}`,
        title: shown,
        preferred: false,
        purpose: 'note',
        version,
        edits: [],
        command,
      };
    });
}

/** What is asked for besides the document. */
interface Asked {
  readonly part: Range | undefined;
  readonly places: boolean;
}

/** Sentences quote words of both directions: those of the client's kind keep their order. */
function drawn(
  { version, article, positions }: ArticleView,
  client: ClientProfile,
  asked: Asked,
): DrawnArticle {
  const part = asked.part && positions.fromRange(asked.part);
  const { language, findings, notices, names, annotations } = deskArticle(article, part);
  return {
    version,
    language,
    findings: findings.map(({ end, ...finding }) => ({
      ...finding,
      message: toSentence(finding.message, client),
      range: positions.toRange({ start: finding.start, end }),
    })),
    notices: notices.map((notice) => toSentence(notice, client)),
    names: names.map(({ description, ...name }) => ({
      ...name,
      reason: toSentence(name.reason, client),
      ...(description === undefined ? {} : { description: toSentence(description, client) }),
      mentions: name.mentions.map(({ form, ...span }) => ({ form, range: positions.toRange(span) })),
    })),
    annotations: annotations.map(({ spans, ...annotation }) => ({
      ...annotation,
      ranges: spans.map((span) => positions.toRange(span)),
    })),
    ...(asked.places
      ? { places: deskPlaces(article).flatMap((span) => numbersOf(positions.toRange(span))) }
      : {}),
  };
}

const numbersOf = ({ start, end }: Range): number[] => [start.line, start.character, end.line, end.character];

function asked(params: unknown): Asked {
  const { part, places } = (params ?? {}) as { part?: unknown; places?: unknown };
  return { part: Range.is(part) ? part : undefined, places: places === true };
}

function uriOf(params: unknown): string | undefined {
  const uri = (params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

function findingOf(params: unknown): { fingerprint: string; start: number } | undefined {
  const { fingerprint, start } = (params ?? {}) as { fingerprint?: unknown; start?: unknown };
  return typeof fingerprint === 'string' && typeof start === 'number' ? { fingerprint, start } : undefined;
}
