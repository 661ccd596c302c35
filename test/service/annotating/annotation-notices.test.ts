/** What of the annotations asks for a person, and what can be done about it. */

import { expect, test } from 'vitest';
import { locateRecords } from '../../../server/src/annotations/decisions/decisions.ts';
import { recordError, recordMention } from '../../../server/src/annotations/records/create-record.ts';
import type { AnnotationRecord } from '../../../server/src/annotations/records/record.ts';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { english } from '../../../server/src/messages/wording.ts';
import type { EntityType } from '../../../server/src/names/entity.ts';
import { annotateActions } from '../../../server/src/service/annotating/annotate-actions.ts';
import type { AnnotatedArticle } from '../../../server/src/service/annotating/annotated-article.ts';
import type { Annotating, AnnotationLayer } from '../../../server/src/service/annotating/annotating.ts';
import { openSuggestions } from '../../../server/src/service/annotating/annotating.ts';
import { annotationNotices } from '../../../server/src/service/annotating/annotation-notices.ts';
import { noticeActions } from '../../../server/src/service/annotating/notice-actions.ts';
import type { Span } from '../../../server/src/text/offsets.ts';
import { analysisOf, describeTwins } from '../newsroom.ts';

const AGENT = { type: 'Person', name: 'Amal' } as const;
const PROVENANCE = { creator: AGENT, generator: AGENT };

/** An article with marked words, and layers of records on them. */
class Desk {
  readonly text: string;
  readonly spans: readonly Span[];

  constructor(marked: string) {
    ({ text: this.text, spans: this.spans } = readMarkers(marked));
  }

  name(number: number, type: EntityType, status: AnnotationRecord['copydesk:status'] = 'accepted') {
    return recordMention({ place: this.#place(number), type, status }, PROVENANCE);
  }

  error(number: number, type: string, replacement?: string): AnnotationRecord {
    const more = replacement === undefined ? {} : { replacement };
    return recordError({ place: this.#place(number), type, ...more }, PROVENANCE);
  }

  article(layers: Readonly<Record<string, readonly AnnotationRecord[]>>, text = this.text) {
    const listed: AnnotationLayer[] = Object.entries(layers).map(([name, records]) => ({
      layer: name === '' ? undefined : name,
      records,
      isConflicted: false,
    }));
    const annotating: Annotating = {
      layer: undefined,
      particles: 'outside',
      layers: listed,
      candidates: () => [],
      relationStart: undefined,
    };
    const located = locateRecords(
      listed.flatMap(({ records }) => records),
      text,
    );
    const article: AnnotatedArticle = {
      analysis: analysisOf(text, () => ({})),
      dismissed: new Set(),
      annotations: () => located,
      annotating,
    };
    return { article, annotating };
  }

  #place(number: number) {
    return { fileName: 'story.txt', text: this.text, span: this.spans[number]! };
  }
}

const MARKED = 'وصل ⟦شويغو⟧ إلى ⟦كورسك⟧ صباح اليوم.\nوقال ⟦إن الزيارة كانت مفيدة⟧ للجميع.\n';

describeTwins('a notice', (twin) => {
  test('of a marked error says its kind and what is proposed', () => {
    const desk = new Desk(twin(MARKED));
    const { article, annotating } = desk.article({ '': [desk.error(2, 'calque', 'إن الزيارة أفادت')] });
    const [notice] = annotationNotices(article, annotating).notices;
    expect(notice).toMatchObject({ kind: 'error', span: desk.spans[2]! });
    expect(english(notice!.message)).toContain('word for word');
    expect(english(notice!.message)).toContain('“إن الزيارة أفادت”');
  });

  test('of a disagreement is where the layers differ, and not where they agree', () => {
    const desk = new Desk(twin(MARKED));
    const { article, annotating } = desk.article({
      amal: [desk.name(0, 'PER'), desk.name(1, 'LOC')],
      omar: [desk.name(0, 'PER'), desk.name(1, 'ORG')],
      engine: [desk.name(2, 'MISC', 'suggested')],
    });
    const { notices } = annotationNotices(article, annotating);
    expect(notices.map(({ kind, span }) => [kind, span])).toEqual([['disagreement', desk.spans[1]]]);
    const titles = noticeActions(article, annotating, desk.spans[1]!).map(({ title }) => english(title));
    expect(titles).toEqual([
      'Adjudicate as “amal”: “كورسك” is a place',
      'Adjudicate as “omar”: “كورسك” is an organisation',
    ]);
  });

  test('is not given where gold has decided, for a mark or against it', () => {
    const desk = new Desk(twin(MARKED));
    const { article, annotating } = desk.article({
      amal: [desk.name(0, 'PER'), desk.name(1, 'LOC')],
      omar: [desk.name(2, 'MISC')],
      gold: [desk.name(0, 'PER'), desk.name(1, 'LOC', 'rejected'), desk.name(2, 'MISC', 'rejected')],
    });
    expect(annotationNotices(article, annotating).notices).toEqual([]);
  });

  test('of a lost annotation stands at the head, with the places where it may belong', () => {
    const desk = new Desk(twin(MARKED));
    const now = desk.text.replace('وصل شويغو إلى كورسك صباح اليوم.', 'ثم عاد شويغو مساء.');
    const { article, annotating } = desk.article({ '': [desk.name(0, 'PER')] }, now);
    const [notice] = annotationNotices(article, annotating).notices;
    expect(notice).toMatchObject({ kind: 'orphaned', span: { start: 0, end: 0 } });
    const actions = noticeActions(article, annotating, { start: 0, end: 0 });
    expect(actions.map(({ request }) => request.kind)).toEqual(['reattach', 'drop']);
    const start = now.indexOf('شويغو');
    expect(actions[0]?.request).toMatchObject({ place: { start, text: 'شويغو' } });
  });
});

test('many lost annotations are counted, and ten of them listed', () => {
  const desk = new Desk(MARKED);
  const records = Array.from({ length: 25 }, () => desk.name(0, 'PER'));
  const { article, annotating } = desk.article({ '': records }, 'نص آخر تماما.\n');
  const { notices, unlisted } = annotationNotices(article, annotating);
  expect(notices).toHaveLength(10);
  expect(unlisted.map(english)).toEqual([
    expect.stringMatching(/^25 annotations have lost their place; 10 of them/),
  ]);
});

test('a suggestion is open until any layer has decided about its place', () => {
  const desk = new Desk(MARKED);
  const suggestions = [desk.name(0, 'PER', 'suggested'), desk.name(1, 'LOC', 'suggested')];
  const all = [...suggestions, desk.name(1, 'LOC', 'rejected')];
  const open = openSuggestions(locateRecords(all, desk.text));
  expect(open.map(({ record }) => record.id)).toEqual([suggestions[0]!.id]);
});

test('a menu is short: what is marked already is not offered again', () => {
  const desk = new Desk(MARKED);
  const { article, annotating } = desk.article({ '': [desk.name(0, 'PER')] });
  const bare = annotateActions(article, annotating, desk.spans[1]!).map(({ title }) => english(title));
  expect(bare).toEqual([
    'Mark “كورسك” as a person',
    'Mark “كورسك” as a place',
    'Mark “كورسك” as an organisation',
    'Mark “كورسك” as another name',
    'Comment on “كورسك”…',
    'Mark “كورسك” as an error…',
  ]);
  const marked = annotateActions(article, annotating, desk.spans[0]!).map(({ title }) => english(title));
  expect(marked).not.toContain('Mark “شويغو” as a person');
  expect(marked.length).toBeLessThanOrEqual(8);
});
