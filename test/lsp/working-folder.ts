/**
 * What most tests over the protocol begin with: a folder of articles on a real disk, the built server, and a client of
 * it, all of them new for each test and gone after it.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import type { AnnotationRecord } from '../../server/src/annotations/records/record.ts';
import { buildServer, LanguageClient } from './language-client.ts';

/** A folder whose name holds a space and letters of two scripts, and who works in it. Names are paths below it. */
export class WorkingFolder {
  readonly #serverPath: string;
  readonly #clients: LanguageClient[] = [];
  readonly path: string;
  /** The first client; its server runs, and waits to be initialized. */
  readonly client: LanguageClient;

  constructor(serverPath: string) {
    this.#serverPath = serverPath;
    this.path = mkdtempSync(join(tmpdir(), 'copydesk-خبر '));
    this.client = this.anotherClient();
  }

  /** One more server with its client. It answers a question for settings with none. */
  anotherClient(): LanguageClient {
    const client = new LanguageClient(this.#serverPath);
    client.answer('workspace/configuration', () => [null]);
    this.#clients.push(client);
    return client;
  }

  /** Initializes the client with this folder as its workspace. */
  async start(capabilities: ClientCapabilities): Promise<void> {
    await this.client.initialize(capabilities, { workspaceFolders: [{ uri: this.uri(), name: 'desk' }] });
  }

  pathOf(name: string): string {
    return join(this.path, name);
  }

  /** The URI of a file, or of the folder itself. */
  uri(name = ''): string {
    return pathToFileURL(name === '' ? this.path : this.pathOf(name)).href;
  }

  /** Writes a file, and makes its folder. */
  write(name: string, text: string): void {
    mkdirSync(dirname(this.pathOf(name)), { recursive: true });
    writeFileSync(this.pathOf(name), text);
  }

  read(name: string): string {
    return readFileSync(this.pathOf(name), 'utf8');
  }

  /** What is in the sidecar of an article, '' where there is none. */
  sidecar(name: string): string {
    return existsSync(this.pathOf(`${name}.ann.jsonl`)) ? this.read(`${name}.ann.jsonl`) : '';
  }

  /** The records in the sidecar of an article. */
  records(name: string): AnnotationRecord[] {
    const lines = this.sidecar(name).split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AnnotationRecord);
  }

  dispose(): void {
    for (const client of this.#clients) client.dispose();
    rmSync(this.path, { recursive: true, force: true });
  }
}

/**
 * Registers the hooks of a test file.
 * @param files stand in the folder when a test begins: text by name
 * @returns the folder of the test that runs
 */
export function workingFolder(files: Readonly<Record<string, string>> = {}): () => WorkingFolder {
  let server: ReturnType<typeof buildServer> | undefined;
  let folder: WorkingFolder | undefined;
  // A machine at work on other things takes longer to build than a hook is given.
  beforeAll(() => {
    server = buildServer();
  }, 60_000);
  beforeEach(() => {
    folder = new WorkingFolder(server!.path);
    for (const [name, text] of Object.entries(files)) folder.write(name, text);
  });
  afterEach(() => folder?.dispose());
  afterAll(() => server?.dispose());
  return () => folder!;
}
