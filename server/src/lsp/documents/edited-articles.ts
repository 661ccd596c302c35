/** The open articles between their edits: what the last analysis of each has found is kept for the next. */
import type { Analysis, AnalysisOptions } from '../../analysis/analysis.ts';
import { AnalysisMemory } from '../../analysis/incremental/analysis-memory.ts';
import { nameFindingsInSteps } from '../../service/diagnostics.ts';
import type { Article } from '../../text/article.ts';
import type { Language } from '../../text/languages.ts';
import type { Steps } from '../../text/steps.ts';
import { checkedBlocks } from './checked-part.ts';
import type { OpenDocument } from './documents.ts';

/** What the analysis of open articles needs from the session. */
export interface EditedArticlesSource {
  /** What an article in a language is analysed with. */
  readonly options: (uri: string, language: Language) => AnalysisOptions;
  /** Told of each article that was analysed to the end. */
  readonly analysed: (uri: string, article: Article) => void;
}

/** Keeps a memory for each open article. */
export class EditedArticles {
  readonly #source: EditedArticlesSource;
  readonly #memories = new Map<string, AnalysisMemory>();

  constructor(source: EditedArticlesSource) {
    this.#source = source;
  }

  /** Analyses a document as it stands, in steps; of an edited one what the edits touched. */
  *steps({ uri, blocks: all }: OpenDocument): Steps<Analysis> {
    const { blocks, notice } = checkedBlocks(all);
    const memory = this.#memoryOf(uri);
    const analysis = yield* memory.analyseInSteps(blocks, (language) => this.#source.options(uri, language));
    const said = notice === undefined ? analysis : analysis.withProblem({ message: notice });
    yield* nameFindingsInSteps(said);
    this.#source.analysed(uri, said.article);
    return said;
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#memories.delete(uri);
  }

  #memoryOf(uri: string): AnalysisMemory {
    let memory = this.#memories.get(uri);
    if (memory === undefined) {
      memory = new AnalysisMemory();
      this.#memories.set(uri, memory);
    }
    return memory;
  }
}
