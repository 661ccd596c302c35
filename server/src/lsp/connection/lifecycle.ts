/** What may be asked when: nothing before `initialize`, nothing after `shutdown` (LSP 3.17, server lifecycle). */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';

type Stage = 'started' | 'initialized' | 'shut down';

/** Keeps the stage of the session and refuses what does not belong to it. */
export class Lifecycle {
  #stage: Stage = 'started';

  get isRunning(): boolean {
    return this.#stage === 'initialized';
  }

  /** What the process ends with when its client ends: 0 after `shutdown`, else 1. */
  get exitCode(): number {
    return this.#stage === 'shut down' ? 0 : 1;
  }

  /** @throws ResponseError when the session was initialised before */
  initialize(): void {
    if (this.#stage !== 'started') {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    }
    this.#stage = 'initialized';
  }

  /** @throws ResponseError before `initialize` and after an earlier `shutdown` */
  shutdown(): void {
    this.check();
    this.#stage = 'shut down';
  }

  /** @throws ResponseError when requests cannot be served now */
  check(): void {
    if (this.#stage === 'started') {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be “initialize”.');
    }
    if (this.#stage === 'shut down') {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
    }
  }
}
