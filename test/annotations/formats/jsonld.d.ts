/** What the tests use of `jsonld`, which brings no types. */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<unknown>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Record<string, unknown>[]>;
    compact(document: unknown, context: unknown, options: Options): Promise<Record<string, unknown>>;
  };
  export default jsonld;
}
