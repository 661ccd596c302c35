/** One record of each kind, as the tests of this floor need them: fixed clock, counted ids, an article of our own. */

import {
  type Place,
  type Provenance,
  recordAcceptedVariant,
  recordAppliedFix,
  recordComment,
  recordDismissal,
  recordMention,
} from '../../server/src/annotations/records/create-record.ts';
import { EMPTY_LAYER } from '../../server/src/annotations/records/layer.ts';
import { addRecords } from '../../server/src/annotations/records/layer-change.ts';

export const ARTICLE =
  'القاهرة - قال الوزير سيرجي شويغو إن المفاوضات مستمرة.\nوأضاف شويجو أن الوفد وصل صباحا، وغادر مساء.\n🚀 انطلق الصاروخ أمس.\n';

/** Provenance whose ids and times only grow. */
export function testProvenance(): Provenance {
  let made = 0;
  return {
    creator: { type: 'Person', name: 'أمل', id: 'https://example.org/u/amal' },
    generator: { type: 'Software', name: 'Copydesk 0.1.0', id: 'urn:copydesk:engine' },
    now: () => Date.UTC(2026, 0, 2, 3, 4, made),
    newId: () => `urn:uuid:01990000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
  };
}

/** The place of a quote in the article. */
export function placeOf(quote: string, text = ARTICLE): Place {
  const start = text.indexOf(quote);
  return { fileName: 'story.txt', text, span: { start, end: start + quote.length } };
}

const finding = { rule: 'name/name-variant', fingerprint: '0123456789abcdef' };

/** One record of each kind. */
export function sampleRecords(provenance = testProvenance()) {
  const deletion = ARTICLE.indexOf('، وغادر');
  return {
    respelling: recordAppliedFix(
      { place: placeOf('شويغو'), finding, original: 'شويجو', language: 'ar', entity: 'wd:Q192187' },
      provenance,
    ),
    deletion: recordAppliedFix(
      {
        place: { fileName: 'story.txt', text: ARTICLE, span: { start: deletion, end: deletion } },
        finding: { rule: 'typography/space-before-comma', fingerprint: 'fedcba9876543210' },
        original: ' ',
        language: 'ar',
      },
      provenance,
    ),
    dismissal: recordDismissal(
      {
        place: placeOf('شويجو'),
        finding: { ...finding, fingerprint: '00000000000000aa' },
        reason: 'اقتباس حرفي',
      },
      provenance,
    ),
    variant: recordAcceptedVariant(
      { place: placeOf('شويجو'), entity: 'wd:Q192187', form: 'شويجو', finding },
      provenance,
    ),
    mention: recordMention({ place: placeOf('سيرجي شويغو'), type: 'PER', entity: 'here:شويغو' }, provenance),
    suggestion: recordMention({ place: placeOf('القاهرة'), type: 'LOC', status: 'suggested' }, provenance),
    comment: recordComment({ place: placeOf('الصاروخ'), value: 'Which one?', language: 'en' }, provenance),
  };
}

/** A sidecar that holds one record of each kind. */
export const sampleLayer = () => addRecords(EMPTY_LAYER, Object.values(sampleRecords()), ARTICLE);
