/** What XML cannot hold, in the article and in what is said of it. */
import type { Decision, ExchangeAnnotation, ExchangeDocument } from './exchange.ts';
import { type Abilities, fieldLoss, type Loss, relationNameLosses, settled } from './losses.ts';
import { countIllegal, withLegalCharacters } from './xml.ts';

const WHY = 'characters that XML cannot hold, which become U+FFFD';

/** Adds the losses of XML to those that are known. */
export function xmlLosses(document: ExchangeDocument, found: readonly Loss[], can: Abilities): Loss[] {
  const losses = [...found];
  const count = countIllegal(document.text);
  if (count > 0) losses.push({ kind: 'text', count, why: WHY });
  const stated = new Set(
    found.flatMap((loss) => (loss.kind === 'field' ? [`${loss.annotation} ${loss.field}`] : [])),
  );
  for (const annotation of document.annotations) {
    for (const field of ['type', 'entity', 'replacement', 'comment'] as const) {
      const words = annotation[field];
      if (words === undefined || stated.has(`${annotation.id} ${field}`)) continue;
      const legal = withLegalCharacters(words);
      if (legal !== words) losses.push(fieldLoss(annotation.id, field, WHY, legal));
    }
    losses.push(...listLosses(annotation, stated));
  }
  losses.push(...relationNameLosses(document, withLegalCharacters, WHY));
  return settled(document, losses, can);
}

/** The same of tags and of the terms of a decision. */
function listLosses({ id, tags, decision }: ExchangeAnnotation, stated: ReadonlySet<string>): Loss[] {
  const losses: Loss[] = [];
  if (tags?.some((tag) => countIllegal(tag) > 0) && !stated.has(`${id} tags`)) {
    losses.push(fieldLoss(id, 'tags', WHY, tags.map(withLegalCharacters)));
  }
  const terms = Object.entries(decision ?? {});
  if (terms.some(([, words]) => countIllegal(words) > 0) && !stated.has(`${id} decision`)) {
    const legal = terms.map(([term, words]) => [term, withLegalCharacters(words)]);
    losses.push(fieldLoss(id, 'decision', WHY, Object.fromEntries(legal) as Decision));
  }
  return losses;
}
