import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../server/src/annotations/anchoring/describe-span.ts';
import {
  EMPTY_LAYER,
  type Layer,
  readLayer,
  recordsOf,
} from '../../../server/src/annotations/records/layer.ts';
import {
  addRecords,
  type LayerChange,
  removeRecords,
  updateRecords,
} from '../../../server/src/annotations/records/layer-change.ts';
import type { AnnotationRecord } from '../../../server/src/annotations/records/record.ts';
import { withStatus, withType } from '../../../server/src/annotations/records/revise-record.ts';
import {
  changesBetween,
  followed,
  type RecordChange,
  takenBack,
} from '../../../server/src/annotations/records/take-back.ts';
import { english } from '../../../server/src/messages/wording.ts';
import { ARTICLE, placeOf, sampleLayer, sampleRecords } from '../sample-records.ts';

const records = Object.values(sampleRecords());
const { dismissal, respelling } = sampleRecords();

function layerOf(change: LayerChange): Layer {
  if (!change.ok) throw new Error(english(change.reason));
  return change.layer;
}

const revise = (layer: Layer, id: string, change: (record: AnnotationRecord) => AnnotationRecord): Layer => {
  const record = recordsOf(layer).find((one) => one.id === id);
  return record === undefined
    ? layer
    : layerOf(updateRecords(layer, new Map([[id, change(record)]]), ARTICLE));
};

const refusal = (change: LayerChange): string => (change.ok ? 'not refused' : english(change.reason));

describe('a decision', () => {
  test('that added a record takes it along, and no other line', () => {
    const before = layerOf(removeRecords(sampleLayer(), [dismissal.id], ARTICLE));
    const after = addRecords(before, [dismissal], ARTICLE);
    expect(takenBack(after, changesBetween(before, after), ARTICLE)).toMatchObject({
      layer: { text: before.text },
    });
  });

  test('that revised a record gives its bytes back, and all that nobody here knows', () => {
    const own = `{ "x:number": 12345678901234567890, ${sampleLayer().lines[0]!.raw.slice(1)}`;
    const before = readLayer(`${own}\n`);
    const after = revise(before, recordsOf(before)[0]!.id, (record) => withType(record, 'ORG'));
    expect(after.text).not.toBe(before.text);
    expect(layerOf(takenBack(after, changesBetween(before, after), ARTICLE)).text).toBe(before.text);
  });

  test('that wrote nothing has nothing to take back', () => {
    expect(changesBetween(sampleLayer(), addRecords(sampleLayer(), records, ARTICLE))).toEqual([]);
  });

  test.each<[string, (layer: Layer) => Layer]>([
    ['was revised', (layer) => revise(layer, dismissal.id, (record) => withStatus(record, 'accepted'))],
    ['was taken out', (layer) => layerOf(removeRecords(layer, [dismissal.id], ARTICLE))],
    ['was written otherwise', (layer) => readLayer(layer.text.replaceAll('{"@context"', '{ "@context"'))],
  ])('stands when its record %s since, and all of it stands', (_, disturb) => {
    const before = layerOf(removeRecords(sampleLayer(), [dismissal.id, respelling.id], ARTICLE));
    const after = addRecords(before, [dismissal, respelling], ARTICLE);
    const disturbed = disturb(after);
    expect(refusal(takenBack(disturbed, changesBetween(before, after), ARTICLE))).toMatch(/changed since/);
  });

  test('stands in a sidecar that was damaged since', () => {
    const after = addRecords(EMPTY_LAYER, [dismissal], ARTICLE);
    const damaged = readLayer(`${after.text}{"broken\n`);
    expect(refusal(takenBack(damaged, changesBetween(EMPTY_LAYER, after), ARTICLE))).toMatch(/damaged/);
  });
});

describe('a record whose place was written anew since', () => {
  for (const [twin, article] of [
    ['', ARTICLE],
    [' behind astral letters', `🚀🚀 ${ARTICLE}`],
    [' in CRLF', ARTICLE.replaceAll('\n', '\r\n')],
  ] as const) {
    test(`is taken back at its new place${twin}`, () => {
      const added = addRecords(EMPTY_LAYER, [dismissal], ARTICLE);
      const revised = revise(added, dismissal.id, (record) => withStatus(record, 'accepted'));
      const first = changesBetween(EMPTY_LAYER, added);
      const second = changesBetween(added, revised);
      const target = {
        ...(dismissal.target as { source: string }),
        selector: describeSpan(article, placeOf('شويجو', article).span),
      } as AnnotationRecord['target'];
      const modified = '2026-02-03T04:05:06.000Z';
      const moved = revise(revised, dismissal.id, (record) => ({ ...record, target, modified }));
      const [move] = changesBetween(revised, moved);
      const follow = (changes: readonly RecordChange[]): RecordChange[] =>
        changes.map((change) => followed(change, move));
      expect(refusal(takenBack(moved, second, article))).toMatch(/changed since/);
      const once = layerOf(takenBack(moved, follow(second), article));
      expect(recordsOf(once)).toMatchObject([{ 'copydesk:status': 'rejected', target, modified }]);
      expect(layerOf(takenBack(once, follow(first), article)).text).toBe('');
    });
  }

  test('is not followed where the decision itself was about the place', () => {
    const added = addRecords(EMPTY_LAYER, [dismissal], ARTICLE);
    const elsewhere = { ...dismissal, target: respelling.target };
    const reattached = layerOf(updateRecords(added, new Map([[dismissal.id, elsewhere]]), ARTICLE));
    const [change] = changesBetween(added, reattached);
    const anchored = revise(reattached, dismissal.id, (record) => ({
      ...record,
      'copydesk:anchor': 'orphaned',
    }));
    const after = followed(change!, changesBetween(reattached, anchored)[0]);
    expect(after.before).toBe(change!.before);
    expect(layerOf(takenBack(anchored, [after], ARTICLE)).text).toBe(added.text);
  });
});

test('any decisions, taken back from the newest to the oldest, leave the sidecar as it was', () => {
  const added = fc
    .shuffledSubarray(records)
    .map((some) => (layer: Layer) => addRecords(layer, some, ARTICLE));
  const revised = fc.tuple(fc.constantFrom(...records), fc.constantFrom('PER', 'LOC', 'ORG')).map(
    ([{ id }, type]) =>
      (layer: Layer) =>
        revise(layer, id, (record) => withType(record, type)),
  );
  fc.assert(
    fc.property(
      fc.subarray(records),
      fc.array(fc.oneof(added, revised), { maxLength: 12 }),
      (standing, decisions) => {
        const first = addRecords(EMPTY_LAYER, standing, ARTICLE);
        let layer = first;
        const made = decisions.map((decide) => {
          const before = layer;
          layer = decide(layer);
          return changesBetween(before, layer);
        });
        for (const changes of made.reverse()) layer = layerOf(takenBack(layer, changes, ARTICLE));
        expect(layer.text).toBe(first.text);
      },
    ),
  );
});
