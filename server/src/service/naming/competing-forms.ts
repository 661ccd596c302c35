/** Which spellings of an entity compete: those that a finding about the entity calls into question. */
import type { Finding } from '../../findings/finding.ts';
import type { Entity } from '../../names/entity.ts';
import { intersects } from '../../text/offsets.ts';

/** The forms of an entity that findings question. Empty when its spelling is settled. */
export function questionedForms(entity: Entity, findings: readonly Finding[]): ReadonlySet<string> {
  const own = findings.filter((finding) => finding.entity === entity.id);
  if (own.length === 0) return new Set();
  const questioned = entity.mentions.filter((mention) => own.some((finding) => intersects(finding, mention)));
  return new Set(questioned.map((mention) => mention.form));
}
