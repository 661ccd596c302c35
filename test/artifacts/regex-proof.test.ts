/**
 * A proof for every regular expression of the engine that it takes linear time, by automata theory: recheck, which knows
 * how JavaScript backtracks, bounded repetition included. What it cannot decide (it knows no look-behind) must stand the
 * pump, and is named in the output of the test.
 */
import { beforeAll, expect, test } from 'vitest';
import { builtPatterns, hostileUnit, literals, type Pattern } from './engine-patterns.ts';

// The checker as JavaScript: no Java, no binary of one platform.
process.env.RECHECK_BACKEND = 'pure';

/** How long one pattern may take to be decided, in milliseconds. */
const TIMEOUT = 2000;

type Verdict =
  | { readonly kind: 'proved' }
  | { readonly kind: 'slow'; readonly complexity: string; readonly attack: string }
  | { readonly kind: 'undecided'; readonly why: string };

let check: typeof import('recheck').check;
beforeAll(async () => {
  ({ check } = await import('recheck'));
});

async function judge({ source, flags }: Pattern): Promise<Verdict> {
  // `d` only asks for places, and changes nothing of the search.
  const result = await check(source, flags.replace('d', ''), { checker: 'automaton', timeout: TIMEOUT });
  if (result.status === 'safe') return { kind: 'proved' };
  if (result.status === 'vulnerable') {
    return { kind: 'slow', complexity: result.complexity.summary, attack: result.attack.pattern };
  }
  return { kind: 'undecided', why: result.error.kind };
}

const written = ({ where, source, flags }: Pattern): string => `${where}: /${source}/${flags}`;

test('every pattern of the engine is proved to be linear, or stands the pump', {
  timeout: 120_000,
}, async () => {
  const built = await builtPatterns();
  const all = [...new Map([...literals(), ...built].map((one) => [written(one), one])).values()];
  expect(built.length).toBeGreaterThan(5);
  const slow: string[] = [];
  const pumped: string[] = [];
  let proved = 0;
  for (const pattern of all) {
    const verdict = await judge(pattern);
    if (verdict.kind === 'proved') proved++;
    else if (verdict.kind === 'slow') {
      slow.push(`${written(pattern)} is ${verdict.complexity}: ${verdict.attack}`);
    } else {
      const unit = hostileUnit(pattern);
      if (unit === undefined) pumped.push(`${written(pattern)} (${verdict.why})`);
      else slow.push(`${written(pattern)} cannot be decided, and is slow on ${JSON.stringify(unit)}`);
    }
  }
  console.info(
    `${proved} of ${all.length} patterns are proved linear (${built.length} of them built at run time); ` +
      `${pumped.length} cannot be decided and stood the pump:\n${pumped.join('\n')}`,
  );
  expect(slow).toEqual([]);
  // Who writes a pattern that cannot be decided is asked to find another way first.
  expect(pumped.length).toBeLessThan(all.length / 20);
});

test.each([
  ['(a+)+$', ''],
  [' +$', ''],
  ['\\s+x', 'g'],
  ['^\\s+x', 'gm'],
  ['(?:a|a)*b', 'u'],
])('the checker finds that /%s/%s is slow', async (source, flags) => {
  expect(await judge({ where: '', source, flags })).toMatchObject({ kind: 'slow' });
});

test.each([
  ['a{0,80}$', 'g'],
  ['^\\s+x', ''],
  ['[ab]{0,20}c[ab]{0,20}', 'g'],
])('the checker finds that /%s/%s is linear', async (source, flags) => {
  expect(await judge({ where: '', source, flags })).toEqual({ kind: 'proved' });
});

test('what the checker does not know is undecided, not safe', async () => {
  expect(await judge({ where: '', source: '(?<=a )b+c', flags: 'u' })).toMatchObject({ kind: 'undecided' });
});
