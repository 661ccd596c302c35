/** The models of the analysis of names: read once, in the background, and done without where they cannot be read. */

import { MessageType } from 'vscode-languageserver';
import { type Message, say } from '../../messages/message.ts';
import type { NameResources } from '../../names/names.ts';
import type { ServerEnvironment } from '../environment.ts';

/** Begins to read when it is made. */
export class LoadedModels {
  /** Ends when they have been read, or could not be. Never rejects. */
  readonly ready: Promise<void>;
  #resources: NameResources;

  /** @param show tells the user what could not be read */
  constructor(environment: ServerEnvironment, show: (type: MessageType, message: Message) => void) {
    this.#resources = environment.noResources;
    this.ready = this.#load(environment, show);
  }

  /** What has been read by now. */
  get resources(): NameResources {
    return this.#resources;
  }

  async whenLoaded(): Promise<NameResources> {
    await this.ready;
    return this.#resources;
  }

  async #load(
    environment: ServerEnvironment,
    show: (type: MessageType, message: Message) => void,
  ): Promise<void> {
    try {
      const { resources, problems } = await environment.loadModels();
      this.#resources = resources;
      if (problems.length > 0)
        show(MessageType.Warning, say('Copydesk: {problems}.', { problems: problems.join('; ') }));
    } catch (error) {
      show(MessageType.Error, say('Copydesk runs without its gazetteer: {error}', { error: String(error) }));
    }
  }
}
