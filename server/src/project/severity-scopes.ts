/** The severities that a project gives rules: for all of it, for folders, and for files that fit a pattern. */
import type { Severity } from '../findings/finding.ts';
import { fitsPath } from './path-pattern.ts';

/** Rule id or `family/*` -> a severity, or `off`. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Where some severities hold. */
export interface SeverityScope {
  /** Whether they hold for a file, by its path from the root of the project, with slashes. */
  readonly holdsFor: (path: string) => boolean;
  readonly rules: Severities;
}

/** Severities for everything below a folder; '' is the root of the project. */
export const folderScope = (folder: string, rules: Severities): SeverityScope => ({
  holdsFor: (path) => folder === '' || path.startsWith(`${folder}/`),
  rules,
});

/** Severities for files that fit any of some patterns. */
export const filesScope = (patterns: readonly string[], rules: Severities): SeverityScope => ({
  holdsFor: (path) => patterns.some((pattern) => fitsPath(pattern, path)),
  rules,
});

/** What holds for a file: of two scopes, the later one decides. @param path from the root, with slashes */
export const severitiesAt = (scopes: readonly SeverityScope[], path: string): Severities =>
  scopes
    .filter(({ holdsFor }) => holdsFor(path))
    .reduce<Severities>((sum, { rules }) => over(sum, rules), {});

/** Severities over others. What is said of a whole family takes back what was said of its rules before. */
export function over(below: Severities, above: Severities): Severities {
  const families = Object.keys(above).filter((key) => key.endsWith('/*'));
  if (families.length === 0) return { ...below, ...above };
  const kept = Object.entries(below).filter(
    ([key]) => !families.includes(`${key.slice(0, key.indexOf('/'))}/*`),
  );
  return { ...Object.fromEntries(kept), ...above };
}
