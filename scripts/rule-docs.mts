/**
 * Writes the page of every rule, docs/rules/<family>/<name>.md, and the list of all of them, docs/rules/README.md,
 * from the rules themselves, and docs/artifact-classes.md from the taxonomy. `--check` writes nothing and fails when a page is missing, stale or left over.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_RULES } from '../server/src/analysis/rules.ts';
import { classPage } from './class-page.mts';
import { rulePages } from './rule-page.mts';

const folder = fileURLToPath(new URL('../docs/rules', import.meta.url));
const pages = rulePages(ALL_RULES);
const classesPath = fileURLToPath(new URL('../docs/artifact-classes.md', import.meta.url));
const classes = classPage(ALL_RULES);
const classesAreStale = !existsSync(classesPath) || (await readFile(classesPath, 'utf8')) !== classes;
const old = existsSync(folder)
  ? (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'))
  : [];
const leftOver = old.map((name) => name.replaceAll('\\', '/')).filter((name) => !pages.has(name));
const stale: string[] = [];
for (const [name, page] of pages) {
  const path = join(folder, name);
  if (existsSync(path) && (await readFile(path, 'utf8')).replaceAll('\r\n', '\n') === page) continue;
  stale.push(name);
}

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`docs/rules/${name} is missing or stale`);
  for (const name of leftOver) console.error(`docs/rules/${name} belongs to no rule`);
  if (classesAreStale) console.error('docs/artifact-classes.md is missing or stale');
  if (classesAreStale || stale.length + leftOver.length > 0) {
    console.error('run: node scripts/rule-docs.mts');
    process.exitCode = 1;
  }
} else {
  if (classesAreStale) await writeFile(classesPath, classes);
  for (const name of leftOver) await rm(join(folder, name));
  for (const name of stale) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pages.get(name)!);
  }
  console.log(`${pages.size} pages: ${stale.length} written, ${leftOver.length} removed`);
}
