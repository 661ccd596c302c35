/**
 * The annotations of the open articles and where they are, keystroke by keystroke. Records whose quotes do not find
 * their place, because the article was edited outside, are looked for by the difference to its known base.
 *
 * Nothing is written on open or while typing: new anchors go into the sidecars when the user saves the article.
 */

import type { Knowledge } from '../../annotations/anchoring/reconcile.ts';
import { refreshLayer } from '../../annotations/anchoring/reconcile-layer.ts';
import type { LocatedRecord } from '../../annotations/decisions/decisions.ts';
import { LiveAnnotations } from '../../annotations/live/live-annotations.ts';
import { changesBetween, type RecordChange } from '../../annotations/records/take-back.ts';
import type { Edit } from '../../findings/finding.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Sidecars } from './sidecars.ts';

/** What the live articles need from the session. */
export interface LiveArticlesSource {
  readonly sidecars: Pick<Sidecars, 'annotations' | 'bases' | 'change'>;
  /** What the gazetteer knows for an article; ends when it is loaded. */
  readonly knowledge: (uri: string) => Promise<Knowledge>;
  /** Told when lost annotations of an article were found. */
  readonly found: (uri: string) => void;
  /** Told when places were written anew. */
  readonly moved: (uri: string, layer: string | undefined, changes: readonly RecordChange[]) => void;
  readonly complain: (message: Message) => void;
}

interface LiveArticle {
  readonly annotations: LiveAnnotations;
  /** Nothing until the gazetteer is loaded. */
  knowledge: Knowledge;
  text: () => string;
  /** Whether the text has changed since anchors were last written. */
  isEdited: boolean;
}

/** Keeps the live annotations of each open article. */
export class LiveArticles {
  readonly #source: LiveArticlesSource;
  readonly #articles = new Map<string, LiveArticle>();

  constructor(source: LiveArticlesSource) {
    this.#source = source;
  }

  opened(uri: string, text: string): void {
    const areDistinct = (a: string, b: string): boolean => article.knowledge.areDistinct?.(a, b) === true;
    const annotations = new LiveAnnotations(text, { areDistinct });
    const article: LiveArticle = { annotations, knowledge: {}, text: () => text, isEdited: false };
    this.#articles.set(uri, article);
  }

  /** @param text as it stands after the edits; of a long article it is only put together where it is needed */
  changed(uri: string, edits: readonly Edit[], text: () => string): void {
    const article = this.#articles.get(uri);
    if (article === undefined) return;
    article.annotations.change(edits, text);
    article.text = text;
    article.isEdited ||= edits.length > 0;
  }

  closed(uri: string): void {
    this.#articles.delete(uri);
  }

  /** Where the annotations of an article are in its text as it stands. */
  located(uri: string): readonly LocatedRecord[] {
    return this.#articles.get(uri)?.annotations.located() ?? [];
  }

  /** The sidecars of an article were read anew: takes their records, and looks for those that are lost. */
  async read(uri: string): Promise<void> {
    const article = this.#articles.get(uri);
    if (article === undefined) return;
    article.annotations.read(this.#source.sidecars.annotations(uri).records);
    if (article.annotations.lost().length === 0) return;
    const [bases, knowledge] = await Promise.all([
      this.#source.sidecars.bases(uri),
      this.#source.knowledge(uri),
    ]);
    if (this.#articles.get(uri) !== article) return;
    article.knowledge = knowledge;
    const before = article.annotations.lost().length;
    article.annotations.reconcile(bases);
    // What was found by its difference is written down with the next save, although nothing was typed.
    if (article.annotations.lost().length === before) return;
    article.isEdited = true;
    this.#source.found(uri);
  }

  /**
   * The article was saved: anchors that do not find their place any more are written anew, and what is lost is marked
   * so. One write for each sidecar that has such records, none for the others. Never rejects.
   */
  async saved(uri: string): Promise<void> {
    const article = this.#articles.get(uri);
    if (article === undefined || !article.isEdited) return;
    article.isEdited = false;
    const text = article.text();
    const outdated = new Map(article.annotations.outdated().map((one) => [one.record.id, one]));
    if (outdated.size === 0) return;
    for (const { layer, records } of this.#source.sidecars.annotations(uri).layers) {
      const reconciled = records.flatMap(({ id }) => outdated.get(id) ?? []);
      if (reconciled.length === 0) continue;
      // What is not written is found again by its difference, and written with a later save.
      let moved: readonly RecordChange[] = [];
      const outcome = await this.#source.sidecars.change(
        uri,
        layer,
        (standing) => {
          const refreshed = refreshLayer(standing, reconciled, text, Date.now());
          moved = refreshed.ok ? changesBetween(standing, refreshed.layer) : [];
          return refreshed;
        },
        'drop',
      );
      if (outcome.ok) this.#source.moved(uri, layer, moved);
      else {
        this.#source.complain(
          say('The places of annotations were not written down: {why}', { why: outcome.message }),
        );
      }
    }
  }
}
