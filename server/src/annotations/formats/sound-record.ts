/**
 * Whether an imported record may stand in a sidecar as it is. A file can claim to be of Copydesk and be of anybody, so
 * a record is believed only when the published schema would accept it (schema/annotation.schema.json).
 */
import type { Agent, AnnotationRecord, Body } from '../records/record.ts';
import { RECORD_ID } from './records.ts';

/** What the schema asks beyond the shape that readers of sidecars need. */
export function isSound(record: AnnotationRecord): boolean {
  const { id, motivation, body, creator, generator, created, modified } = record;
  const rule = record['copydesk:rule'];
  const fingerprint = record['copydesk:fingerprint'];
  const isRejected = record['copydesk:status'] === 'rejected';
  const isEdit = motivation === 'editing';
  return (
    RECORD_ID.test(id) &&
    [creator, generator].every(isSoundAgent) &&
    [created, modified].every((time) => time === undefined || UTC.test(time)) &&
    body.every(isSoundBody) &&
    (rule === undefined || RULE.test(rule)) &&
    (fingerprint === undefined || FINGERPRINT.test(fingerprint)) &&
    (!isRejected || record['copydesk:reason'] !== undefined) &&
    (!isEdit ||
      (record['copydesk:original'] !== undefined && body.some(({ purpose }) => purpose === 'editing')))
  );
}

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const TEXT_PURPOSES: ReadonlySet<string> = new Set([
  'classifying',
  'editing',
  'commenting',
  'tagging',
  'replying',
]);
/** Id of a rule, as the schema has it. */
export const RULE = /^[a-z0-9-]+\/[a-z0-9-]+$/;
/** Fingerprint of a finding, as the schema has it. */
export const FINGERPRINT = /^[0-9a-f]{16}$/;

const isSoundAgent = ({ id, type, name }: Agent): boolean =>
  (type === 'Person' || type === 'Software') && name !== '' && (id === undefined || isAbsolute(id));

const isAbsolute = (iri: unknown): boolean => typeof iri === 'string' && URL.canParse(iri);

/** Text with one of its purposes, or a link to an entity or an annotation. */
function isSoundBody(body: Body): boolean {
  if (body.type !== 'TextualBody') {
    const isLink = body.type === 'SpecificResource' && ['identifying', 'linking'].includes(body.purpose);
    return isLink && isAbsolute(body.source);
  }
  const { purpose, language, textDirection } = body;
  return (
    TEXT_PURPOSES.has(purpose) &&
    (language === undefined || (typeof language === 'string' && LANGUAGE_TAG.test(language))) &&
    (textDirection === undefined || textDirection === 'ltr' || textDirection === 'rtl')
  );
}
