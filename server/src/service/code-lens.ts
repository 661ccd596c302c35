/** A line of counts above the paragraph that first names what an article names often, or in several spellings. */
import { dotted, type Message, say, verbatim } from '../messages/message.ts';
import { isolate } from '../text/direction.ts';
import type { Span } from '../text/offsets.ts';
import type { AnnotatedArticle } from './annotating/annotated-article.ts';
import { countsOf } from './document-symbols.ts';

/** A text above a line. */
export interface CodeLens {
  /** The first mention. */
  readonly span: Span;
  readonly title: Message;
}

/** Entities of one mention have nothing to count. */
const FEWEST_MENTIONS = 2;

/** One lens for each entity that is named at least twice, at its first mention; in order of place. */
export function codeLenses({ analysis, workspace }: AnnotatedArticle): CodeLens[] {
  return analysis.entities.flatMap((entity) => {
    const [first] = entity.mentions;
    if (first === undefined || entity.mentions.length < FEWEST_MENTIONS) return [];
    const elsewhere = workspace?.usesOf(entity.known === undefined ? entity.preference.form : entity.id);
    const title = dotted([
      verbatim(isolate(entity.preference.form)),
      ...countsOf(entity),
      ...workspaceCount(elsewhere),
    ]);
    return [{ span: { start: first.start, end: first.end }, title }];
  });
}

const workspaceCount = (
  count: { readonly uses: number; readonly articles: number } | undefined,
): Message[] =>
  count === undefined || count.articles < 2
    ? []
    : [say('{count} in {articles} articles', { count: count.uses, articles: count.articles })];
