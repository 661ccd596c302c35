/** Reads what is found at marked places of a text, with all that ships: for tests of single kinds of mentions. */
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { findModels, loadModels } from '../../../server/src/host/models.ts';
import { NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import { analyseNames } from '../../../server/src/names/names.ts';
import { createArticle } from '../../../server/src/text/article.ts';

const { resources } = await loadModels(findModels(new URL('../../..', import.meta.url).pathname));

/** The same text in places where offsets go wrong: what it is called, and how it is made. */
export const TWINS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['behind an astral character', (text) => `🚀 ${text}`],
  ['with CRLF', (text) => `\r\n${text}\r\n`],
];

/** `type text` of the mentions that overlap the marked spans, with their own spans. */
export function mentionsAt(marked: string): { readonly found: readonly string[]; readonly exact: boolean } {
  const { text, spans } = readMarkers(marked);
  const mentions = analyseNames(createArticle(text), resources, NO_DECISIONS).entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ ...mention, type: entity.type })),
  );
  const found = mentions.filter((one) => spans.some(({ start, end }) => one.start < end && one.end > start));
  return {
    found: found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
    exact: found.every((one) => spans.some(({ start, end }) => one.start === start && one.end === end)),
  };
}

/** Types of the mentions that are exactly the marked spans. */
export function typesAt(marked: string): readonly string[] {
  const { text, spans } = readMarkers(marked);
  const { entities } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  return spans.map(({ start, end }) => {
    const entity = entities.find(({ mentions }) =>
      mentions.some((one) => one.start === start && one.end === end),
    );
    return entity?.type ?? 'nothing';
  });
}
