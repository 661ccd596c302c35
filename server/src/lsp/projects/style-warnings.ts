/** Adds to what is wrong with a style file what only the gazetteer can tell: ids that it does not know. */
import { unknownEntities } from '../../names/house-style/check-style.ts';
import type { NameResources } from '../../names/names.ts';
import { isStyleFile, styleYaml } from '../../project/style-yaml.ts';
import type { ExaminedFile } from './project-folders.ts';

/** Hands files on as they were examined, style files with more warnings as soon as the gazetteer was read. */
export class StyleWarnings {
  readonly #resources: () => Promise<NameResources>;
  readonly #report: (file: ExaminedFile) => void;
  /** The last examination of each style file; an earlier one must not come after it. */
  readonly #latest = new Map<string, ExaminedFile>();

  constructor(resources: () => Promise<NameResources>, report: (file: ExaminedFile) => void) {
    this.#resources = resources;
    this.#report = report;
  }

  /** Reports a file, and a style file once more if the gazetteer has something to say of it. */
  async examined(file: ExaminedFile): Promise<void> {
    this.#report(file);
    if (!isStyleFile(file.uri)) return;
    this.#latest.set(file.uri, file);
    if (file.text === '') return;
    const { gazetteer } = await this.#resources();
    const { content } = await styleYaml.read(file.text);
    const warnings = unknownEntities(content, gazetteer);
    if (warnings.length === 0 || this.#latest.get(file.uri) !== file) return;
    this.#report({ ...file, problems: [...file.problems, ...warnings].sort((a, b) => a.start - b.start) });
  }
}
