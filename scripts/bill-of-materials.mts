/**
 * What the bundles really hold of other people's packages: a bill of materials (CycloneDX 1.5, JSON) and the texts of
 * their licences, both for the package that ships. The bundler says which files went in; whatever is installed besides
 * is left out. The same input gives the same bytes, so neither holds a time nor a number by chance.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

export const BILL = 'bill-of-materials.cdx.json';
export const LICENCES = 'third-party-licences.txt';

/** A package of which something is in a bundle. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly folder: string;
  /** Names of the bundles that hold it. */
  readonly bundles: ReadonlySet<string>;
  readonly needs: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const PACKAGES = 'node_modules/';

/** Writes both files. @param root of the repository @param built what the bundler says of each bundle */
export function writeBillOfMaterials(root: string, outdir: string, built: readonly Metafile[]): void {
  const packages = bundledPackages(root, outdir, built);
  const own = readManifest(root);
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  writeFileSync(join(outdir, BILL), `${JSON.stringify(bill(own, packages, lock), undefined, 2)}\n`);
  writeFileSync(join(outdir, LICENCES), licences(own, packages));
}

/** The packages whose files went into a bundle, by name. Files that were shaken out of it do not count. */
function bundledPackages(
  root: string,
  outdir: string,
  built: readonly Metafile[],
): readonly BundledPackage[] {
  const found = new Map<string, Set<string>>();
  for (const [output, { inputs }] of built.flatMap(({ outputs }) => Object.entries(outputs))) {
    const bundle = relative(outdir, resolve(root, output)).replaceAll('\\', '/');
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = bytesInOutput > 0 ? packageFolder(file) : undefined;
      if (folder !== undefined) found.set(folder, (found.get(folder) ?? new Set()).add(bundle));
    }
  }
  return [...found]
    .map(([path, bundles]): BundledPackage => {
      const folder = resolve(root, path);
      const { name, version, license = '', dependencies = {} } = readManifest(folder);
      return { name, version, licence: license, folder, bundles, needs: Object.keys(dependencies) };
    })
    .sort((a, b) => (purlOf(a) < purlOf(b) ? -1 : 1));
}

/** The folder of the package that a file belongs to; undefined for a file of the project. */
function packageFolder(file: string): string | undefined {
  const start = file.lastIndexOf(PACKAGES);
  if (start < 0) return undefined;
  const [scope = '', name = ''] = file.slice(start + PACKAGES.length).split('/');
  return file.slice(0, start + PACKAGES.length) + (scope.startsWith('@') ? `${scope}/${name}` : scope);
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The address of a package in the sense of package-url. */
const purlOf = ({ name, version }: Pick<Manifest, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

function bill(own: Manifest, packages: readonly BundledPackage[], lock: Lock): object {
  const refs = new Map(packages.map((one) => [one.folder, purlOf(one)]));
  const dependsOn = ({ folder, needs }: BundledPackage): string[] =>
    needs.flatMap((name) => refs.get(resolvedFolder(folder, name, refs)) ?? []).sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(own),
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
        purl: purlOf(own),
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      scope: 'required',
      ...hashesOf(one, lock),
      licenses: [
        / (?:OR|AND) /.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } },
      ],
      purl: purlOf(one),
      properties: [...one.bundles].sort().map((value) => ({ name: 'copydesk:bundle', value })),
    })),
    dependencies: [
      { ref: purlOf(own), dependsOn: [...refs.values()].sort() },
      ...packages.map((one) => ({ ref: purlOf(one), dependsOn: dependsOn(one) })),
    ],
  };
}

/** Where a package finds another one: in its own folder, or the nearest one around it. */
function resolvedFolder(folder: string, name: string, known: ReadonlyMap<string, string>): string {
  for (let around = folder; ; around = dirname(around)) {
    const place = join(around, PACKAGES, name);
    if (known.has(place) || dirname(around) === around) return place;
  }
}

/** The hash of the archive that the lock file holds for this very version. */
function hashesOf({ name, version }: BundledPackage, lock: Lock): object {
  const locked = Object.entries(lock.packages).find(
    ([path, entry]) => path.endsWith(`${PACKAGES}${name}`) && entry.version === version,
  );
  const [algorithm, value] = locked?.[1].integrity?.split('-', 2) ?? [];
  if (algorithm !== 'sha512' || value === undefined) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }] };
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[-.].*)?$/i;

/** Texts that a package's archive leaves out, from its repository. */
const LEFT_OUT = fileURLToPath(new URL('licences', import.meta.url));

/** The texts of the licences as the packages bring them. @throws Error for a package that brings none */
function licences(own: Manifest, packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, licence, folder }) => {
    const files = readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .sort();
    const paths =
      files.length > 0 ? files.map((file) => join(folder, file)) : [join(LEFT_OUT, `${name}.txt`)];
    if (!paths.every((path) => existsSync(path))) {
      throw new Error(`${name} brings no text of its licence (${licence}); put it into ${LEFT_OUT}`);
    }
    const texts = paths.map((path) => readFileSync(path, 'utf8').trim());
    return `${name} ${version} (${licence})\n\n${texts.join('\n\n').replaceAll('\r\n', '\n')}`;
  });
  const head = `${own.name} holds parts of these packages.`;
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
