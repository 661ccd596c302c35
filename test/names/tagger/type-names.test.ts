import { expect, test } from 'vitest';
import { typeOfLabel } from '../../../server/src/names/tagger/type-names.ts';

test.each([
  ['PERS', 'PER'],
  ['Person', 'PER'],
  ['GPE', 'LOC'],
  ['fac', 'LOC'],
  ['Organization', 'ORG'],
  ['work-of-art', undefined],
  ['WORK_OF_ART', 'MISC'],
  ['creative_work', 'MISC'],
  ['MIS1', 'MISC'],
  ['MIS-3', 'MISC'],
  ['DATE', 'none'],
  ['O', undefined],
  ['constructor', undefined],
])('%s is %s', (name, type) => {
  expect(typeOfLabel(name)).toBe(type);
});
