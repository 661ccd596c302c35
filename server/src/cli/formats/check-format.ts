/** Makes a format of `copydesk check` from plain options, in the main thread and alike in each of the others. */
import type { Catalogue } from '../../messages/catalogue.ts';
import { ALL_RULES } from '../all-rules.ts';
import { type Screen, terminalOf, terminalWording } from '../terminal.ts';
import { VERSION } from '../version.ts';
import type { CheckFormat, FormatName } from './format.ts';
import { githubFormat } from './github.ts';
import { indexFormat } from './index-lines.ts';
import { jsonFormat, jsonLinesFormat } from './json.ts';
import { prettyFormat } from './pretty.ts';
import { sarifFormat } from './sarif.ts';

/** What a format is made from. Plain data. */
export interface FormatOptions {
  readonly name: FormatName | 'index';
  /** Show each finding, also where many are alike. */
  readonly all: boolean;
  /** What is known of standard output. */
  readonly screen: Screen;
  /** Sentences of the reader's language; left out for English. Formats for programs are English in any language. */
  readonly catalogue?: Catalogue;
  /** Of the articles of an index. */
  readonly stamp?: number;
}

export function checkFormat({ name, all, screen, catalogue, stamp = 0 }: FormatOptions): CheckFormat {
  switch (name) {
    case 'json':
      return jsonFormat();
    case 'jsonl':
      return jsonLinesFormat();
    case 'sarif':
      return sarifFormat(VERSION, ALL_RULES);
    case 'github':
      return githubFormat();
    case 'index':
      return indexFormat(stamp);
    case 'pretty':
      return prettyFormat(
        terminalOf(screen, process.env),
        all,
        terminalWording(catalogue),
        catalogue?.locale,
      );
  }
}
