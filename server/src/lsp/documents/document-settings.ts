/**
 * The settings that hold for each open document. A client that can be asked is asked for each document by itself,
 * because folders of one workspace may have settings of their own.
 */
import type { Connection } from 'vscode-languageserver';
import type { Message } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import { enclosingFolder } from '../projects/enclosing-folder.ts';
import type { Clock } from './scheduler.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/** How long the first analysis of a document waits for its settings, in milliseconds. */
const PATIENCE = 1000;

/** What the settings need from the session. */
export interface SettingsSource {
  /** Asks the client for the settings of some documents, one answer for each; undefined when it cannot be asked. */
  readonly ask: ((uris: readonly string[]) => Promise<readonly unknown[]>) | undefined;
  readonly clock: Clock;
  /** Told when the settings of documents have come. */
  readonly came: (uris: readonly string[]) => void;
  /** Told of a setting that makes no sense, once until the settings change. */
  readonly complain: (message: Message) => void;
  readonly log: (error: unknown) => void;
}

/** Asks the client for the settings of some documents; see `SettingsSource.ask`. */
export const askingClient =
  ({ workspace }: Connection): NonNullable<SettingsSource['ask']> =>
  async (uris) => {
    const items = uris.map((scopeUri) => ({ scopeUri, section: 'copydesk' }));
    const answers: unknown = await workspace.getConfiguration(items);
    return Array.isArray(answers) ? answers : [];
  };

/** Keeps the settings of the open documents. */
export class DocumentSettings {
  readonly #source: SettingsSource;
  /** What holds where the client says nothing: given at the start, or pushed by a client that cannot be asked. */
  #common: Settings = DEFAULT_SETTINGS;
  readonly #ofDocument = new Map<string, Settings>();
  /** The last question about each document; answers to earlier ones are too late. */
  readonly #asked = new Map<string, symbol>();
  readonly #complaints = new Set<string>();

  /** @param initial the client's `initializationOptions` */
  constructor(source: SettingsSource, initial: unknown) {
    this.#source = source;
    this.#common = this.#read(initial);
  }

  /** What holds for a document, as far as it is known by now. */
  of(uri: string): Settings {
    const known = this.#ofDocument.get(uri);
    if (known !== undefined) return known;
    // A document that nobody has open has the settings of its folder, if the client was asked for them.
    const folder = enclosingFolder(uri, this.#ofDocument.keys());
    return (folder === undefined ? undefined : this.#ofDocument.get(folder)) ?? this.#common;
  }

  /** Asks for the settings of a document that was opened. Waits for them, but not forever; never rejects. */
  async opened(uri: string): Promise<void> {
    if (this.#source.ask === undefined) return;
    let giveUp: () => void = () => {};
    const patience = new Promise<void>((resolve) => {
      giveUp = this.#source.clock.after(PATIENCE, resolve);
    });
    await Promise.race([this.#askFor([uri]), patience]);
    giveUp();
  }

  closed(uri: string): void {
    this.#ofDocument.delete(uri);
    this.#asked.delete(uri);
  }

  /**
   * The client says that settings have changed. Never rejects.
   * @param pushed what it sent along; looked at only where it cannot be asked @param uris the open documents
   */
  async changed(pushed: unknown, uris: readonly string[]): Promise<void> {
    this.#complaints.clear();
    if (this.#source.ask !== undefined) {
      await this.#askFor(uris);
    } else if (pushed !== undefined && pushed !== null) {
      this.#common = this.#read(pushed);
      this.#source.came(uris);
    }
  }

  async #askFor(uris: readonly string[]): Promise<void> {
    if (uris.length === 0 || this.#source.ask === undefined) return;
    const question = Symbol();
    for (const uri of uris) this.#asked.set(uri, question);
    try {
      const answers = await this.#source.ask(uris);
      const current = uris.filter((uri) => this.#asked.get(uri) === question);
      for (const uri of current) this.#adopt(uri, answers[uris.indexOf(uri)]);
      this.#source.came(current);
    } catch (error) {
      this.#source.log(error);
    }
  }

  #adopt(uri: string, answer: unknown): void {
    if (answer === undefined || answer === null) this.#ofDocument.delete(uri);
    else this.#ofDocument.set(uri, this.#read(answer));
  }

  #read(raw: unknown): Settings {
    const { settings, complaints } = readSettings(raw);
    for (const complaint of complaints) {
      const words = english(complaint);
      if (this.#complaints.has(words)) continue;
      this.#complaints.add(words);
      this.#source.complain(complaint);
    }
    return settings;
  }
}
