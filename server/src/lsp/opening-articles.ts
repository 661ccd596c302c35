/**
 * Articles that were opened and whose settings, annotations and project are still being read: none is analysed before,
 * for what is found depends on these, and an editor would show findings that go away at once.
 */
export class OpeningArticles {
  readonly #reads = new Map<string, Promise<void>>();

  /**
   * An article was opened.
   * @param reads what it waits for @param then what follows, unless it was closed or opened anew meanwhile
   */
  opened(uri: string, reads: readonly Promise<unknown>[], then: () => void): void {
    const opening = Promise.all(reads).then(() => {
      if (this.#reads.get(uri) !== opening) return;
      this.#reads.delete(uri);
      then();
    });
    this.#reads.set(uri, opening);
  }

  has(uri: string): boolean {
    return this.#reads.has(uri);
  }

  /** Ends when an article no longer waits; undefined when it does not now. */
  whenRead(uri: string): Promise<void> | undefined {
    return this.#reads.get(uri);
  }

  closed(uri: string): void {
    this.#reads.delete(uri);
  }
}
