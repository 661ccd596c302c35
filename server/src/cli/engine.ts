/** The engine as the subcommands use it: an input goes in, a checked file comes out. Reads each model once. */

import { dirname } from 'node:path';
import { type Analysis, type AnalysisOptions, analyse, type RuleSettings } from '../analysis/analysis.ts';
import { type Decisions, readDecisions } from '../annotations/decisions/decisions.ts';
import { type LayerProblem, recordsOf } from '../annotations/records/layer.ts';
import type { AnnotationRecord } from '../annotations/records/record.ts';
import type { Finding } from '../findings/finding.ts';
import { findSidecars, type ListSidecars, listSidecars } from '../host/find-sidecars.ts';
import { type GazetteerStack, GazetteerStacks } from '../host/gazetteer-stack.ts';
import type { OptionalModels } from '../host/models.ts';
import { type Project, readProject, severitiesFor, styleFor } from '../host/project.ts';
import { SidecarStore } from '../host/sidecar-store.ts';
import { type Message, say } from '../messages/message.ts';
import type { NameDecisions } from '../names/clusters/decisions.ts';
import type { Entity } from '../names/entity.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { type ArticleStyle, styleForArticle } from '../names/house-style/article-style.ts';
import { withStyle } from '../names/house-style/style-gazetteer.ts';
import { analyseNames, type NameResources } from '../names/names.ts';
import { NeuralTagger } from '../names/tagger/neural-tagger.ts';
import { arabicSentences } from '../names/tagger/sentence-tokens.ts';
import { over } from '../project/severity-scopes.ts';
import { undismissed } from '../service/diagnostics.ts';
import type { CheckedFile, FileProblem } from '../service/report/checked-file.ts';
import { appendAll } from '../text/append-all.ts';
import { type Article, createArticle } from '../text/article.ts';
import type { Language } from '../text/languages.ts';
import type { Input, InputText } from './article-input.ts';
import { type ExamineEdited, examineEdited } from './edited-examination.ts';
import { loadToldModels } from './resources.ts';

/** What the analysis says of a text, dismissed findings left out and counted. */
export interface Examination {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly entities: readonly Entity[];
  readonly dismissed: number;
  readonly problems: readonly FileProblem[];
}

/** An article whose annotations were read. */
export interface OpenArticle {
  /** What is wrong with the annotations. */
  readonly problems: readonly FileProblem[];
  /** Examines a text as this article: the same rules and decisions hold while fixes change it. */
  readonly examine: (text: string) => Examination;
  /** The same for one text and what changes make of it, step by step: behind the first, only what they touched is read. */
  readonly examineEdited: () => ExamineEdited;
  /** Finds the names of a text as this article, and nothing else. */
  readonly names: (text: string) => NamedArticle;
  /** What the analysis of names reads here. */
  readonly resources: NameResources;
  /** What the annotators and the house decided about names here. */
  readonly decisions: NameDecisions;
  /** The house style as it speaks to an article of this path. */
  readonly styleFor: (language: Language) => ArticleStyle | undefined;
}

/** An article and whom it names. */
export interface NamedArticle {
  readonly article: Article;
  readonly entities: readonly Entity[];
}

/** How long the patterns of a project may search one article: somebody waits, but for all of them. */
const PATIENCE = { now: () => performance.now(), milliseconds: 10_000 };

/** Analyses articles under one set of rules. */
export class Engine {
  /** Whether a model could not be read; which one was told, and all else is done. */
  readonly lacksModels: boolean;
  readonly #rules: RuleSettings;
  readonly #resources: NameResources;
  readonly #gazetteers: GazetteerStacks;
  readonly #told = new Set<GazetteerStack>();
  readonly #sidecars = new SidecarStore();
  /** Projects by the folder of an article. */
  readonly #projects = new Map<string, Promise<Project>>();
  /** Gazetteers by the folder of an article. */
  readonly #stacks = new Map<string, Promise<GazetteerStack>>();
  /** By the root of the project. */
  readonly #withStyle = new Map<string, Gazetteer>();
  /** Folders are read once for each run: one may hold thousands of articles. */
  readonly #listed = new Map<string, Promise<readonly string[]>>();

  /**
   * @param rules which rules run @param resources what the analysis of names reads
   * @param lacksModels whether some of it could not be read
   */
  constructor(rules: RuleSettings, resources: NameResources, lacksModels = false) {
    this.#rules = rules;
    this.lacksModels = lacksModels;
    this.#resources = resources;
    this.#gazetteers = new GazetteerStacks(resources.gazetteer);
  }

  /** An engine with the models of this installation. @param models what is read besides those that all commands read */
  static async load(rules: RuleSettings, models: OptionalModels = {}): Promise<Engine> {
    const { resources, problems } = await loadToldModels(models);
    return new Engine(rules, resources, problems.length > 0);
  }

  /** What the analysis of names reads where no project and no user adds to it. */
  get resources(): NameResources {
    return this.#resources;
  }

  get sidecars(): SidecarStore {
    return this.#sidecars;
  }

  /** Analyses what was read. Never throws: what could not be done is among the problems. */
  async check(input: Input): Promise<CheckedFile> {
    const { path } = input;
    if (input.kind === 'problem') {
      const problems = [{ message: input.message }];
      return { path, article: undefined, findings: [], entities: [], dismissed: 0, problems };
    }
    const opened = await this.open(input);
    const unread = await this.readNames(input.text);
    const examination = opened.examine(input.text);
    const inBytes = input.problems.map((message) => ({ message }));
    return {
      path,
      ...examination,
      preferred: opened.decisions.preferred,
      problems: [...inBytes, ...opened.problems, ...unread, ...examination.problems],
    };
  }

  /** A neural network reads the article before the analysis asks for its names. Returns what went wrong. */
  async readNames(text: string): Promise<readonly FileProblem[]> {
    const { tagger } = this.#resources;
    if (!(tagger instanceof NeuralTagger)) return [];
    try {
      await tagger.prepare(arabicSentences(createArticle(text)).map(({ texts }) => texts));
      return [];
    } catch (error) {
      return [
        {
          message: say('the neural recogniser failed: {error}', {
            error: error instanceof Error ? error.message : String(error),
          }),
        },
      ];
    }
  }

  /** Reads the annotations beside an article, of all its layers. */
  async open(input: InputText): Promise<OpenArticle> {
    const { decisions, problems } = await this.#readDecisions(input);
    // A record of a stream has a name and no place: it belongs to the project that the command is run in.
    const folder = input.inFile ? dirname(input.path) : '.';
    const project = await this.#projectOf(folder);
    const stack = await this.#stackOf(folder);
    const resources = { ...this.#resources, gazetteer: this.#styledBy(stack.gazetteer, project) };
    // A fault of a gazetteer is told with the first article that it holds for, and not with each.
    const faults = this.#told.has(stack) ? [] : stack.problems;
    this.#told.add(stack);
    const severities = over(severitiesFor(project, input.path), this.#rules.severities);
    const dismissed = new Set(decisions.dismissed.keys());
    const style = styleFor(project, input.path);
    const styles = new Map<Language, ArticleStyle | undefined>();
    const decisionsFor = (language: Language): NameDecisions => {
      // What is remembered of names holds for one style, and not for another one that says the same.
      if (!styles.has(language)) styles.set(language, styleForArticle(style, language));
      return { ...decisions.names, style: styles.get(language) };
    };
    const rules = { ...this.#rules, severities };
    const optionsFor = (language: Language): AnalysisOptions => ({
      resources,
      rules,
      decisions: decisionsFor(language),
      project: project.lexicon,
      patience: PATIENCE,
    });
    return {
      problems: [...problems, ...[...project.problems, ...faults].map((message) => ({ message }))],
      resources,
      decisions: decisions.names,
      styleFor: (language) => styleForArticle(style, language),
      names: (text) => {
        const article = createArticle(text);
        return {
          article,
          entities: analyseNames(article, resources, decisionsFor(article.language)).entities,
        };
      },
      examine: (text) => {
        const article = createArticle(text);
        return examinationOf(analyse(article, optionsFor(article.language)), dismissed);
      },
      examineEdited: () => examineEdited(optionsFor, dismissed),
    };
  }

  /** A gazetteer with the names of a project's house style among the known ones. */
  #styledBy(gazetteer: Gazetteer, { root, contents }: Project): Gazetteer {
    if (root === undefined || contents.style.entries.length === 0) return gazetteer;
    const known = this.#withStyle.get(root) ?? withStyle(gazetteer, contents.style);
    this.#withStyle.set(root, known);
    return known;
  }

  /** Folders are asked once for each run, as their projects are. */
  #stackOf(folder: string): Promise<GazetteerStack> {
    const known = this.#stacks.get(folder) ?? this.#gazetteers.of(folder);
    this.#stacks.set(folder, known);
    return known;
  }

  #projectOf(folder: string): Promise<Project> {
    const known = this.#projects.get(folder) ?? readProject(folder);
    this.#projects.set(folder, known);
    return known;
  }

  async #readDecisions(
    input: InputText,
  ): Promise<{ readonly decisions: Decisions; readonly problems: readonly FileProblem[] }> {
    if (!input.inFile) return { decisions: readDecisions([]), problems: [] };
    const records: AnnotationRecord[] = [];
    const problems: FileProblem[] = [];
    for (const { layer } of await findSidecars(input.path, this.#list)) {
      const read = await this.#sidecars.read(input.path, layer);
      if (!read.ok) {
        problems.push({ message: read.message });
        continue;
      }
      appendAll(records, recordsOf(read.layer));
      const damage = read.layer.problems.filter(({ severity }) => severity === 'error');
      problems.push(...damage.map((problem) => ({ message: sentenceOf(read.path, problem) })));
    }
    return { decisions: readDecisions(records), problems };
  }

  readonly #list: ListSidecars = (folder) => {
    const listed = this.#listed.get(folder) ?? listSidecars(folder);
    this.#listed.set(folder, listed);
    return listed;
  };
}

function examinationOf(analysis: Analysis, dismissed: ReadonlySet<string>): Examination {
  const { article, entities, problems } = analysis;
  const findings = undismissed(analysis, dismissed);
  return { article, findings, entities, dismissed: analysis.findings.length - findings.length, problems };
}

const sentenceOf = (path: string, { line, column, message }: LayerProblem): Message =>
  say('{place}: {message}', { place: `${path}:${line + 1}:${column + 1}`, message });
