import { expect, test } from 'vitest';
import type { AnnotationRecord } from '../../server/src/annotations/records/record.ts';
import { isAnnotationRequest } from '../../server/src/service/annotating/annotation-request.ts';
import { VSCODE } from './client-profiles.ts';
import { workingFolder } from './working-folder.ts';

const ARTICLE = '🚀 ستنقل السفن 3000 طن من القمح كل شهر.\r\nوصل القمح أمس.\r\n';

const desk = workingFolder({ 'story.txt': ARTICLE });

const placesOf = (words: string): { start: number; text: string }[] =>
  [...ARTICLE.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, text: words }));

const records = (): AnnotationRecord[] => desk().records('story.txt');

async function mark(type: string, words: string): Promise<void> {
  const uri = desk().uri('story.txt');
  const request = { kind: 'mark', places: placesOf(words), type, status: 'accepted' };
  await desk().client.request('workspace/executeCommand', {
    command: 'copydesk.annotate',
    arguments: [{ uri, version: 1, request }],
  });
}

test('every place is marked with a type that the engine does not know, and marked anew in place', async () => {
  await desk().client.initialize(VSCODE);
  await desk().client.open(desk().uri('story.txt'), ARTICLE);
  await mark('CARGO', 'القمح');
  const marked = records();
  expect(marked).toHaveLength(2);
  for (const record of marked) {
    expect(record).toMatchObject({ motivation: 'classifying', body: [{ value: 'CARGO' }] });
  }
  await mark('GRAIN', 'القمح');
  expect(records().map(({ id }) => id)).toEqual(marked.map(({ id }) => id));
  for (const record of records()) expect(record).toMatchObject({ body: [{ value: 'GRAIN' }] });
});

test.each([
  ['PER', true],
  ['CARGO', true],
  ['my-type_2', true],
  ['', false],
  ['2nd', false],
  ['two words', false],
  ['نوع', false],
  ['T'.repeat(33), false],
])('%j may be the name of a type: %s', (type, may) => {
  const request = { kind: 'mark', places: [{ start: 0, text: 'x' }], type, status: 'accepted' };
  expect(isAnnotationRequest(request)).toBe(may);
});
