/** Answers about the names of the workspace for lists: who is named how, where, and what would unify a name. */
import { type CancellationToken, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type {
  DecideNameParams,
  NamePlacesAnswer,
  NamePlacesParams,
  UnifyAnswer,
  UnifyEditsParams,
  WorkspaceNamesAnswer,
  WorkspaceNamesParams,
} from '../../../../protocol/lists.ts';
import type { ShownPlace } from '../../../../protocol/places.ts';
import { compareSpellings } from '../../names/clusters/spellings.ts';
import type { Entity, Mention } from '../../names/entity.ts';
import { styleForArticle } from '../../names/house-style/article-style.ts';
import { lastPartOf, nameKey } from '../../names/lexicon/name-key.ts';
import { knowledgeOf } from '../../names/pair-knowledge.ts';
import { preferenceOfGroup } from '../../names/workspace/group-preference.ts';
import { NameGroups } from '../../names/workspace/name-groups.ts';
import { shownLine } from '../../service/naming/shown-line.ts';
import { listNames } from '../../service/naming/workspace-names.ts';
import { runThrough } from '../../text/steps.ts';
import type { ArticleView } from '../documents/article-view.ts';
import { PositionConverter, toSentence } from '../documents/convert.ts';
import { textOnDisk } from '../workspace/disk-text.ts';
import type { NamedArticle } from './named-article.ts';
import type { NamesSession } from './names-session.ts';

/** Names that one list shows, unless the client wants fewer. */
const MOST_NAMES = 1000;
/** Articles that are read for the places of one form. */
const MOST_READ = 200;

/** Answers for one session. */
export class NameLists {
  readonly #session: NamesSession;
  /** Groups of the names as they were at some revision of the index: making them takes a while. */
  #groups: { readonly revision: number; readonly groups: NameGroups } | undefined;

  constructor(session: NamesSession) {
    this.#session = session;
  }

  /** The names of the workspace. Waits until its articles are counted. */
  async list(params: WorkspaceNamesParams): Promise<WorkspaceNamesAnswer> {
    const { index, client, resources, styleOf, decided } = this.#session;
    await index.whenCounted();
    const { names } = index;
    if (names === undefined) return { names: [], total: 0, competing: 0, articles: 0 };
    const { gazetteer } = resources();
    const style = styleForArticle(styleOf(), 'und');
    const authorities = { style, decided: decided(), gazetteer };
    const { part = '', onlyCompeting = false, order = 'count', most = MOST_NAMES } = params;
    const listed = listNames(
      this.#groupsNow(names),
      names,
      (group) => preferenceOfGroup(group, authorities),
      { part, onlyCompeting, order, most: Math.min(most, MOST_NAMES) },
    );
    return {
      ...listed,
      names: listed.names.map((name) => ({ ...name, reason: toSentence(name.reason, client) })),
      articles: names.articles,
    };
  }

  /** Where articles use a form of a name, in the order of their paths. */
  async places({ ids, writings }: NamePlacesParams, token: CancellationToken): Promise<NamePlacesAnswer> {
    const { index, disk, soon, read, isOpen, article, client } = this.#session;
    const { names } = index;
    if (names === undefined) return { files: [], left: 0 };
    const folded = new Set(writings.map(nameKey));
    const known = new Set(ids);
    const uris = index.articlesWith(ids.concat(writings));
    const files: { uri: string; places: ShownPlace[] }[] = [];
    let reads = 0;
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      if (reads === MOST_READ) return { files, left: uris.length - uris.indexOf(uri) };
      reads++;
      let named: NamedArticle | undefined;
      if (isOpen(uri)) named = namedOf(await article(uri, token));
      else {
        await soon();
        const text = await textOnDisk(disk, uri);
        named = text === undefined ? undefined : runThrough(read(uri, text));
      }
      if (named === undefined) continue;
      const places = placesIn(named, known, folded, client.encoding);
      if (places.length > 0) files.push({ uri, places });
    }
    return { files, left: 0 };
  }

  /** The edits that write a form for a name. @throws ResponseError ContentModified */
  async unify(params: UnifyEditsParams, token: CancellationToken): Promise<UnifyAnswer> {
    const { article, renames } = this.#session;
    const nothing = { edit: null, places: 0, articles: 0 };
    const view = await article(params.textDocument.uri, token);
    const mention = view === undefined ? undefined : mentionFor(view, params);
    if (view === undefined || mention === undefined) return nothing;
    try {
      const edit = await renames.rename(view, mention.head.start, params.to, token, params.scope);
      return { edit, ...sizeOf(edit) };
    } catch (error) {
      if (error instanceof ResponseError) return { ...nothing, refusal: error.message };
      throw error;
    }
  }

  /** Writes a decision about a form down, at its first mention in the article. @returns whether there is one */
  async decide(params: DecideNameParams, token: CancellationToken): Promise<boolean> {
    const { article, annotate } = this.#session;
    const { decision, form, entities, textDocument } = params;
    const view = await article(textDocument.uri, token);
    const named = view?.article.analysis.entities
      .map((entity) => ({
        entity,
        mention: entity.mentions.find((one) => nameKey(one.form) === nameKey(form)),
      }))
      .find(({ mention }) => mention !== undefined);
    if (view === undefined || named?.mention === undefined) return false;
    const { start, end } = named.mention.head;
    const place = { start, text: view.article.analysis.article.text.slice(start, end) };
    const about = decision === 'part' ? rivalsOf(named.entity, form) : entities;
    const request = { kind: 'name' as const, decision, place, form, entities: about };
    await annotate({ uri: view.uri, version: view.version, request });
    return true;
  }

  #groupsNow(names: NonNullable<NamesSession['index']['names']>): NameGroups {
    const { index, resources } = this.#session;
    const { revision } = index;
    if (this.#groups?.revision !== revision) {
      this.#groups = { revision, groups: new NameGroups(names, knowledgeOf(resources())) };
    }
    return this.#groups.groups;
  }
}

/** All that a form does not name when it is split off: the entity, and what its other forms name by themselves. */
function rivalsOf({ id, forms }: Entity, form: string): string[] {
  const others = forms.map((one) => nameKey(one.form)).filter((other) => other !== nameKey(form));
  return [...new Set([id, ...others.map((other) => `here:${other}`)])].filter(
    (one) => one !== `here:${nameKey(form)}`,
  );
}

const namedOf = (view: ArticleView | undefined): NamedArticle | undefined =>
  view === undefined
    ? undefined
    : { article: view.article.analysis.article, entities: view.article.analysis.entities };

/** The mentions of an entity in some of its forms. A name that nobody knows is the same by its form. */
function placesIn(
  { article, entities }: NamedArticle,
  ids: ReadonlySet<string>,
  folded: ReadonlySet<string>,
  encoding: PositionConverter['encoding'],
): ShownPlace[] {
  const positions = PositionConverter.ofArticle(article, encoding);
  return entities
    .filter(({ id }) => ids.has(id))
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => writes(mention, folded))
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({ range: positions.toRange(mention.head), ...shownLine(article, mention.head) }));
}

/** Whether a mention has one of some forms; of a full name also by its last word. */
function writes({ form }: Mention, folded: ReadonlySet<string>): boolean {
  const own = nameKey(form);
  return folded.has(own) || folded.has(nameKey(lastPartOf(form)));
}

/** A mention of the name whose form is one of the spellings that would become another. */
function mentionFor(view: ArticleView, { ids, to }: UnifyEditsParams): Mention | undefined {
  const target = nameKey(to);
  const known = new Set(ids);
  const named = view.article.analysis.entities.filter(({ id }) => known.has(id));
  const mentions = named.flatMap((entity: Entity) => entity.mentions);
  const spelled = mentions.filter(({ form }) => {
    const folded = nameKey(form);
    return folded === target || compareSpellings(folded, target) !== undefined;
  });
  return spelled.find(({ form }) => form !== to) ?? spelled[0];
}

function sizeOf({ changes = {}, documentChanges = [] }: WorkspaceEdit): { places: number; articles: number } {
  const plain = Object.values(changes).map((edits) => edits.length);
  const versioned = documentChanges.flatMap((change) => ('edits' in change ? [change.edits.length] : []));
  const counts = [...plain, ...versioned].filter((count) => count > 0);
  return { places: counts.reduce((sum, count) => sum + count, 0), articles: counts.length };
}
