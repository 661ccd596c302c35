/** docs/security.md and the tests say the same: each case of the page is a test, and each test is a case of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');

/** Cases of the page by the file that its heading names. */
function casesOfPage(): Map<string, string[]> {
  const cases = new Map<string, string[]>();
  for (const section of page.split(/^### /m).slice(1)) {
    const file = /`test\/security\/([\w-]+\.test\.ts)`/.exec(section)?.[1];
    if (file === undefined) continue;
    const rows = [...section.matchAll(/^\| (.+?) \| .+ \|$/gm)].map((row) => row[1]!);
    cases.set(
      file,
      rows.filter((row) => row !== 'case' && !/^-+$/.test(row)),
    );
  }
  return cases;
}

const casesOfTests = (file: string): string[] =>
  [...readFileSync(`${folder}${file}`, 'utf8').matchAll(/^test\(\s*'([^']+)'/gm)].map((found) => found[1]!);

test('every case of the page is a test, and every test a case of the page', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'page.test.ts');
  expect(files.length).toBeGreaterThan(5);
  const tested = Object.fromEntries(files.map((file) => [file, casesOfTests(file).sort()]));
  const listed = Object.fromEntries([...casesOfPage()].map(([file, cases]) => [file, cases.sort()]));
  expect(listed).toEqual(tested);
});

test('the page leads to how a vulnerability is reported', () => {
  expect(page).toContain('](../SECURITY.md)');
  const report = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
  expect(report).toContain('](docs/security.md)');
  expect(report.match(/^\d\. \*\*/gm)).toHaveLength(6);
});
