import { expect, test } from 'vitest';
import { githubFormat } from '../../../server/src/cli/formats/github.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { countsOf, Tally } from '../../../server/src/service/report/checked-file.ts';
import { checkedFile } from '../checked-file.ts';

function commands(path: string, marked: string, message: string): string {
  const file = checkedFile(path, marked, () => ({
    rule: 'a/b',
    severity: 'information',
    message: verbatim(message),
  }));
  const tally = new Tally();
  tally.add(countsOf(file));
  const format = githubFormat();
  return format.file(format.render(file)).join('') + format.end(tally.summary);
}

test('one command for each finding, then the sum', () => {
  expect(commands('story.txt', '🚀 ⟦[ad_1]⟧', 'delete it')).toBe(
    '::notice file=story.txt,line=1,endLine=1,col=4,endColumn=9,title=a/b::delete it\n' +
      'Copydesk: 1 finding in 1 article, 0 dismissed, 0 problems.\n',
  );
});

test('columns are left out over several lines, as GitHub asks', () => {
  expect(commands('story.txt', 'a ⟦b\nc⟧', 'x')).toContain(
    '::notice file=story.txt,line=1,endLine=2,title=a/b::x\n',
  );
});

test('nothing of the article or its path can end the command early', () => {
  expect(commands('a,b:c%.txt', '⟦x⟧', '100 %\r\n::error::y')).toContain(
    'file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=1,title=a/b::100 %25%0D%0A::error::y\n',
  );
});
