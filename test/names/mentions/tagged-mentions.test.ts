/** What a tagger says beside what the gazetteer knows. The tagger of these tests finds what it is told. */
import { describe, expect, test } from 'vitest';
import { readMarkers } from '../../../server/src/findings/markers.ts';
import { NO_DECISIONS } from '../../../server/src/names/clusters/decisions.ts';
import type { EntityType } from '../../../server/src/names/entity.ts';
import type { GazetteerEntry } from '../../../server/src/names/gazetteer/gazetteer.ts';
import { indexGazetteer } from '../../../server/src/names/gazetteer/gazetteer-index.ts';
import { analyseNames } from '../../../server/src/names/names.ts';
import type { Tagger } from '../../../server/src/names/tagger/tagger.ts';
import { createArticle } from '../../../server/src/text/article.ts';
import { entry, testResources } from '../test-knowledge.ts';

const place = (id: string, forms: string, kind: string): GazetteerEntry => ({
  ...entry(id, 'LOC', forms),
  kind,
});
const gazetteer = indexGazetteer([
  place('cd:town', 'تلمارة', 'city'),
  place('cd:other-town', 'سنتورا', 'city'),
  place('cd:land', 'كيبارا', 'country'),
  { ...entry('cd:club', 'ORG', 'نادي تلمارة|~تلمارة'), kind: 'club' },
]);

/** Tags each of some words, by itself, as a type. */
const saying = (words: string, type: EntityType, margin = 3): Tagger => ({
  tag: (sentences) =>
    sentences.map((tokens) =>
      tokens.flatMap((token, at) =>
        words.split(' ').includes(token) ? [{ from: at, to: at + 1, type, margin }] : [],
      ),
    ),
});

/** `type id` of the mentions at the marked places. */
function entitiesAt(marked: string, tagger: Tagger): readonly string[] {
  const { text, spans } = readMarkers(marked);
  const resources = { ...testResources, gazetteer, tagger };
  const { entities } = analyseNames(createArticle(text), resources, NO_DECISIONS);
  return spans.map((span) => {
    const entity = entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => start === span.start && end === span.end),
    );
    return entity === undefined ? 'nothing' : `${entity.type} ${entity.id}`;
  });
}

describe.each([
  ['as it is', (text: string) => text],
  ['behind an astral character', (text: string) => `🚀 ${text}`],
  ['with CRLF', (text: string) => `\r\n${text}\r\n`],
])('a town in an article %s', (_, twin) => {
  test('is its club where the tagger finds an organisation', () => {
    expect(entitiesAt(twin('عبر ⟦تلمارة⟧ إلى المباراة.'), saying('تلمارة', 'ORG'))).toEqual(['ORG cd:club']);
  });

  test('is a club that nobody knows where no club has its name', () => {
    expect(entitiesAt(twin('عبر ⟦سنتورا⟧ إلى المباراة.'), saying('سنتورا', 'ORG'))).toEqual([
      'ORG here:سنتورا',
    ]);
  });

  test('stays a town where the tagger is not sure, says something else, or the place is a country', () => {
    const text = twin('وصل الوفد إلى ⟦تلمارة⟧ أمس.');
    expect(entitiesAt(text, saying('تلمارة', 'ORG', 0.3))).toEqual(['LOC cd:town']);
    expect(entitiesAt(text, saying('تلمارة', 'LOC'))).toEqual(['LOC cd:town']);
    expect(entitiesAt(text, saying('الوفد', 'ORG'))).toEqual(['LOC cd:town']);
    expect(entitiesAt(twin('فازت ⟦كيبارا⟧ أمس.'), saying('كيبارا', 'ORG'))).toEqual(['LOC cd:land']);
  });
});
