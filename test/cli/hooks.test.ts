/** The hooks for pre-commit and for git, and the GitHub Action: what they run, run on real commits. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { ARTICLE_EXTENSIONS } from '../../server/src/project/article-names.ts';
import { ARTICLE, CLEAN, CommandLine, NODE } from './command-line.ts';

// Git and the command line are started many times, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/hooks.md');

const copydesk = new CommandLine();
afterAll(() => copydesk.dispose());

const environment = (): NodeJS.ProcessEnv => ({
  PATH: `${copydesk.path('.bin')}${delimiter}${process.env.PATH ?? ''}`,
  HOME: copydesk.path('.home'),
  GIT_AUTHOR_NAME: 'Amal',
  GIT_AUTHOR_EMAIL: 'amal@desk.example',
  GIT_COMMITTER_NAME: 'Amal',
  GIT_COMMITTER_EMAIL: 'amal@desk.example',
});

const git = (...args: readonly string[]) =>
  spawnSync('git', args, { cwd: copydesk.folder, encoding: 'utf8', env: environment() });

function program(path: string, text: string): void {
  writeFileSync(copydesk.path(path), text);
  chmodSync(copydesk.path(path), 0o755);
}

beforeEach(() => {
  copydesk.clear();
  for (const folder of ['.bin', '.home']) mkdirSync(copydesk.path(folder));
  program('.bin/copydesk', `#!/bin/sh\nexec "${NODE}" "${copydesk.bundle}" "$@"\n`);
  git('init', '--quiet');
  copydesk.write('.git/info/exclude', '.bin\n.home\n.action\n');
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

  /** Runs a hook as pre-commit does: its entry, and the staged files that fit. */
  const run = (id: string) => {
    const hook = hooks.find((one) => one.id === id)!;
    const staged = git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z').stdout.split('\0');
    const files = staged.filter((path) => path !== '' && new RegExp(hook.files).test(path));
    if (files.length === 0) return { status: 0, stdout: '' };
    const [command, ...args] = hook.entry.split(' ');
    return spawnSync(command!, [...args, ...files], {
      cwd: copydesk.folder,
      encoding: 'utf8',
      env: environment(),
    });
  };

  test('are those of the page, and take every article', () => {
    const [config] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => parse(block!));
    expect(config.repos[0].hooks.map(({ id }: Hook) => id)).toEqual(hooks.map(({ id }) => id));
    for (const { files } of hooks) {
      for (const ending of ARTICLE_EXTENSIONS) expect(`desk/خبر${ending}`).toMatch(new RegExp(files));
      expect('story.txt.ann.jsonl').not.toMatch(new RegExp(files));
    }
  });

  test('stop a commit with a finding, and no other', () => {
    copydesk.write('good.txt', CLEAN);
    copydesk.write('unstaged.txt', ARTICLE);
    git('add', 'good.txt');
    expect(run('copydesk').status).toBe(0);
    copydesk.write('خبر سيئ.txt', ARTICLE);
    git('add', 'خبر سيئ.txt');
    const stopped = run('copydesk');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout).toContain('template/ad-placeholder');
    expect(stopped.stdout).not.toContain('unstaged.txt');
  });

  test('mend what needs no question', () => {
    copydesk.write('bad.txt', ARTICLE);
    git('add', 'bad.txt');
    expect(run('copydesk-fix').status).toBe(0);
    expect(readFileSync(copydesk.path('bad.txt'), 'utf8')).not.toContain('[ad_1]');
    git('add', 'bad.txt');
    expect(run('copydesk').status).toBe(0);
  });

  test('see an annotation that has lost its place', () => {
    copydesk.write('story.txt', ARTICLE);
    copydesk.run(['fix', '--write', '--annotate', 'story.txt']);
    git('add', '.');
    expect(run('copydesk-annotations').status).toBe(0);
  });
});

describe('the hook for git alone', () => {
  const script = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(page)![1]!;
  const commit = () => git('commit', '--quiet', '-m', 'x');

  beforeEach(() => program('.git/hooks/pre-commit', script));

  test('checks what is staged, not what lies in the folder', () => {
    copydesk.write('desk/a b.txt', ARTICLE);
    git('add', '.');
    const stopped = commit();
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain('a b.txt');
    copydesk.write('desk/a b.txt', CLEAN);
    expect(commit().status).not.toBe(0);
    git('add', '.');
    copydesk.write('desk/a b.txt', ARTICLE);
    expect(commit().status).toBe(0);
  });

  test('does not stumble over a link whose article is not in the commit', () => {
    copydesk.write('desk/story.txt', ARTICLE);
    symlinkSync('desk/story.txt', copydesk.path('latest.txt'));
    symlinkSync(copydesk.path('desk/story.txt'), copydesk.path('elsewhere.txt'));
    git('add', 'latest.txt', 'elsewhere.txt');
    const { status, stdout, stderr } = commit();
    expect(stdout + stderr).not.toContain('[ad_1]');
    expect(status).toBe(0);
  });

  test('knows the project and the annotations, and lets a commit without articles pass', () => {
    copydesk.write('notes.html', '[ad_1]');
    git('add', '.');
    expect(commit().status).toBe(0);
    copydesk.write('.copydesk/settings.yaml', 'severities:\n  template/*: off\n  punctuation/*: off\n');
    copydesk.write('story.txt', ARTICLE);
    git('add', '.');
    expect(commit().status).toBe(0);
  });
});

describe('the GitHub Action', () => {
  interface Step {
    readonly uses?: string;
    readonly if?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const action = parse(read('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };

  /** Runs the steps of the action that a shell runs, as the runner of GitHub does. */
  function run(given: Readonly<Record<string, string>>) {
    const folder = copydesk.path('.action');
    mkdirSync(join(folder, 'dist'), { recursive: true });
    program('.action/dist/cli.js', `require(${JSON.stringify(copydesk.bundle)});\n`);
    const inputs: Record<string, string> = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
    );
    const filled = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_whole, name: string) => inputs[name]!);
    let [status, output] = [0, ''];
    for (const step of action.runs.steps) {
      const named = /^inputs\.([\w-]+) != ''$/.exec(step.if ?? '')?.[1];
      if (step.run === undefined || (named !== undefined && inputs[named] === '')) continue;
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value)]),
      );
      const isBuild = step.run.includes('npm ci');
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd: isBuild ? folder : copydesk.folder,
        encoding: 'utf8',
        env: { ...environment(), ...env, GITHUB_ACTION_PATH: folder },
      });
      output += ran.stdout + ran.stderr;
      status = ran.status ?? 1;
      if (status !== 0) break;
    }
    return { status, output };
  }

  test('has the inputs of the page with their defaults', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` +\| .*? \| +(?:`([^`]*)`)? *\|$/gm)];
    expect(Object.fromEntries(rows.map(([, name, value = '']) => [name, value]))).toEqual(
      Object.fromEntries(Object.entries(action.inputs).map(([name, { default: own }]) => [name, own])),
    );
  });

  test('marks the lines of a pull request and fails at the level that was asked for', () => {
    copydesk.write('articles/a.txt', ARTICLE);
    copydesk.write('more/b c.txt', CLEAN);
    const failed = run({ paths: 'articles\n\nmore/b c.txt\n' });
    expect(failed.status).toBe(1);
    expect(failed.output).toMatch(/^::error file=articles\/a\.txt,line=1,/m);
    expect(failed.output).toContain('in 2 articles');
    expect(run({ paths: 'articles', 'fail-on': 'never' }).status).toBe(0);
    expect(run({ paths: 'articles', off: 'template,punctuation' }).status).toBe(0);
    expect(run({ paths: 'articles', rules: 'invisible' }).status).toBe(0);
    expect(run({ paths: 'nowhere' }).status).toBe(2);
  });

  test('writes a SARIF log, and keeps what was found', () => {
    copydesk.write('articles/a.txt', ARTICLE);
    const inputs = { paths: 'articles', sarif: 'log.sarif', cache: '.cache/findings' };
    expect(run(inputs).output).toContain('0 of 1 article taken');
    expect(run(inputs).output).toContain('1 of 1 article taken');
    const log = JSON.parse(readFileSync(copydesk.path('log.sarif'), 'utf8'));
    expect(log.runs[0].results.length).toBeGreaterThan(0);
  });

  test('takes no input for a command', () => {
    copydesk.write('articles/a.txt', CLEAN);
    const { output } = run({
      paths: '$(touch owned)\n`touch owned`',
      rules: '; touch owned',
      off: '"; touch owned',
    });
    expect(output).not.toBe('');
    expect(git('status', '--porcelain').stdout).not.toContain('owned');
    expect(run({ paths: '--write\narticles' }).status).toBe(2);
  });
});

test('the page’s last example writes SARIF', () => {
  copydesk.write('articles/a.txt', CLEAN);
  const block = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].at(-1)![1]!;
  execFileSync('bash', ['-ec', block], { cwd: copydesk.folder, env: environment() });
  expect(JSON.parse(readFileSync(copydesk.path('copydesk.sarif'), 'utf8')).version).toBe('2.1.0');
  rmSync(copydesk.path('copydesk.sarif'));
});

test('what npm packs is the command line with what it reads, and no extension', () => {
  const root = new URL('../..', import.meta.url);
  // What npm would take of a folder in which all of this was built.
  const folder = copydesk.path('packed');
  mkdirSync(folder);
  for (const path of ['package.json', '.npmignore', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    writeFileSync(join(folder, path), readFileSync(new URL(path, root)));
  }
  const built = [
    'dist/cli.js',
    'dist/package.json',
    'dist/models/a/b.bin',
    'dist/rules/x/y.md',
    'dist/l10n/a.json',
  ];
  const others = [
    'dist/server.js',
    'dist/extension.cjs',
    'dist/pages/desk.js',
    'server/src/a.ts',
    'seeds/a.txt',
  ];
  for (const path of [...built, ...others]) copydesk.write(`packed/${path}`, 'x');
  const listed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json', '--offline'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(listed) as [{ files: readonly { readonly path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(built));
  for (const path of others) expect(paths).not.toContain(path);
});
