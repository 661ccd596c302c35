/** The page's sentences, in the language of VS Code: the extension sends them with the text. */

let strings: Readonly<Record<string, string>> = {};

/** Takes the sentences of the extension. */
export function useStrings(given: Readonly<Record<string, string>>): void {
  strings = given;
}

/** A sentence by its name, with `{0}`, `{1}` filled in. The name itself when there is no such sentence. */
export const say = (name: string, ...values: readonly (string | number)[]): string =>
  (strings[name] ?? name).replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));

let labels: ReadonlyMap<string, string> = new Map();

/** Takes the labels that the legend gives to types. */
export function useLabels(legend: readonly { readonly type: string; readonly label: string }[]): void {
  labels = new Map(legend.map(({ type, label }) => [type, label]));
}

/** What a type is called: as the legend says, else by its name. */
export const typeLabel = (type: string): string => labels.get(type) ?? say(type);
