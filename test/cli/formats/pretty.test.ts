import { expect, test } from 'vitest';
import { prettyFormat } from '../../../server/src/cli/formats/pretty.ts';
import { COLOURS, PLAIN, terminalWording } from '../../../server/src/cli/terminal.ts';
import { say, verbatim } from '../../../server/src/messages/message.ts';
import { countsOf, Tally } from '../../../server/src/service/report/checked-file.ts';
import { checkedFile } from '../checked-file.ts';

/** Six equal findings of one rule, one of another, one problem, two files. */
const story = {
  ...checkedFile(
    'desk/story.txt',
    `⟦[ad_1]⟧
قال الوزير⟦ ،⟧ في مؤتمر صحفي⟦ ،⟧ إن الجسر سيفتح قريبا⟦ ،⟧ وإن العمل يسير كما خطط له منذ البداية.
وأضاف⟦ ،⟧ بحسب بيان⟦ ،⟧ أن الوفد زار ⟦بيونج يانغ⟧ ثم عاد إلى بيونغ يانغ.`,
    (_ordinal, words, { start, end }) => {
      if (words.startsWith('['))
        return {
          rule: 'template/ad-placeholder',
          severity: 'error',
          message: say('“{words}” is a placeholder; delete it.', { words }),
        };
      if (words === ' ،') {
        return {
          rule: 'punctuation/space-before-punct',
          severity: 'warning',
          message: say('There is a space before “{mark}”; the mark follows its word directly.', {
            mark: '،',
          }),
          fixes: [
            { title: verbatim('Delete the space'), kind: 'safe', edits: [{ start, end, newText: '،' }] },
          ],
        };
      }
      return {
        rule: 'name/name-variant',
        severity: 'warning',
        message: say('“{words}” is spelled “{form}” once in this article.', { words, form: 'بيونغ يانغ' }),
      };
    },
  ),
  dismissed: 1,
};
const missing = {
  path: 'missing.txt',
  article: undefined,
  findings: [],
  entities: [],
  dismissed: 0,
  problems: [{ message: verbatim('cannot read missing.txt: there is no such file or folder') }],
};
const clean = checkedFile('clean.txt', 'Nothing is wrong here.', () => {
  throw new Error('no spans');
});

function pretty(all: boolean, palette = PLAIN, width = 100): string {
  const format = prettyFormat({ palette, width }, all, terminalWording());
  const tally = new Tally();
  let text = format.begin();
  for (const file of [story, missing, clean]) {
    tally.add(countsOf(file));
    text += format.file(format.render(file)).join('');
  }
  return text + format.end(tally.summary);
}

test('without colours', () => {
  expect(pretty(false)).toMatchInlineSnapshot(`
    "desk/story.txt  Arabic · 1 error · 6 warnings

      error  template/ad-placeholder
      “[ad_1]” is a placeholder; delete it.
        desk/story.txt:1:1  ⁨⟦[ad_1]⟧⁩

      warning  punctuation/space-before-punct  5×
      There is a space before “،”; the mark follows its word directly.
        desk/story.txt:2:11  ⁨قال الوزير⟦ ،⟧ في مؤتمر صحفي ، إن الجسر سيفتح قريبا ، وإن العمل يسير …⁩
        desk/story.txt:2:27  ⁨قال الوزير ، في مؤتمر صحفي⟦ ،⟧ إن الجسر سيفتح قريبا ، وإن العمل يسير …⁩
        desk/story.txt:2:50  ⁨… مؤتمر صحفي ، إن الجسر سيفتح قريبا⟦ ،⟧ وإن العمل يسير كما خطط له منذ …⁩
        and 2 more of this rule: line 3 (2×)

      warning  name/name-variant
      “⁨بيونج يانغ⁩” is spelled “⁨بيونغ يانغ⁩” once in this article.
        desk/story.txt:3:34  ⁨وأضاف ، بحسب بيان ، أن الوفد زار ⟦بيونج يانغ⟧ ثم عاد إلى بيونغ يانغ.⁩

    missing.txt

      problem  cannot read missing.txt: there is no such file or folder

    7 findings in 2 articles: 1 error, 6 warnings

      5  punctuation/space-before-punct
      1  name/name-variant
      1  template/ad-placeholder

    copydesk fix mends 5 of 7 without asking.
    1 dismissed finding left out.
    1 problem; see above.
    "
  `);
});

test('--all shows each finding', () => {
  expect(pretty(false)).toContain('and 2 more of this rule: line 3 (2×)');
  const all = pretty(true);
  expect(all).not.toContain('more of this rule');
  expect(all.match(/⟦ ،⟧/g)).toHaveLength(5);
});

test('colours change nothing but colours', () => {
  const coloured = pretty(false, COLOURS);
  expect(coloured).toContain('\u001b[31m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty(false));
});

test('a narrow terminal gets the quotation on a line of its own', () => {
  const place = pretty(false, PLAIN, 50).split('\n').indexOf('    desk/story.txt:2:11');
  expect(place).toBeGreaterThan(0);
});

test('every isolate is closed in its line', () => {
  for (const line of pretty(true).split('\n')) {
    expect(line.split('\u2068')).toHaveLength(line.split('\u2069').length);
  }
});

test('nothing found is said in one line', () => {
  const format = prettyFormat({ palette: PLAIN, width: 80 }, false, terminalWording());
  const tally = new Tally();
  tally.add(countsOf(clean));
  expect(format.file(format.render(clean)).join('') + format.end(tally.summary)).toBe(
    'No findings in 1 article.\n',
  );
});
