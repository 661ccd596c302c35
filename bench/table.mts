/** Rows of the table of measurements, and how they are measured and written. */

/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  /** Undefined where nothing is limited or nothing could be measured. */
  readonly held: boolean | undefined;
}

/** A heading and its rows. */
export type Section = readonly [title: string, rows: readonly Row[]];

/** A row that limits nothing. */
export const fact = (what: string, measured: string): Row => ({ what, measured, limit: '', held: undefined });

/** A row for what could not be measured, with the reason. */
export const notMeasured = (what: string, why: string): Row => fact(what, `not measured: ${why}`);

/** The sections as Markdown. */
export function written(sections: readonly Section[]): readonly string[] {
  const verdict = ({ held }: Row): string => (held === undefined ? '' : held ? 'held' : '**missed**');
  return sections.flatMap(([title, rows]) => [
    `## ${title}`,
    '',
    '| what | measured | limit | |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.limit} | ${verdict(row)} |`),
    '',
  ]);
}

/** Milliseconds of processor time since `begin`, all threads of the process together. */
export function processorTime(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/**
 * Median milliseconds of processor time of some kinds of work, which take turns: a machine that is busy with other things
 * lengthens the clock's time and hardly this.
 */
export async function measure(
  kinds: Readonly<Record<string, () => unknown>>,
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
): Promise<Readonly<Record<string, number>>> {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, run] of Object.entries(kinds)) {
      const begin = process.cpuUsage();
      await run();
      const time = processorTime(begin);
      if (round >= warmUp) samples[name] = [...(samples[name] ?? []), time];
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** One pass of a word expression over a text: what everything is measured beside. */
export const floorOf = (text: string): number => [...text.matchAll(/[\p{L}\p{M}]+/gu)].length;

/** Megabytes of UTF-8 a second. @param milliseconds that the text takes */
export const megabytesASecond = (text: string, milliseconds: number): number =>
  Buffer.byteLength(text) / 1000 / milliseconds;
