/** The bill of materials that ships: sound by its schema, true to the bundles, and the same as the page says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAudit, sayAudit } from '../../scripts/audit.mts';
import { BILL, LICENCES } from '../../scripts/bill-of-materials.mts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly properties: readonly { readonly value: string }[];
}

interface Bill {
  readonly metadata: { readonly component: { readonly version: string; readonly purl: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

let folder: string;
let bill: Bill;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-bill-'));
  execFileSync(process.execPath, ['scripts/build.mts', '--outdir', folder], { cwd: root });
  bill = JSON.parse(readFileSync(join(folder, BILL), 'utf8')) as Bill;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is a bill by the schema of CycloneDX 1.5', () => {
  const fixture = new URL('../fixtures/cyclonedx-1.5.schemas.json', import.meta.url);
  const { bom, spdx, jsf } = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, object>;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const place = 'http://cyclonedx.org/schema/';
  ajv
    .addSchema(spdx!, `${place}spdx.SNAPSHOT.schema.json`)
    .addSchema(jsf!, `${place}jsf-0.82.SNAPSHOT.schema.json`);
  const validate = ajv.compile(bom!);
  expect(validate(bill) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...bill, components: [{ type: 'library' }] })).toBe(false);
});

test('each package of which something is in a bundle is in it, once for each version, with its archive’s hash', () => {
  const names = bill.components.map(({ name, version }) => `${name}@${version}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, hashes, properties } of bill.components) {
    expect(hashes, name).toMatchObject([
      { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
    ]);
    for (const { value } of properties) expect(statSync(join(folder, value)).isFile(), value).toBe(true);
  }
});

test('words of the packages are found in the bundles that are said to hold them, and of others in none', () => {
  const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.c?js$/.test(name),
  );
  const holding = (words: string): string[] =>
    bundles
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes(words))
      .filter((name) => !name.endsWith('.cjs.js'))
      .sort();
  const said = (name: string): string[] =>
    [
      ...new Set(
        bill.components
          .filter((one) => one.name === name)
          .flatMap(({ properties }) => properties.map(({ value }) => value)),
      ),
    ].sort();
  expect(holding('YAMLParseError')).toEqual(said('yaml'));
  expect(holding('WARC-Type').filter((name) => said('warcio').includes(name))).toEqual(said('warcio'));
  expect(said('vitest')).toEqual([]);
  expect(said('typescript')).toEqual([]);
});

test('what depends on what is known for each, and leads nowhere else', () => {
  const refs = new Set(bill.dependencies.map(({ ref }) => ref));
  expect(refs.size).toBe(bill.components.length + 1);
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
});

test('it is of this version, and the same whenever it is made', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(bill.metadata.component).toMatchObject({ version, purl: `pkg:npm/copydesk@${version}` });
  expect(readFileSync(join(folder, BILL), 'utf8')).not.toMatch(
    /\d{4}-\d\d-\d\dT|urn:uuid|https?:\/\/(?!cyclonedx\.org)/,
  );
});

test('the text of each licence ships', () => {
  const texts = readFileSync(join(folder, LICENCES), 'utf8').split(`\n${'-'.repeat(80)}\n`);
  for (const { name, version } of bill.components) {
    const text = texts.find((one) => one.trimStart().startsWith(`${name} ${version} (`));
    expect(text?.length ?? 0, name).toBeGreaterThan(300);
    expect(text, name).toMatch(/permission|licen[sc]e/i);
  }
  const shipped = readFileSync(join(root, '.vscodeignore'), 'utf8');
  expect(shipped).toContain(`!dist/${BILL}`);
  expect(shipped).toContain(`!dist/${LICENCES}`);
});

test('the page of dependencies lists each with its licence, and what is in the manifest for running', () => {
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const ships = page.slice(page.indexOf('## In what ships'), page.indexOf('## To build and test'));
  const listed = new Set([...ships.matchAll(/`((?:@[\w-]+\/)?[\w-]+)`/g)].map(([, name]) => name!));
  expect(bill.components.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: object;
  };
  const bundled = new Set(bill.components.map(({ name }) => name));
  expect([...listed].filter((name) => !bundled.has(name))).toEqual([]);
  expect(
    Object.keys(manifest.dependencies).filter((name) => !listed.has(name) || !bundled.has(name)),
  ).toEqual([]);
  const kinds = new Set(
    bill.components.flatMap(({ licenses }) =>
      licenses.map(({ license, expression }) => license?.id ?? expression!),
    ),
  );
  for (const kind of kinds)
    for (const id of kind.match(/[A-Z][\w.-]+/g)!.filter((one) => one !== 'AND')) expect(ships).toContain(id);
});

test('an audit tells of what ships alone, and a registry without an answer is no failure', () => {
  const found = { name: 'yaml', severity: 'high', range: '<9', via: [{ title: 'Bad', url: 'https://x/1' }] };
  const report = JSON.stringify({ vulnerabilities: { yaml: found, mocha: { ...found, name: 'mocha' } } });
  const ships = new Set(['yaml', 'uuid']);
  expect(sayAudit(readAudit(report, ships), 2)).toEqual({
    lines: ['high: yaml <9: Bad (https://x/1)', '1 of the 2 packages that ship have known vulnerabilities.'],
    code: 1,
  });
  for (const silent of ['', '{"message":"405 Method Not Allowed"}', 'npm error']) {
    const { lines, code } = sayAudit(readAudit(silent, ships), 2);
    expect([lines[0]?.startsWith('Not audited:'), code]).toEqual([true, 0]);
  }
  expect(sayAudit(readAudit('{"vulnerabilities":{}}', ships), 2).code).toBe(0);
});
