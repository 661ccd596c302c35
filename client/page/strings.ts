/** The page's sentences, in the language of VS Code: the extension sends them with the text. */

let strings: Readonly<Record<string, string>> = {};

/** Takes the sentences of the extension. */
export function useStrings(given: Readonly<Record<string, string>>): void {
  strings = given;
}

/** A sentence by its name, with `{0}`, `{1}` filled in. The name itself when there is no such sentence. */
export const say = (name: string, ...values: readonly (string | number)[]): string =>
  (strings[name] ?? name).replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
