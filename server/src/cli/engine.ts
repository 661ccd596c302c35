/** The engine as the subcommands use it: an input goes in, a checked file comes out. Reads each model once. */
import { analyse, type RuleSettings } from '../analysis/analysis.ts';
import type { NameResources } from '../names/names.ts';
import { NO_WORDS } from '../names/words.ts';
import { createArticle } from '../text/article.ts';
import type { Input } from './article-input.ts';
import type { CheckedFile } from './checked-file.ts';

/** Analyses inputs under one set of rules. */
export interface Engine {
  readonly check: (input: Input) => Promise<CheckedFile>;
}

export async function createEngine(rules: RuleSettings): Promise<Engine> {
  const resources: NameResources = {
    gazetteer: {
      size: 0,
      get: () => undefined,
      lookup: () => [],
      longestMatch: () => undefined,
      entries: () => [],
    },
    words: NO_WORDS,
  };
  return {
    check: async (input) => {
      if (input.kind === 'problem') return unreadable(input.path, input.message);
      const article = createArticle(input.text);
      const { findings, entities, problems } = analyse(article, { resources, rules });
      return { path: input.path, article, findings, entities, dismissed: 0, problems };
    },
  };
}

const unreadable = (path: string, message: string): CheckedFile => ({
  path,
  article: undefined,
  findings: [],
  entities: [],
  dismissed: 0,
  problems: [{ message }],
});
