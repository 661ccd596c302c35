/**
 * Requests beyond the protocol for clients that show lists beside articles: the names of a workspace, the annotations
 * of an article, the findings of a workspace by rule. What is decided there is written by the same means as elsewhere.
 */
import {
  type CancellationToken,
  type Connection,
  type ProgressToken,
  ProgressType,
} from 'vscode-languageserver';
import {
  ARTICLE_ANNOTATIONS_REQUEST,
  DECIDE_NAME_REQUEST,
  type DecideNameParams,
  FINDING_PLACES_REQUEST,
  FIXES_MADE_REQUEST,
  NAME_PLACES_REQUEST,
  RULE_FIXES_REQUEST,
  UNIFY_EDITS_REQUEST,
  type UnifyEditsParams,
  WORKSPACE_FINDINGS_REQUEST,
  WORKSPACE_NAMES_REQUEST,
  type WorkspaceNamesParams,
} from '../../../../protocol/lists.ts';
import { REPORT_REQUEST } from '../../../../protocol/report.ts';
import { listAnnotations } from '../annotations/annotation-list.ts';
import type { Lifecycle } from '../connection/lifecycle.ts';
import { invalidParams, isObject, isText, isTexts, uriOf } from '../connection/requests.ts';
import type { Session } from '../session.ts';
import { folderReport } from './folder-report.ts';

/** Registers the handlers. */
export function registerViews(connection: Connection, session: Session, lifecycle: Lifecycle): void {
  const { names, findings, report } = session.views;
  const on = (method: string, answer: (params: unknown, token: CancellationToken) => unknown): void => {
    connection.onRequest(method, (params: unknown, token: CancellationToken) => {
      lifecycle.check();
      return answer(params, token);
    });
  };
  const telling =
    (params: unknown): ((articles: number) => void) =>
    (articles) => {
      const progress = isObject(params) ? params.workDoneToken : undefined;
      if (typeof progress !== 'string' && typeof progress !== 'number') return;
      void connection.sendProgress(COUNTED, progress as ProgressToken, { articles });
    };

  on(WORKSPACE_NAMES_REQUEST, (params) => names.list(readNamesParams(params)));
  on(NAME_PLACES_REQUEST, (params, token) => {
    if (!isObject(params) || !isTexts(params.ids) || !isTexts(params.writings)) {
      throw invalidParams(NAME_PLACES_REQUEST);
    }
    return names.places({ ids: params.ids, writings: params.writings }, token);
  });
  on(UNIFY_EDITS_REQUEST, (params, token) => names.unify(readUnifyParams(params), token));
  on(DECIDE_NAME_REQUEST, async (params, token) => ({
    written: await names.decide(readDecideParams(params), token),
  }));
  on(ARTICLE_ANNOTATIONS_REQUEST, async (params, token) => {
    const view = await session.newestArticle(uriOf(params as UnifyEditsParams), token);
    return view === undefined ? null : listAnnotations(view, session.client);
  });
  on(WORKSPACE_FINDINGS_REQUEST, async (params, token) => {
    const { scan, uris } = isObject(params) ? params : {};
    if (scan === true && isTexts(uris)) await findings.readAgain(uris, token);
    else if (scan === true) await findings.readAll(token, telling(params));
    return findings.answer();
  });
  on(FINDING_PLACES_REQUEST, (params, token) => {
    if (!isObject(params) || !isText(params.rule) || !isText(params.uri)) {
      throw invalidParams(FINDING_PLACES_REQUEST);
    }
    return findings.places(params.rule, params.uri, token);
  });
  on(RULE_FIXES_REQUEST, (params, token) => {
    if (!isObject(params) || !isText(params.rule)) throw invalidParams(RULE_FIXES_REQUEST);
    const uris = isTexts(params.uris) ? params.uris : undefined;
    return findings.fixes(params.rule, uris, token, telling(params));
  });
  on(REPORT_REQUEST, (params, token) => {
    if (!isObject(params) || !isText(params.folder)) throw invalidParams(REPORT_REQUEST);
    return folderReport(report, params.folder, token, telling(params));
  });
  on(FIXES_MADE_REQUEST, async (params) => {
    if (!isObject(params) || typeof params.plan !== 'number') throw invalidParams(FIXES_MADE_REQUEST);
    return { articles: await findings.made(params.plan) };
  });
}

/** How many articles were read by then. */
const COUNTED = new ProgressType<{ readonly articles: number }>();

const ORDERS = ['count', 'alphabet', 'type', 'competing'] as const;

function readNamesParams(params: unknown): WorkspaceNamesParams {
  const { part, onlyCompeting, order, most } = isObject(params) ? params : {};
  const known = ORDERS.find((one) => one === order);
  return {
    ...(isText(part) ? { part } : {}),
    onlyCompeting: onlyCompeting === true,
    ...(known === undefined ? {} : { order: known }),
    ...(typeof most === 'number' && most > 0 ? { most } : {}),
  };
}

function readUnifyParams(params: unknown): UnifyEditsParams {
  if (!isObject(params) || !isTexts(params.ids) || !isText(params.to)) {
    throw invalidParams(UNIFY_EDITS_REQUEST);
  }
  return {
    textDocument: { uri: uriOf(params as unknown as UnifyEditsParams) },
    ids: params.ids,
    to: params.to,
    scope: params.scope === 'workspace' ? 'workspace' : 'article',
  };
}

const DECISIONS = ['prefer', 'join', 'part'] as const;

function readDecideParams(params: unknown): DecideNameParams {
  const decision = isObject(params) ? DECISIONS.find((one) => one === params.decision) : undefined;
  if (!isObject(params) || decision === undefined || !isText(params.form) || !isTexts(params.entities)) {
    throw invalidParams(DECIDE_NAME_REQUEST);
  }
  return {
    textDocument: { uri: uriOf(params as unknown as DecideNameParams) },
    decision,
    form: params.form,
    entities: params.entities,
  };
}
