/** The bundle for browser workers, in a worker that has nothing of Node: it must not ask for any of it. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Message, NotificationMessage, ResponseMessage } from 'vscode-jsonrpc';
import { buildServer } from './language-client.ts';

test('the server runs in a browser worker', async () => {
  const bundle = buildServer('server.browser.js');
  const channel = new MessageChannel();
  const messages: Message[] = [];
  let arrived: () => void = () => {};
  const self = {
    onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
    addEventListener: () => {},
    postMessage: (message: Message) => {
      messages.push(structuredClone(message));
      arrived();
    },
  };
  const send = (message: object): void => self.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const until = async <Found extends Message>(find: (message: Message) => boolean): Promise<Found> => {
    for (;;) {
      const found = messages.find(find);
      if (found !== undefined) return found as Found;
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
  };
  const { setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, crypto } =
    globalThis;
  const web = { setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, crypto };
  const scope = {
    ...web,
    self,
    console,
    MessageChannel: class {
      port1 = channel.port1;
      port2 = channel.port2;
    },
  };
  runInContext(readFileSync(bundle.path, 'utf8'), createContext(scope));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const { result } = await until<ResponseMessage>((message) => 'id' in message && message.id === 1);
  expect(result).toMatchObject({ serverInfo: { name: 'Copydesk' } });
  send({ method: 'initialized', params: {} });
  const textDocument = {
    uri: 'vscode-vfs:/story.txt',
    languageId: 'plaintext',
    version: 1,
    text: 'خبر.\n[ad_1]\n',
  };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  const isReport = (message: Message): boolean =>
    'method' in message && message.method === 'textDocument/publishDiagnostics';
  const { params } = await until<NotificationMessage>(isReport);
  expect(params).toMatchObject({ version: 1, diagnostics: [{ code: 'template/ad-placeholder' }] });
  channel.port1.close();
  bundle.dispose();
});
