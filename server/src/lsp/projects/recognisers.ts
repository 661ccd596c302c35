/** The recognisers of names that the settings ask for: opened when they first do, and asked again when they change. */
import { type Message, say } from '../../messages/message.ts';
import type { NameResources } from '../../names/names.ts';
import type { NeuralTagger } from '../../names/tagger/neural-tagger.ts';
import { arabicSentences } from '../../names/tagger/sentence-tokens.ts';
import type { Tagger } from '../../names/tagger/tagger.ts';
import type { Article } from '../../text/article.ts';
import type { Settings } from '../documents/settings.ts';

/** Opens recognisers; each returns a sentence where it cannot. */
export interface RecogniserSource {
  /** The one that ships. */
  readonly shipped: () => Promise<Tagger | string>;
  /** A neural network in a folder. @param meanwhile tags what the network has not read yet */
  readonly network: (folder: string, meanwhile: Tagger | undefined) => Promise<NeuralTagger | string>;
}

/** What the recognisers tell the session. */
export interface RecogniserListener {
  /** Names may be found that were not found before. */
  readonly changed: () => void;
  readonly complain: (message: Message) => void;
}

export class Recognisers {
  readonly #source: RecogniserSource | undefined;
  readonly #listener: RecogniserListener;
  #shipped: Tagger | undefined;
  #shippedAsked = false;
  #network: NeuralTagger | undefined;
  /** The folder that was asked for last; the network in use may be an older one where it cannot be opened. */
  #folder: string | undefined;

  /** @param source undefined where nothing can be opened: in a browser worker */
  constructor(source: RecogniserSource | undefined, listener: RecogniserListener) {
    this.#source = source;
    this.#listener = listener;
  }

  /** What the settings of an article ask for, as far as it is open by now; the rest is opened. */
  of({ recogniser, network }: Settings): Tagger | undefined {
    if (network !== undefined) {
      this.#openShipped();
      if (network !== this.#folder) void this.#openNetwork(network);
      return this.#network ?? this.#shipped;
    }
    if (!recogniser) return undefined;
    this.#openShipped();
    return this.#shipped;
  }

  /** What an article's names are read with, the recogniser that its settings ask for among it. */
  joined(resources: NameResources, settings: Settings): NameResources {
    const tagger = this.of(settings);
    return tagger === undefined ? resources : { ...resources, tagger };
  }

  /** Lets the network read what it has not read of an article, and tells when that is done. Never rejects. */
  async readOn(settings: Settings, article: Article): Promise<void> {
    const network = this.#network;
    if (settings.network === undefined || network === undefined) return;
    try {
      const sentences = arabicSentences(article).map(({ texts }) => texts);
      if (await network.prepare(sentences)) this.#listener.changed();
    } catch (error) {
      this.#network = undefined;
      this.#listener.complain(
        say('The neural recogniser failed and is not asked again: {error}', { error: String(error) }),
      );
    }
  }

  #openShipped(): void {
    if (this.#shippedAsked || this.#source === undefined) return;
    this.#shippedAsked = true;
    void this.#source.shipped().then((tagger) => {
      if (typeof tagger === 'string')
        this.#listener.complain(say('Copydesk: {problem}.', { problem: tagger }));
      else {
        this.#shipped = tagger;
        this.#listener.changed();
      }
    });
  }

  async #openNetwork(folder: string): Promise<void> {
    this.#folder = folder;
    const opened = await this.#source?.network(folder, {
      tag: (sentences, gazetteer) => this.#shipped?.tag(sentences, gazetteer) ?? sentences.map(() => []),
    });
    if (opened === undefined || this.#folder !== folder) return;
    if (typeof opened === 'string') {
      this.#listener.complain(say('Copydesk: {problem}.', { problem: opened }));
      return;
    }
    this.#network = opened;
    this.#listener.changed();
  }
}
