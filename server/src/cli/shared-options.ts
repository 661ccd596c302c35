/** Arguments and options that several subcommands take, described once. */
import type { Command } from 'commander';
import { ARTICLE_EXTENSIONS } from '../project/article-names.ts';
import { readList } from './rule-selection.ts';

/** `[PATH…]`. */
export const addPathArgument = (command: Command): Command =>
  command.argument(
    '[PATH...]',
    `articles, and folders to search for articles (${ARTICLE_EXTENSIONS.join(', ')}); ` +
      '- is standard input, nothing is the current folder',
  );

/** `--rules` and `--off`. */
export const addRuleOptions = (command: Command): Command =>
  command
    .option('--rules <rules>', 'only these rules or families, with commas between them', readList)
    .option('--off <rules>', 'all but these rules or families', readList);
