import { expect, test } from 'vitest';
import { sarifFormat } from '../../../server/src/cli/formats/sarif.ts';
import { verbatim } from '../../../server/src/messages/message.ts';
import { countsOf, Tally } from '../../../server/src/service/report/checked-file.ts';
import { checkedFile } from '../checked-file.ts';

const file = {
  ...checkedFile('desk/a b,ü.txt', 'first\r\n🚀 ⟦[ad_1]⟧ x', (_ordinal, words, { start, end }) => ({
    rule: 'template/ad-placeholder',
    severity: 'error',
    message: verbatim(`“${words}” is a placeholder.`),
    fixes: [{ title: verbatim('Delete it'), kind: 'safe', edits: [{ start, end, newText: '' }] }],
    related: [{ start: 0, end: 5, message: verbatim('first') }],
  })),
  problems: [{ message: verbatim('a problem') }],
};

function log(): unknown {
  const format = sarifFormat('1.2.3', [
    {
      id: 'template/ad-placeholder',
      title: 'Placeholder',
      description: 'A placeholder.',
      severity: 'error',
      confidence: 'proof',
      languages: 'all',
      examples: { flags: [], leaves: [] },
    },
  ]);
  const tally = new Tally();
  tally.add(countsOf(file));
  return JSON.parse(format.begin() + format.file(format.render(file)).join('') + format.end(tally.summary));
}

test('one log, one run; lines and columns from 1 in UTF-16 units; URIs are encoded', () => {
  const region = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 10, charOffset: 10, charLength: 6 };
  const artifactLocation = { uri: 'desk/a%20b%2C%C3%BC.txt' };
  expect(log()).toMatchObject({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: { driver: { name: 'Copydesk', version: '1.2.3', rules: [{ id: 'template/ad-placeholder' }] } },
        invocations: [
          { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'a problem' } }] },
        ],
        results: [
          {
            ruleId: 'template/ad-placeholder',
            level: 'error',
            locations: [{ physicalLocation: { artifactLocation, region } }],
            relatedLocations: [{ id: 0, message: { text: 'first' } }],
            partialFingerprints: { 'copydesk/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
            fixes: [
              {
                description: { text: 'Delete it' },
                artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region }] }],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('a run without findings is a log too', () => {
  const format = sarifFormat('1.2.3', []);
  const empty = JSON.parse(format.begin() + format.end(new Tally().summary)) as unknown;
  expect(empty).toMatchObject({ runs: [{ results: [], invocations: [{ executionSuccessful: true }] }] });
});
