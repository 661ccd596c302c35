/** What a page draws of an article, whole or in part. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis.ts';
import { locateRecords } from '../../server/src/annotations/decisions/decisions.ts';
import { recordMention } from '../../server/src/annotations/records/create-record.ts';
import { readMarkers } from '../../server/src/findings/markers.ts';
import { findModels, loadModels } from '../../server/src/host/models.ts';
import { english } from '../../server/src/messages/wording.ts';
import type { AnnotatedArticle } from '../../server/src/service/annotating/annotated-article.ts';
import { deskArticle, deskPlaces } from '../../server/src/service/desk.ts';
import { SHOWN_FINDINGS } from '../../server/src/service/diagnostics.ts';
import { createArticle } from '../../server/src/text/article.ts';
import { analysisOf, annotated, describeTwins } from './newsroom.ts';

const { resources } = await loadModels(findModels(import.meta.dirname));

const drawnOf = (text: string): AnnotatedArticle => annotated(analyse(createArticle(text), { resources }));

describe.each(['', '🚀 ', 'سطر\r\n'])('after %j', (before) => {
  const text = `${before}قال سيرغي شويغو ذلك.\r\n[ad_1]\r\nوقال شويغو إن الأمر انتهى.\r\n[ad_2]\r\n`;

  test('the whole has every finding, and the places of all of them in order', () => {
    const article = drawnOf(text);
    const { findings } = deskArticle(article);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['[ad_1]', '[ad_2]']),
    );
    const places = deskPlaces(article);
    expect(places.length).toBe(findings.length);
    expect(places.map(({ start }) => start)).toEqual(
      findings.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  test('a part has what touches it, and names with all their forms but only their mentions there', () => {
    const article = drawnOf(text);
    const from = text.indexOf('وقال');
    const part = { start: from, end: text.indexOf('[ad_2]') - 2 };
    const whole = deskArticle(article);
    const drawn = deskArticle(article, part);
    expect(drawn.findings.every(({ start, end }) => start <= part.end && part.start <= end)).toBe(true);
    expect(drawn.findings.length).toBeLessThan(whole.findings.length);
    expect(drawn.names.flatMap(({ mentions }) => mentions.map(({ start }) => start >= from))).not.toContain(
      false,
    );
    for (const { id, forms } of drawn.names) {
      expect(whole.names.find((name) => name.id === id)?.forms).toEqual(forms);
    }
  });
});

test('no finding is left out, however many there are', () => {
  const lines = SHOWN_FINDINGS + 10;
  const { findings, notices } = deskArticle(drawnOf('[ad_1]\n'.repeat(lines)));
  expect(findings.length).toBeGreaterThanOrEqual(lines);
  expect(notices.map(english)).toEqual([]);
});

describeTwins('suggestions of another layer', (twin) => {
  const { text, spans } = readMarkers(twin('وصل إلى ⟦بيروت⟧ ثم عاد إلى ⟦القاهرة⟧ في ⟦12 مايو⟧ و⟦13 مايو⟧.'));
  const agent = { type: 'Person', name: 'Amal' } as const;
  const record = (at: number, type: 'LOC' | 'DATE', status: 'suggested' | 'accepted' | 'rejected') =>
    recordMention(
      { place: { fileName: 'story.txt', text, span: spans[at]! }, type, status },
      { creator: agent, generator: agent },
    );
  const suggested = [0, 1, 2, 3].map((at) => record(at, at < 2 ? 'LOC' : 'DATE', 'suggested'));
  const drawnWith = (...decided: ReturnType<typeof record>[]) => {
    const analysis = analysisOf(text, () => ({}));
    const located = locateRecords([...suggested, ...decided], text);
    return { ...annotated(analysis), annotations: () => located };
  };

  test('are shown and gone through while nobody has decided', () => {
    const article = drawnWith();
    expect(deskArticle(article).annotations.length).toBe(4);
    expect(deskPlaces(article)).toEqual(spans);
  });

  test('that were decided are neither shown nor gone through; the decision is shown', () => {
    const article = drawnWith(record(0, 'LOC', 'rejected'), record(2, 'DATE', 'accepted'));
    expect(deskPlaces(article)).toEqual([spans[1], spans[3]]);
    const shown = deskArticle(article).annotations.map(({ quote, status }) => `${quote} ${status}`);
    expect(shown.sort()).toEqual(
      ['12 مايو accepted', '13 مايو suggested', 'القاهرة suggested', 'بيروت rejected'].sort(),
    );
  });
});
