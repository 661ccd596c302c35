/** Articles as the lines of an index, for `copydesk index build`: made in the threads that `check` has. */

import { english } from '../../messages/wording.ts';
import { summaryOf } from '../../project/corpus/article-summary.ts';
import { articleLine } from '../../project/corpus/index-line.ts';
import type { CheckFormat } from './format.ts';

/**
 * The items of a file are its path and its line, or none where it could not be read; its notices say why.
 * @param stamp of every article, see `summaryOf`
 */
export const indexFormat = (stamp: number): CheckFormat => ({
  begin: () => '',
  render: ({ path, article, entities, preferred = new Map(), problems }) => {
    const notices = problems.map(({ message }) => english(message));
    if (article === undefined) return { items: [], rules: [], notices };
    const line = articleLine(summaryOf({ path, article, entities, preferred }, stamp));
    return { items: [path, line], rules: [], notices };
  },
  file: ({ items }) => [items.join('\n')],
  end: () => '',
});
