/** Reads a source from a text, for tests: its parts, and its problems with their lines. */
import { english } from '../../../../server/src/messages/wording.ts';
import type { EntityPart, SourceFormat } from '../../../../server/src/names/gazetteer/sources/source.ts';
import { LANGUAGES_KNOWN, type Language } from '../../../../server/src/text/languages.ts';

export interface ReadSource {
  readonly parts: readonly (EntityPart & { readonly line: number })[];
  readonly problems: readonly string[];
  readonly refused: string | undefined;
}

/** @param pieceSize how the text is cut for a reader that takes pieces */
export async function readSource(
  format: SourceFormat,
  text: string,
  languages: readonly Language[] = [...LANGUAGES_KNOWN],
  pieceSize = 7,
): Promise<ReadSource> {
  const parts: (EntityPart & { line: number })[] = [];
  const problems: string[] = [];
  let refused: string | undefined;
  const reader = format.open(
    {
      part: (line, part) => void parts.push({ line, ...part }),
      problem: (line, message) => void problems.push(`${line}: ${english(message)}`),
      refuse: (line, message) => {
        refused ??= `${line}: ${english(message)}`;
      },
    },
    { type: 'MISC', languages: new Set(languages) },
  );
  if (reader.takes === 'pieces') {
    for (let at = 0; at < text.length; at += pieceSize) reader.read(text.slice(at, at + pieceSize));
  } else {
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (const [at, line] of lines.entries()) reader.read(line, at + 1);
  }
  await reader.end();
  return { parts, problems, refused };
}

/** Forms as `language:text`, with a star after a preferred one and a tilde before a short one. */
export const formsOf = ({ forms }: EntityPart): string[] =>
  forms.map(
    ({ language, text, role }) =>
      `${language}:${role === 'short' ? '~' : ''}${text}${role === 'preferred' ? '*' : ''}`,
  );
