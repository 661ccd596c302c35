/**
 * Asks the registry for known vulnerabilities of what ships: the packages of the bill of materials, be they
 * dependencies or built in from those for building. Exit code 1 when there is one. A registry that does not answer,
 * or none at all, is said and is no failure: `npm run audit` also runs on machines without a network.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { BILL } from './bill-of-materials.mts';

/** What `npm audit --json` says of one package. */
interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

/** What came of asking. */
export type Audit =
  | { readonly kind: 'unanswered'; readonly why: string }
  | { readonly kind: 'answered'; readonly found: readonly Vulnerability[] };

/** Reads the report of npm. @param ships names of the packages that ship */
export function readAudit(report: string, ships: ReadonlySet<string>): Audit {
  let read: { readonly message?: string; readonly vulnerabilities?: Readonly<Record<string, Vulnerability>> };
  try {
    read = JSON.parse(report) as typeof read;
  } catch {
    return { kind: 'unanswered', why: 'npm gave no report' };
  }
  if (read.vulnerabilities === undefined) {
    return { kind: 'unanswered', why: read.message ?? 'the report of npm names no vulnerabilities' };
  }
  const all = Object.values(read.vulnerabilities);
  return { kind: 'answered', found: all.filter(({ name }) => ships.has(name)) };
}

/** What to print, and the exit code. */
export function sayAudit(
  audit: Audit,
  ships: number,
): { readonly lines: readonly string[]; readonly code: 0 | 1 } {
  if (audit.kind === 'unanswered') {
    return {
      lines: [`Not audited: ${audit.why}. Nothing is known of the ${ships} packages that ship.`],
      code: 0,
    };
  }
  const lines = audit.found.map(({ name, severity, range, via }) => {
    const reasons = via.map((one) => (typeof one === 'string' ? one : `${one.title} (${one.url})`));
    return `${severity}: ${name} ${range}: ${reasons.join('; ')}`;
  });
  const sum = `${audit.found.length} of the ${ships} packages that ship have known vulnerabilities.`;
  return { lines: [...lines, sum], code: audit.found.length > 0 ? 1 : 0 };
}

/** npm's report; it ends with an error where something was found. */
async function askNpm(root: string): Promise<string> {
  const run = promisify(execFile);
  try {
    return (await run('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 })).stdout;
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout ?? '');
  }
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const bill = `${root}/dist/${BILL}`;
  if (!existsSync(bill)) throw new Error(`${bill} is not there: run “npm run build” first`);
  const { components } = JSON.parse(readFileSync(bill, 'utf8')) as {
    readonly components: readonly { readonly name: string }[];
  };
  const ships = new Set(components.map(({ name }) => name));
  const { lines, code } = sayAudit(readAudit(await askNpm(root), ships), ships.size);
  for (const line of lines) console.log(line);
  process.exitCode = code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
