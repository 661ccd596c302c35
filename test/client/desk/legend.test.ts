/** The legend as the setting holds it: what is read from it, and what is written back. */
import { beforeEach, expect, test, vi } from 'vitest';

const { setting } = vi.hoisted(() => ({
  setting: { value: [] as unknown, workspaceValue: undefined as unknown, updates: [] as unknown[][] },
}));
vi.mock('vscode', () => ({
  ConfigurationTarget: { Global: 1, Workspace: 2 },
  l10n: { t: (sentence: string) => sentence },
  workspace: {
    getConfiguration: () => ({
      get: () => setting.value,
      inspect: () => ({ workspaceValue: setting.workspaceValue }),
      update: async (...update: unknown[]) => {
        setting.updates.push(update);
      },
    }),
  },
}));

const { legend, saveLegend } = await import('../../../client/src/desk/legend.ts');

beforeEach(() => {
  setting.updates.length = 0;
  setting.workspaceValue = undefined;
});

test('types, labels and colours are read; what is none of them is left out, and each type counts once', () => {
  setting.value = [
    'PER',
    { type: 'CARGO', label: ' Cargo ', colour: '#0A6EBD' },
    { type: 'SHIP', colour: 'red' },
    { type: 'PER', label: 'again' },
    { type: 'two words' },
    { label: 'no type' },
    7,
    null,
  ];
  expect(legend()).toEqual([
    { type: 'PER', label: 'Person' },
    { type: 'CARGO', label: 'Cargo', colour: '#0A6EBD' },
    { type: 'SHIP', label: 'SHIP' },
  ]);
});

test('a setting that is no list is an empty legend', () => {
  setting.value = { type: 'PER' };
  expect(legend()).toEqual([]);
});

test('there are no more entries than number keys', () => {
  setting.value = Array.from({ length: 20 }, (_, at) => `T${at}`);
  expect(legend()).toHaveLength(9);
});

test('what is plain is written plainly, where the legend was set last', async () => {
  const edited = [
    { type: 'PER', label: 'Person' },
    { type: 'CARGO', label: 'Cargo', colour: '#0a6ebd' },
    { type: 'bad type', label: 'x' },
  ];
  await saveLegend(edited);
  setting.workspaceValue = ['PER'];
  await saveLegend(edited.slice(0, 1));
  expect(setting.updates).toEqual([
    ['desk.legend', ['PER', { type: 'CARGO', label: 'Cargo', colour: '#0a6ebd' }], 1],
    ['desk.legend', ['PER'], 2],
  ]);
});
