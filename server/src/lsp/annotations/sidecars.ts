/**
 * The sidecars of the open articles: read when they change, written when something is decided. What an editor has
 * open belongs to the editor and is changed through it; everything else is written to disk, whole or not at all.
 */

import { type Decisions, readDecisions } from '../../annotations/decisions/decisions.ts';
import { type Layer, readLayer, recordsOf } from '../../annotations/records/layer.ts';
import type { LayerChange } from '../../annotations/records/layer-change.ts';
import type { AnnotationRecord } from '../../annotations/records/record.ts';
import { sidecarName } from '../../annotations/records/sidecar-name.ts';
import type { FoundSidecar } from '../../host/find-sidecars.ts';
import { type Message, say } from '../../messages/message.ts';
import type { ReadLayer } from '../../service/report/folder-overview.ts';
import { UnwrittenChanges, type WriteOutcome } from './unwritten-changes.ts';

/** Why something could not be read or written, as a sentence. */
export interface Failure {
  readonly ok: false;
  readonly message: Message;
  /** `refused`: the layer cannot take the change as it stands. `kept`: it is tried again until it is written. */
  readonly reason?: string;
}

/** Makes a new layer from what is in the file just then, or refuses. Keeps no state: it may run twice. */
export type LayerFunction = (layer: Layer) => Layer | LayerChange;

/** Sidecars on disk, as the environment reaches them. Articles are named by their path. */
export interface SidecarFiles {
  /** The path of a document's file; undefined for a document that has none. */
  pathOf(uri: string): string | undefined;
  /** The sidecars that lie beside an article. */
  find(article: string): Promise<readonly FoundSidecar[]>;
  read(article: string, layer: string | undefined): Promise<{ ok: true; layer: Layer } | Failure>;
  change(
    article: string,
    change: LayerFunction,
    layer: string | undefined,
  ): Promise<{ ok: true; layer: Layer } | Failure>;
  /** Older texts of an article for which a layer may have been written, the likeliest first. Never rejects. */
  bases(article: string, layer: string | undefined): Promise<readonly string[]>;
  /** Waits until nothing is being written. */
  idle(): Promise<void>;
}

/** What the sidecars need from the session. */
export interface SidecarEditor {
  /** The text of a document that the client has open. */
  openText(uri: string): string | undefined;
  /** URIs of the sidecars that the client has open, whether they are on disk yet or not. */
  openSidecars(): readonly string[];
  /** Asks the client to change an open document; the promise ends once the document shows the new text. */
  edit(uri: string, text: string): Promise<Failure | { ok: true }>;
  /** Told when the annotations of an article have changed. */
  changed(article: string): void;
  /** Told when a sidecar was read anew, with its text and what is wrong with it. */
  examined(sidecar: string, layer: Layer, failure: Message | undefined): void;
  /** Calls back after some milliseconds. @returns ends the waiting */
  after(milliseconds: number, run: () => void): () => void;
  /** Says to the person what went well by now, or what did not. */
  tell(message: Message, isProblem: boolean): void;
}

/** The records of one sidecar of an article. */
export interface LayerRecords {
  /** Name of the layer; undefined for the unnamed one. */
  readonly layer: string | undefined;
  readonly records: readonly AnnotationRecord[];
  /** Whether a merge left conflict markers in it. */
  readonly isConflicted: boolean;
}

/** The annotations of one article, of all its layers. */
export interface ArticleAnnotations {
  readonly records: readonly AnnotationRecord[];
  readonly layers: readonly LayerRecords[];
  readonly decisions: Decisions;
}

interface ReadSidecar {
  /** Name of the layer. */
  readonly name: string | undefined;
  readonly stamp: string;
  readonly layer: Layer;
}

const NOTHING: ArticleAnnotations = { records: [], layers: [], decisions: readDecisions([]) };
const NO_LAYER = readLayer('');

/** Keeps what the sidecars of the open articles say. */
export class Sidecars {
  readonly #files: SidecarFiles | undefined;
  readonly #editor: SidecarEditor;
  /** By article, then by sidecar. */
  readonly #read = new Map<string, ReadonlyMap<string, ReadSidecar>>();
  readonly #annotations = new Map<string, ArticleAnnotations>();
  /** The last thing that is being done for an article. */
  readonly #turns = new Map<string, Promise<unknown>>();
  /** Readings of an article that wait for their turn. */
  readonly #refreshes = new Map<string, Promise<void>>();
  readonly #unwritten: UnwrittenChanges;

  constructor(files: SidecarFiles | undefined, editor: SidecarEditor) {
    this.#files = files;
    this.#editor = editor;
    this.#unwritten = new UnwrittenChanges({
      after: (milliseconds, run) => editor.after(milliseconds, run),
      due: (article) => void this.refresh(article),
      written: (article) =>
        editor.tell(
          say('What could not be written beside {file} is written now.', { file: this.fileName(article) }),
          false,
        ),
      refused: (why) => editor.tell(say('The annotation was not written down: {why}', { why }), true),
    });
  }

  /** Whether decisions about a document can be kept: it has a file that a sidecar can lie beside. */
  canKeep(article: string): boolean {
    return this.#files?.pathOf(article) !== undefined;
  }

  /** Whether a sidecar may belong to an article: its path is the article's and more. */
  mayBelong(sidecar: string, article: string): boolean {
    const path = this.#files?.pathOf(article);
    return path !== undefined && this.#files?.pathOf(sidecar)?.startsWith(`${path}.`) === true;
  }

  /** The name of an article's file, without its folder. */
  fileName(article: string): string {
    return (this.#files?.pathOf(article) ?? article).split(/[/\\]/).at(-1) ?? '';
  }

  /** The URI of a layer's sidecar. */
  sidecarOf(article: string, layer: string | undefined): string {
    return sidecarName(article, layer);
  }

  /** The text of a sidecar as it was last read; empty when there is none. */
  sidecarText(article: string, sidecar: string): string {
    return this.#read.get(article)?.get(sidecar)?.layer.text ?? '';
  }

  /** What was last read for an article. */
  annotations(article: string): ArticleAnnotations {
    return this.#annotations.get(article) ?? NOTHING;
  }

  /** What the sidecars beside an article decide that is not open, and why one could not be read. Never rejects. */
  async ofClosed(
    article: string,
  ): Promise<{ readonly decisions: Decisions; readonly problems: readonly (Message | string)[] }> {
    const files = this.#files;
    const path = files?.pathOf(article);
    if (files === undefined || path === undefined) return { decisions: NOTHING.decisions, problems: [] };
    const found = await files.find(path);
    const read = await Promise.all(found.map(({ layer }) => files.read(path, layer)));
    return {
      decisions: readDecisions(read.flatMap((one) => (one.ok ? recordsOf(one.layer) : []))),
      problems: read.flatMap((one) => (one.ok ? [] : [one.message])),
    };
  }

  /** The layers beside an article as they are on disk; what cannot be read is told by `ofClosed`. Never rejects. */
  async layersOf(article: string): Promise<readonly ReadLayer[]> {
    const files = this.#files;
    const path = files?.pathOf(article);
    if (files === undefined || path === undefined) return [];
    const layers: ReadLayer[] = [];
    for (const { layer } of await files.find(path)) {
      const read = await files.read(path, layer);
      if (read.ok) layers.push({ name: layer ?? 'unnamed', records: recordsOf(read.layer) });
    }
    return layers;
  }

  /** Older texts of an article for which its layers may have been written. Never rejects. */
  async bases(article: string): Promise<readonly string[]> {
    const files = this.#files;
    const path = files?.pathOf(article);
    if (files === undefined || path === undefined) return [];
    const { layers } = this.annotations(article);
    const found = await Promise.all(layers.map(({ layer }) => files.bases(path, layer)));
    return [...new Set(found.flat())];
  }

  /** Writes what could not be written before, and reads what has changed since the last time. Never rejects. */
  refresh(article: string): Promise<void> {
    const path = this.#files?.pathOf(article);
    if (path === undefined) return Promise.resolve();
    // A reading that has not begun sees all that has changed until now; a decision need not wait for more than one.
    const waiting = this.#refreshes.get(article);
    if (waiting !== undefined) return waiting;
    const turn = this.#inTurn(article, async () => {
      this.#refreshes.delete(article);
      await this.#unwritten.retry(article);
      await this.#refresh(article, path);
    });
    this.#refreshes.set(article, turn);
    return turn;
  }

  /** Forgets an article that was closed, and takes back what was said about its sidecars. */
  forget(article: string): void {
    for (const sidecar of this.#read.get(article)?.keys() ?? []) {
      if (this.#editor.openText(sidecar) === undefined) this.#editor.examined(sidecar, NO_LAYER, undefined);
    }
    this.#read.delete(article);
    this.#annotations.delete(article);
  }

  /**
   * Changes one layer of an article: through the editor where it is open, else on disk. Never rejects.
   * @param ifFails what becomes of a change that cannot be written: kept, it is tried again until it is
   */
  change(
    article: string,
    layerName: string | undefined,
    change: LayerFunction,
    ifFails: 'keep' | 'drop' = 'keep',
  ): Promise<Failure | { ok: true }> {
    const files = this.#files;
    const path = files?.pathOf(article);
    if (files === undefined || path === undefined) {
      return Promise.resolve({ ok: false, message: say('The article has no file yet.') });
    }
    const isKept = ifFails === 'keep';
    return this.#inTurn(article, async () => {
      const sidecar = sidecarName(article, layerName);
      const write = async (): Promise<WriteOutcome> => {
        const open = this.#editor.openText(sidecar);
        return open === undefined
          ? files.change(path, change, layerName)
          : this.#changeOpen(sidecar, open, change);
      };
      const outcome = await this.#unwritten.write(article, sidecar, write, isKept);
      if (outcome.ok) await this.#refresh(article, path);
      if (outcome.ok || outcome.reason === 'refused' || !isKept) return outcome;
      const message = say('{why}; it is kept, and tried again until it is written', { why: outcome.message });
      return { ok: false, reason: 'kept', message };
    });
  }

  /** Waits until nothing is being read or written for an article. */
  async settled(article: string): Promise<void> {
    await this.#turns.get(article);
  }

  /** Tries a last time what could not be written, and waits until nothing is being written. */
  async idle(): Promise<void> {
    this.#unwritten.end();
    for (const article of this.#unwritten.articles) void this.refresh(article);
    await Promise.allSettled(this.#turns.values());
    await this.#files?.idle();
    for (const article of this.#unwritten.articles) {
      this.#editor.tell(
        say('What was decided about {file} could not be written beside it.', {
          file: this.fileName(article),
        }),
        true,
      );
    }
  }

  async #changeOpen(sidecar: string, text: string, change: LayerFunction): Promise<Failure | { ok: true }> {
    const changed = change(readLayer(text));
    if ('ok' in changed && !changed.ok) return { ok: false, reason: 'refused', message: changed.reason };
    const layer = 'ok' in changed ? changed.layer : changed;
    return layer.text === text ? { ok: true } : this.#editor.edit(sidecar, layer.text);
  }

  async #refresh(article: string, path: string): Promise<void> {
    const files = this.#files!;
    const before = this.#read.get(article) ?? new Map<string, ReadSidecar>();
    const now = new Map<string, ReadSidecar>();
    const found = await files.find(path);
    for (const { layer: name, stamp } of [...found, ...this.#foundInEditor(article)]) {
      const sidecar = sidecarName(article, name);
      if (now.has(sidecar)) continue;
      now.set(sidecar, await this.#readOne(path, name, sidecar, stamp, before.get(sidecar)));
    }
    for (const sidecar of before.keys()) {
      if (!now.has(sidecar)) this.#editor.examined(sidecar, NO_LAYER, undefined);
    }
    this.#read.set(article, now);
    const same =
      now.size === before.size &&
      [...now].every(([sidecar, { layer }]) => before.get(sidecar)?.layer.text === layer.text);
    if (same) return;
    const layers = [...now.values()].map(({ name, layer }) => ({
      layer: name,
      records: recordsOf(layer),
      isConflicted: layer.problems.some(({ kind }) => kind === 'conflict-marker'),
    }));
    const records = layers.flatMap((one) => one.records);
    this.#annotations.set(article, { records, layers, decisions: readDecisions(records) });
    this.#editor.changed(article);
  }

  /** Sidecars of an article that the client has open: a new one may not have been saved yet. */
  #foundInEditor(article: string): FoundSidecar[] {
    return this.#editor.openSidecars().flatMap((sidecar) => {
      const layer = sidecar.slice(article.length + 1, -sidecarName('').length) || undefined;
      return sidecarName(article, layer) === sidecar ? [{ layer, stamp: 'open' }] : [];
    });
  }

  async #readOne(
    path: string,
    name: string | undefined,
    sidecar: string,
    stamp: string,
    before: ReadSidecar | undefined,
  ): Promise<ReadSidecar> {
    const open = this.#editor.openText(sidecar);
    if (open !== undefined) {
      if (before?.layer.text === open) return before;
      const layer = readLayer(open);
      this.#editor.examined(sidecar, layer, undefined);
      return { name, stamp: 'open', layer };
    }
    if (before?.stamp === stamp) return before;
    const read = await this.#files!.read(path, name);
    const layer = read.ok ? read.layer : NO_LAYER;
    this.#editor.examined(sidecar, layer, read.ok ? undefined : read.message);
    return { name, stamp, layer };
  }

  /** One thing after the other for each article. */
  #inTurn<Result>(article: string, run: () => Promise<Result>): Promise<Result> {
    const turn = (this.#turns.get(article) ?? Promise.resolve()).then(run, run);
    const settled = turn.catch(() => undefined);
    this.#turns.set(article, settled);
    settled.then(() => {
      if (this.#turns.get(article) === settled) this.#turns.delete(article);
    });
    return turn;
  }
}
