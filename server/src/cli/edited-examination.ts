/**
 * Examines a text and what changes make of it. Of a long article in many paragraphs only what the changes touched is
 * read behind the first time; where that would be dearer, all of it is.
 */
import { type Analysis, type AnalysisOptions, analyse, type Problem } from '../analysis/analysis.ts';
import { AnalysisMemory } from '../analysis/incremental/analysis-memory.ts';
import type { Change } from '../findings/apply-fixes.ts';
import type { Finding } from '../findings/finding.ts';
import { undismissed } from '../service/diagnostics.ts';
import { createArticle } from '../text/article.ts';
import { BlockText } from '../text/block-text.ts';
import type { Language } from '../text/languages.ts';
import { runThrough } from '../text/steps.ts';

/**
 * Examines the next version of a text.
 * @param text the whole of it @param changes what made it of the version before, by place in that one, none over another;
 *   none for the first
 */
export type ExamineEdited = (
  text: string,
  changes: readonly Change[],
) => { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] };

/** To remember what was found costs a third of an analysis: articles of fewer blocks are read anew as fast. */
const REMEMBERED_BLOCKS = 500;

/** Where so many blocks for each change are left, or fewer, most of the article is read anew in any case. */
const BLOCKS_A_CHANGE = 2;

/** @param optionsIn what to analyse an article in a language with @param dismissed findings that are left out */
export function examineEdited(
  optionsIn: (language: Language) => AnalysisOptions,
  dismissed: ReadonlySet<string>,
): ExamineEdited {
  const memory = new AnalysisMemory();
  let blocks: BlockText | undefined;
  let isFirst = true;
  return (text, changes) => {
    blocks = isFirst ? BlockText.of(text) : blocks?.editedTogether(changes.map(editOf));
    isFirst = false;
    if (blocks !== undefined && !isWorthRemembering(blocks, changes)) blocks = undefined;
    const analysis =
      blocks === undefined
        ? analysedAnew(text, optionsIn)
        : runThrough(memory.analyseInSteps(blocks, optionsIn));
    return { findings: undismissed(analysis, dismissed), problems: analysis.problems };
  };
}

function analysedAnew(text: string, optionsIn: (language: Language) => AnalysisOptions): Analysis {
  const article = createArticle(text);
  return analyse(article, optionsIn(article.language));
}

const isWorthRemembering = ({ blocks }: BlockText, changes: readonly Change[]): boolean =>
  blocks.length >= REMEMBERED_BLOCKS && blocks.length > BLOCKS_A_CHANGE * changes.length;

const editOf = ({ start, end, replacement }: Change) => ({ start, end, newText: replacement });
