import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/lsp/documents/settings.ts';
import { english } from '../../../server/src/messages/wording.ts';

test('nothing gives the defaults', () => {
  for (const raw of [undefined, null, {}, { copydesk: {} }]) {
    expect(readSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, complaints: [] });
  }
});

test('the section itself and an object that holds it are read alike, nested or with dotted keys', () => {
  const expected = {
    rules: { severities: { 'template/*': 'off', 'name/name-variant': 'error' } },
    recordFixes: false,
    creator: 'Amal',
    completion: true,
    codeLens: false,
    inlayHints: false,
    layer: 'amal',
    particles: 'inside',
    recogniser: true,
    network: '/models/camel',
    workspaceDiagnostics: true,
    gazetteers: [],
  };
  const rules = { 'template/*': 'off', 'name/name-variant': 'error' };
  const annotations = { recordFixes: false, creator: ' Amal ', layer: 'amal', clitics: 'inside' };
  const dotted = {
    rules,
    'annotations.recordFixes': false,
    'annotations.creator': 'Amal',
    'annotations.layer': 'amal',
    'annotations.clitics': 'inside',
    'entities.recogniser': true,
    'ner.model': '/models/camel',
  };
  const nested = { rules, annotations, entities: { recogniser: true }, ner: { model: '/models/camel' } };
  for (const raw of [nested, { copydesk: nested }, dotted]) {
    expect(readSettings(raw)).toEqual({ settings: expected, complaints: [] });
  }
});

test('each bad value is complained of by name, and the others hold', () => {
  const { settings, complaints } = readSettings({
    rules: { 'template/ad-placeholder': 'loud', nonsense: 'off', 'name/*': 'hint' },
    annotations: { recordFixes: 'yes', creator: 7, layer: '../../etc' },
  });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, rules: { severities: { 'name/*': 'hint' } } });
  expect(complaints.map(english)).toEqual([
    expect.stringContaining('loud'),
    expect.stringContaining('nonsense'),
    expect.stringContaining('recordFixes'),
    expect.stringContaining('creator'),
    expect.stringContaining('layer'),
  ]);
});

test('whatever a client sends, reading it never throws', () => {
  const section = fc.record({ rules: fc.anything(), annotations: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), section), (raw) => {
      expect(readSettings(raw).settings).toBeDefined();
    }),
  );
});
