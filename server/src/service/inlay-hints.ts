/** The Latin form of a name beside its first mention in other letters, for those who read names in Latin letters. */
import type { Entity, Mention } from '../names/entity.ts';
import { nameKey } from '../names/lexicon/name-key.ts';
import { intersects, type Offset, type Span } from '../text/offsets.ts';
import { scriptOfWord } from '../text/scripts.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';

/** A text that is shown in the article and is no part of it. */
export interface InlayHint {
  /** The end of the mention. */
  readonly offset: Offset;
  readonly label: string;
}

/** Hints of a stretch of text: one for each known entity, at its first mention there in each of its forms. */
export function inlayHints({ analysis }: AnnotatedArticle, range: Span): InlayHint[] {
  return analysis.entities.flatMap((entity) => hintsOf(entity, range)).sort((a, b) => a.offset - b.offset);
}

function hintsOf(entity: Entity, range: Span): InlayHint[] {
  const seen = new Set<string>();
  return entity.mentions.flatMap((mention) => {
    const label = latinForm(entity, mention);
    if (label === undefined || seen.has(mention.text)) return [];
    seen.add(mention.text);
    return intersects(mention, range) ? [{ offset: mention.end, label }] : [];
  });
}

/** The known Latin name; of a person who is named by one part of the name alone, that part. */
function latinForm({ known, type }: Entity, { text }: Mention): string | undefined {
  const name = known?.names.en;
  if (name === undefined || scriptOfWord(text) === 'latin' || scriptOfWord(name) !== 'latin')
    return undefined;
  if (type !== 'PER' || text.includes(' ')) return name;
  // Kim Jong Un and Xi Jinping have the surname first, in all scripts alike.
  const isFirst = Object.values(known?.names ?? {}).some((full) =>
    nameKey(full).startsWith(`${nameKey(text)} `),
  );
  return isFirst ? name.slice(0, name.indexOf(' ')) : name.slice(name.lastIndexOf(' ') + 1);
}
