/** What somebody may decide for a whole project from within an article. Plain data: it travels through an editor. */
import type { Severity } from '../findings/finding.ts';

export type ProjectChange =
  /** A text is never reported. */
  | { readonly kind: 'allow'; readonly text: string }
  /** A line is residue. Counted: in how many files it stood and how often. */
  | {
      readonly kind: 'phrase';
      readonly line: string;
      readonly counts?: { readonly files: number; readonly times: number };
    }
  /** How grave a rule is below a folder, which is named from the root of the project; '' is all of it. */
  | {
      readonly kind: 'severity';
      readonly rule: string;
      readonly folder: string;
      readonly severity: Severity | 'off';
    }
  /** A form is the one to write: an entry of the house style. */
  | {
      readonly kind: 'prefer';
      readonly form: string;
      /** Forms that are not to be written. */
      readonly forbid: readonly string[];
      /** Id in the gazetteer, where it knows whom the form names. */
      readonly entity?: string;
    };
