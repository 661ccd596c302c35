import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConflictMarkers } from '../../../server/src/annotations/merging/conflict-markers.ts';
import { mergeLayers } from '../../../server/src/annotations/merging/merge.ts';
import { isDamaged, readLayer, recordsOf } from '../../../server/src/annotations/records/layer.ts';
import type { AnnotationRecord } from '../../../server/src/annotations/records/record.ts';
import { serialiseRecord } from '../../../server/src/annotations/records/serialise.ts';
import { sampleRecords } from '../sample-records.ts';

const { mention, comment, dismissal, suggestion } = sampleRecords();
const text = (...records: readonly AnnotationRecord[]): string =>
  records.map((record) => `${serialiseRecord(record)}\n`).join('');
const idsIn = (merged: string): string[] => recordsOf(readLayer(merged)).map(({ id }) => id);
const labelled = (record: AnnotationRecord, value: string, hour: number): AnnotationRecord => ({
  ...record,
  body: [{ type: 'TextualBody', purpose: 'classifying', value }],
  modified: `2026-02-03T${String(hour).padStart(2, '0')}:00:00.000Z`,
});

describe('two sides', () => {
  test('that add records in one place have both', () => {
    const merged = mergeLayers(text(mention), text(mention, comment), text(mention, dismissal));
    expect(idsIn(merged).sort()).toEqual([mention.id, comment.id, dismissal.id].sort());
  });

  test('of which one removes and the other leaves as it was: removed', () => {
    expect(mergeLayers(text(mention, comment), text(mention), text(mention, comment))).toBe(text(mention));
  });

  test('of which one removes and the other changes: stays, as changed', () => {
    const changed = labelled(mention, 'ORG', 9);
    expect(mergeLayers(text(mention), '', text(changed))).toBe(text(changed));
  });

  test('that change different keys of one record: both changes', () => {
    const ours = labelled(mention, 'ORG', 9);
    const theirs = { ...mention, 'copydesk:reason': 'هيئة', modified: '2026-02-03T10:00:00.000Z' };
    const [merged] = recordsOf(readLayer(mergeLayers(text(mention), text(ours), text(theirs))));
    expect(merged).toMatchObject({ body: ours.body, 'copydesk:reason': 'هيئة', modified: theirs.modified });
    expect(merged).not.toHaveProperty('copydesk:superseded');
  });

  test('that change one key differently: the later holds, the earlier is remembered', () => {
    const [ours, theirs] = [labelled(mention, 'ORG', 9), labelled(mention, 'LOC', 10)];
    const [merged] = recordsOf(readLayer(mergeLayers(text(mention), text(ours), text(theirs))));
    expect(merged).toMatchObject({
      body: theirs.body,
      'copydesk:superseded': [{ modified: ours.modified, said: { body: ours.body } }],
    });
  });

  test('with damage and lines of other tools keep them', () => {
    const foreign = '{"type":"Annotation","id":"x","motivation":"odd"}';
    const merged = mergeLayers(text(mention), `${text(mention)}${foreign}\n`, `{"cut\n${text(mention)}`);
    expect(merged).toContain(foreign);
    expect(merged).toContain('{"cut');
    expect(idsIn(merged)).toEqual([mention.id]);
  });
});

/** Versions of four records: absent, as at first, or changed in one way or another. */
const version = fc
  .array(fc.constantFrom('absent', 'first', 'ORG', 'LOC', 'reason'), { minLength: 4, maxLength: 4 })
  .map((states) =>
    [mention, comment, dismissal, suggestion].flatMap((record, at) => {
      const state = states[at]!;
      if (state === 'absent') return [];
      if (state === 'first') return [record];
      if (state === 'reason')
        return [{ ...record, 'copydesk:reason': 'x', modified: '2026-02-03T11:00:00.000Z' }];
      return [labelled(record, state, state === 'ORG' ? 9 : 10)];
    }),
  );

test('any three versions: the same result whichever side is ours, and no record is lost', () => {
  fc.assert(
    fc.property(version, version, version, (base, ours, theirs) => {
      const merged = mergeLayers(text(...base), text(...ours), text(...theirs));
      expect(merged).toBe(mergeLayers(text(...base), text(...theirs), text(...ours)));
      const ids = new Set(idsIn(merged));
      for (const record of [...ours, ...theirs]) {
        const origin = base.find(({ id }) => id === record.id);
        const isKept = [ours, theirs].every((side) => side.some(({ id }) => id === record.id));
        const isChanged = origin === undefined || serialiseRecord(origin) !== serialiseRecord(record);
        if (isKept || isChanged) expect(ids).toContain(record.id);
      }
      expect(isDamaged(readLayer(merged))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('any version merged with itself or with its own base is itself', () => {
  fc.assert(
    fc.property(version, version, (base, side) => {
      const own = text(...side);
      expect(mergeLayers(text(...base), own, own)).toBe(own);
      expect(mergeLayers(text(...base), own, text(...base))).toBe(own);
    }),
  );
});

test('three annotators, merged in any order: the same records, and every value holds or is remembered', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      const before = [mention, comment, dismissal, suggestion];
      const base = text(...before);
      const [x, y, z] = [a, b, c].map((side) => text(...side)) as [string, string, string];
      const left = mergeLayers(base, mergeLayers(base, x, y), z);
      const right = mergeLayers(base, x, mergeLayers(base, y, z));
      expect(idsIn(left).sort()).toEqual(idsIn(right).sort());
      for (const said of [...a, ...b, ...c]) {
        const origin = before.find(({ id }) => id === said.id);
        if (JSON.stringify(origin?.body) === JSON.stringify(said.body)) continue;
        for (const merged of [left, right]) {
          const record = recordsOf(readLayer(merged)).find(({ id }) => id === said.id);
          expect(JSON.stringify(record)).toContain(JSON.stringify(said.body));
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('conflict markers', () => {
  const [ours, theirs] = [labelled(mention, 'ORG', 9), labelled(mention, 'LOC', 10)];

  test.each([
    ['two versions', `<<<<<<< HEAD\n${text(ours)}=======\n${text(theirs)}>>>>>>> other\n`],
    [
      'with CRLF',
      `<<<<<<< HEAD\n${text(ours)}=======\n${text(theirs)}>>>>>>> other\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'with the base',
      `<<<<<<< a\n${text(ours)}||||||| b\n${text(mention)}=======\n${text(theirs)}>>>>>>> c\n`,
    ],
    ['cut off', `<<<<<<< HEAD\n${text(ours)}=======\n${text(theirs)}`],
  ])('%s become one record', (_, part) => {
    const mended = resolveConflictMarkers(`${text(comment)}${part}`);
    expect(isDamaged(readLayer(mended))).toBe(false);
    expect(idsIn(mended).sort()).toEqual([comment.id, mention.id].sort());
    expect(recordsOf(readLayer(mended)).find(({ id }) => id === mention.id)).toMatchObject({
      body: theirs.body,
    });
  });

  test('a sidecar without markers is given back as it is', () => {
    expect(resolveConflictMarkers(`\ufeff${text(comment)}{"cut`)).toBe(`\ufeff${text(comment)}{"cut`);
  });

  test('markers anywhere lose no record', () => {
    const marker = fc.constantFrom('<<<<<<< a\n', '=======\n', '>>>>>>> b\n', '||||||| c\n');
    const line = fc.constantFrom(...[mention, comment, dismissal].map((record) => text(record)));
    fc.assert(
      fc.property(fc.array(fc.oneof(marker, line), { maxLength: 12 }), (lines) => {
        const before = new Set(idsIn(lines.join('')));
        const after = new Set(idsIn(resolveConflictMarkers(lines.join(''))));
        for (const id of before) expect(after).toContain(id);
      }),
      { numRuns: 500 },
    );
  });
});
