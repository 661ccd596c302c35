/** The arguments of the commands that write a decision down and take it back, checked: they come from outside. */
import type { TakeBackArguments } from '../../../../protocol/decisions.ts';
import type { FixedPlace, RecordRequest } from '../../service/annotating/record-request.ts';

/** What the command is called with. */
export interface RecordArguments {
  readonly uri: string;
  /** Version of the document for which the action was offered. */
  readonly version: number;
  readonly request: RecordRequest;
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const areTexts = (object: Unknown, keys: readonly string[]): boolean =>
  keys.every((key) => typeof object[key] === 'string');
const isOffset = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** The arguments, when they have the shape that they were sent out with; else undefined. */
export function readRecordArguments(raw: unknown): RecordArguments | undefined {
  const value: unknown = Array.isArray(raw) ? raw[0] : undefined;
  if (!isObject(value) || typeof value.uri !== 'string' || typeof value.version !== 'number')
    return undefined;
  const { uri, version, request } = value;
  return isRequest(request) ? { uri, version, request } : undefined;
}

/** The argument of the command that takes a decision back, when it has its shape; else undefined. */
export function readTakeBackArguments(raw: unknown): TakeBackArguments | undefined {
  const value: unknown = Array.isArray(raw) ? raw[0] : undefined;
  if (!isObject(value)) return undefined;
  const { uri, decision } = value;
  return typeof uri === 'string' && typeof decision === 'string' ? { uri, decision } : undefined;
}

function isRequest(value: unknown): value is RecordRequest {
  if (!isObject(value)) return false;
  if (value.kind === 'fix') return Array.isArray(value.places) && value.places.every(isFixedPlace);
  if (!isOffset(value.start) || !areTexts(value, ['rule', 'fingerprint', 'text'])) return false;
  if (value.kind === 'dismissal') return areTexts(value, ['reason']);
  return value.kind === 'variant' && areTexts(value, ['entity', 'form']);
}

function isFixedPlace(value: unknown): value is FixedPlace {
  const texts = ['rule', 'fingerprint', 'original', 'replacement', 'before', 'after', 'language'];
  return (
    isObject(value) &&
    isOffset(value.start) &&
    areTexts(value, texts) &&
    (value.entity === undefined || typeof value.entity === 'string')
  );
}
