import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../server/src/messages/message.ts';
import type { EntityType } from '../../../server/src/names/entity.ts';
import { lexiconOf } from '../../../server/src/names/lexicon/lexicon.ts';
import type { NamePart } from '../../../server/src/names/workspace/article-names.ts';
import { preferenceOfGroup } from '../../../server/src/names/workspace/group-preference.ts';
import { NameGroups } from '../../../server/src/names/workspace/name-groups.ts';
import { WorkspaceNames } from '../../../server/src/names/workspace/workspace-names.ts';
import { testResources } from '../test-knowledge.ts';

const known = { gazetteer: testResources.gazetteer, words: lexiconOf(testResources.words).words };

/** A use: `entity form×count`, with `given` before the names that stand before another. */
function workspace(...articles: readonly string[]): WorkspaceNames {
  const index = new WorkspaceNames();
  articles.forEach((uses, at) => {
    index.add({
      path: `${at}.txt`,
      language: 'ar',
      stamp: 1,
      uses: uses.split(', ').map((line) => {
        const [, part, entity, type, form, count] = /^(given )?(\S+?)\/(\w+) (.+)×(\d+)$/.exec(line) ?? [];
        return {
          part: (part === undefined ? 'head' : 'given') as NamePart,
          entity: entity!,
          type: type as EntityType,
          form: form!,
          count: Number(count),
        };
      }),
    });
  });
  return index;
}

const groups = (index: WorkspaceNames): string[] =>
  new NameGroups(index, known)
    .competing()
    .map(
      ({ part, spellings }) => `${part}: ${spellings.map(({ form, uses }) => `${form}×${uses}`).join(' ')}`,
    );

describe('the names of a workspace', () => {
  test('are one where the gazetteer knows them, the full name with the surname', () => {
    const index = workspace(
      'wd:Q43723/PER نتنياهو×4, given wd:Q43723/PER بنيامين×1',
      'wd:Q43723/PER نتانياهو×2',
      'wd:Q43723/PER بنيامين نتانياهو×1',
    );
    expect(groups(index)).toEqual(['head: نتنياهو×4 نتانياهو×3']);
  });

  test('are one where an article takes them for one', () => {
    expect(groups(workspace('here:زوكربيرج/PER زوكربيرغ×3, here:زوكربيرج/PER زوكربيرج×1'))).toEqual([
      'head: زوكربيرغ×3 زوكربيرج×1',
    ]);
  });

  test('of strangers are joined by a shared given name, and not by letters alone', () => {
    const first = 'here:زوكربيرغ/PER زوكربيرغ×3, given here:زوكربيرغ/PER مارك×1';
    const second = 'here:زوكربيرج/PER زوكربيرج×2';
    expect(groups(workspace(first, second))).toEqual([]);
    expect(groups(workspace(first, `${second}, given here:زوكربيرج/PER مارك×1`))).toEqual([
      'head: زوكربيرغ×3 زوكربيرج×2',
    ]);
  });

  test('that differ in a given name are two people', () => {
    expect(groups(workspace('here:a/PER محمد حسن×2', 'here:b/PER محمد حسين×1'))).toEqual([]);
  });

  test('that the gazetteer knows as two are never joined', () => {
    expect(groups(workspace('wd:Q884/LOC كوريا×3', 'wd:Q858/LOC سوريا×2'))).toEqual([]);
  });

  test('count the cases of a Russian name as one spelling', () => {
    const index = workspace(
      'here:гутеррес/PER Гутеррес×2, here:гутеррес/PER Гутерреса×3, here:гутеррес/PER Гутерриш×1',
    );
    expect(groups(index)).toEqual(['head: Гутеррес×5 Гутерриш×1']);
  });

  test('are the same in whatever order articles come', () => {
    const articles = [
      'here:زوكربيرغ/PER زوكربيرغ×3, given here:زوكربيرغ/PER مارك×1',
      'here:زوكربيرج/PER زوكربيرج×2, given here:زوكربيرج/PER مارك×1',
      'wd:Q43723/PER نتنياهو×4',
      'wd:Q43723/PER نتانياهو×4',
    ];
    const expected = groups(workspace(...articles));
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(groups(workspace(...shuffled))).toEqual(expected);
      }),
    );
  });
});

describe('the preferred form of a workspace', () => {
  const preferred = (uses: string, decided: readonly (readonly [string, string])[] = []) => {
    const [group] = new NameGroups(workspace(uses), known).competing();
    const { gazetteer } = testResources;
    return preferenceOfGroup(group!, { style: undefined, decided: new Map(decided), gazetteer });
  };
  const uses = (a: number, b: number): string => `wd:Q43723/PER نتنياهو×${a}, wd:Q43723/PER نتانياهو×${b}`;

  test('is what annotators chose', () => {
    expect(preferred(uses(9, 1), [['نتنياهو', 'نتانياهو']])?.authority).toBe('decision');
  });
  test('is that of five uses and four in five', () => {
    expect(preferred(uses(1, 5))).toEqual({
      form: 'نتانياهو',
      authority: 'workspace',
      reason: say('{count} of {total} uses', { count: 5, total: 6 }),
    });
    expect(preferred(uses(1, 4))).toMatchObject({ form: 'نتنياهو', authority: 'gazetteer' });
  });
  test('is the more used one where nobody knows the name, and none where both are equal', () => {
    const stranger = (a: number, b: number): string => `here:x/PER زوكربيرغ×${a}, here:x/PER زوكربيرج×${b}`;
    expect(preferred(stranger(2, 1))).toMatchObject({ form: 'زوكربيرغ', authority: 'majority' });
    expect(preferred(stranger(2, 2))).toBeUndefined();
  });
});
