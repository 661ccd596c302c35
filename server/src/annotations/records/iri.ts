/** IRIs in records: the W3C model names every source and entity by one. */

const WIKIDATA = 'http://www.wikidata.org/entity/';
const OWN = 'urn:copydesk:entity:';

/** The IRI of an entity id: `wd:Q7747` is the Wikidata item, other ids stand under `urn:copydesk:entity:`. */
export function entityIri(id: string): string {
  if (/^wd:Q\d+$/.test(id)) return WIKIDATA + id.slice(3);
  return OWN + encodeURIComponent(wellFormed(id)).replaceAll('%3A', ':');
}

/** The entity id of an IRI that `entityIri` made, or of any Wikidata item; undefined for others. */
export function entityOfIri(iri: string): string | undefined {
  const item = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(iri);
  if (item !== null) return `wd:${item[1]}`;
  if (!iri.startsWith(OWN)) return undefined;
  try {
    return decodeURIComponent(iri.slice(OWN.length));
  } catch {
    return undefined;
  }
}

/**
 * The relative IRI of a file that stands beside the sidecar (RFC 3987). Letters of every script stay readable;
 * what an IRI may not hold is percent-encoded, and a colon does not make the beginning of the name a scheme.
 */
export function sourceOfFile(fileName: string): string {
  const encoded = wellFormed(fileName).replace(
    /[\s%#?"<>\\^`{|}\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]/g,
    encodeURIComponent,
  );
  return encoded.includes(':') ? `./${encoded}` : encoded;
}

/** Lone surrogates cannot be percent-encoded; they become U+FFFD. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
