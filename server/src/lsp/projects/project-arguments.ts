/** The arguments of the commands that speak of a project, checked: they come from outside. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { SEVERITIES } from '../../findings/finding.ts';
import type { ProjectChange } from '../../project/project-change.ts';
import { FEWEST_FILES } from '../../project/shared-lines.ts';
import { isObject, isText, isTexts } from '../connection/requests.ts';
import {
  ACCEPT_BOILERPLATE_COMMAND,
  BOILERPLATE_COMMAND,
  CHANGE_PROJECT_COMMAND,
} from './project-command-names.ts';

type Unknown = Readonly<Record<string, unknown>>;

const argumentOf = (raw: unknown): Unknown => {
  const value: unknown = Array.isArray(raw) ? raw[0] : undefined;
  return isObject(value) ? value : {};
};

/** @throws ResponseError InvalidParams when the arguments have another shape */
export function readChangeArguments(raw: unknown): { readonly uri: string; readonly change: ProjectChange } {
  const { uri, change } = argumentOf(raw);
  if (typeof uri === 'string' && isChange(change)) return { uri, change };
  throw invalid(CHANGE_PROJECT_COMMAND);
}

function isChange(value: unknown): value is ProjectChange {
  if (!isObject(value)) return false;
  if (value.kind === 'allow') return typeof value.text === 'string';
  if (value.kind === 'phrase') return typeof value.line === 'string' && isCounts(value.counts);
  if (value.kind === 'prefer') {
    const { form, forbid, entity } = value;
    const isSound = typeof form === 'string' && form.trim() !== '' && !/[\r\n]/.test(form);
    return isSound && isTexts(forbid) && (entity === undefined || isText(entity));
  }
  return (
    value.kind === 'severity' &&
    typeof value.rule === 'string' &&
    typeof value.folder === 'string' &&
    [...SEVERITIES, 'off'].some((severity) => severity === value.severity)
  );
}

const isCounts = (value: unknown): boolean =>
  value === undefined || (isObject(value) && Number.isInteger(value.files) && Number.isInteger(value.times));

/** @throws ResponseError InvalidParams */
export function readBoilerplateArguments(raw: unknown): { readonly folder: string; readonly min: number } {
  const { folder, min = FEWEST_FILES } = argumentOf(raw);
  if (typeof folder === 'string' && typeof min === 'number' && Number.isInteger(min) && min >= 2) {
    return { folder, min };
  }
  throw invalid(BOILERPLATE_COMMAND);
}

/** @throws ResponseError InvalidParams */
export function readAcceptArguments(raw: unknown): {
  readonly folder: string;
  readonly changes: readonly ProjectChange[];
} {
  const { folder, lines } = argumentOf(raw);
  if (typeof folder !== 'string' || !Array.isArray(lines)) throw invalid(ACCEPT_BOILERPLATE_COMMAND);
  const changes = lines.map((item: unknown): ProjectChange => {
    if (!isObject(item) || typeof item.line !== 'string') throw invalid(ACCEPT_BOILERPLATE_COMMAND);
    const { line, files, times } = item;
    const counts = typeof files === 'number' && typeof times === 'number' ? { files, times } : undefined;
    return { kind: 'phrase', line, ...(counts === undefined ? {} : { counts }) };
  });
  return { folder, changes };
}

const invalid = (command: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, `“${command}” cannot be run with these arguments.`);
