/**
 * Articles that carry labels in their own text, to measure the rules with and to test them on.
 *
 * A file holds articles, each under a line `=== name`. A line `@class: text` is residue of that class as a whole; in
 * any line `⟦class|text⟧` is residue of that class. All that has no label must stay. The marks are taken out before
 * the article is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Residue in a labelled article. Offsets count UTF-16 units of the article's text without its labels. */
export interface LabelledSpan {
  readonly class: string;
  readonly start: number;
  readonly end: number;
}

export interface LabelledArticle {
  /** `language/name`, by the file's name and the article's. */
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

const LABEL = /^@([a-z0-9-]+): (.*)$/;
const INLINE = /⟦([a-z0-9-]+)\|([^⟧]*)⟧/g;

/** Reads the articles of one file. @throws Error where a line looks like a label and is none */
export function readLabelled(source: string, language: string): readonly LabelledArticle[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name, ...lines] = part.replace(/\n$/, '').split('\n');
      return readArticle(`${language}/${name}`, language, lines);
    });
}

function readArticle(name: string, language: string, lines: readonly string[]): LabelledArticle {
  let text = '';
  const spans: LabelledSpan[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const label = LABEL.exec(line);
    if (label !== null) {
      spans.push({ class: label[1]!, start: text.length, end: text.length + label[2]!.length });
      text += label[2]!;
      continue;
    }
    if (line.startsWith('@') && !/^@\w+$/.test(line)) throw new Error(`${name}: no label: ${line}`);
    let from = 0;
    for (const match of line.matchAll(INLINE)) {
      text += line.slice(from, match.index);
      spans.push({ class: match[1]!, start: text.length, end: text.length + match[2]!.length });
      text += match[2]!;
      from = match.index + match[0].length;
    }
    text += line.slice(from);
  }
  return { name, language, text, spans };
}

/** All articles of a folder: one file for each language, `ar.txt`, `en.txt` and so on. */
export function readLabelledFolder(folder: string): readonly LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readLabelled(readFileSync(join(folder, file), 'utf8'), file.replace('.txt', '')));
}
