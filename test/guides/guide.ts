/** A page of the guides as a test reads it: its code blocks in their order, with what stands before each. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A block between fences. */
export interface Snippet {
  /** Behind the opening fence: `sh`, `json`. */
  readonly language: string;
  readonly code: string;
  /** Titles of the sections that it stands in, from the outermost. */
  readonly under: readonly string[];
  /** The file that it is the contents of: the last words in backquotes of a line before it that ends in a colon. */
  readonly file: string | undefined;
}

/** The snippets of a page. @param path from the root of the repository */
export function readGuide(path: string): readonly Snippet[] {
  const page = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  const snippets: Snippet[] = [];
  let under: string[] = [];
  let before = '';
  let open: { language: string; lines: string[]; file: string | undefined } | undefined;
  for (const line of page.split('\n')) {
    if (open !== undefined) {
      if (line !== '```') open.lines.push(line);
      else {
        snippets.push({ ...open, under, code: `${open.lines.join('\n')}\n` });
        open = undefined;
      }
      continue;
    }
    const fence = /^```(\w+)$/.exec(line);
    const heading = /^(#+) (.+)$/.exec(line);
    if (fence !== null) open = { language: fence[1]!, lines: [], file: fileOf(before) };
    else if (heading !== null) under = [...under.slice(0, heading[1]!.length - 1), heading[2]!];
    if (line.trim() !== '') before = line;
  }
  return snippets;
}

const fileOf = (before: string): string | undefined =>
  before.endsWith(':') ? [...before.matchAll(/`([^`]+)`/g)].at(-1)?.[1] : undefined;

/** The snippets of a section. @throws Error when there is none, as when a heading was renamed */
export function inSection(snippets: readonly Snippet[], title: string): readonly Snippet[] {
  const found = snippets.filter(({ under }) => under.includes(title));
  if (found.length === 0) throw new Error(`the page has no snippet under “${title}”`);
  return found;
}
