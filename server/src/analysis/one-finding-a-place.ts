/**
 * One place has one finding. A line of residue may be many things at once: a row of buttons, an invitation to follow, a line
 * that stands there twice. The surest of the rules speaks, names what else holds, and its fix removes the text once.
 */

import { pageDump } from '../artifacts/page-dump.ts';
import { type Finding, SEVERITIES } from '../findings/finding.ts';
import type { Confidence } from '../findings/rule.ts';
import { enumerated, say } from '../messages/message.ts';
import { ALL_RULES, titleOfRule } from './rules.ts';

/** A finding that is listed, and the place of it among those that were given. */
export interface ListedOne {
  readonly at: number;
  readonly finding: Finding;
}

/**
 * The findings without those that another one says with more right.
 * @param lineOf the line in which an offset stands, by any number @returns in the order in which they were given
 */
export function oneFindingAPlace(
  findings: readonly Finding[],
  lineOf: (offset: number) => number,
): readonly ListedOne[] {
  const deletions = new Map<number, number[]>();
  findings.forEach((finding, at) => {
    if (isApart(finding)) return;
    const line = lineOf(finding.start);
    const own = deletions.get(line);
    if (own === undefined) deletions.set(line, [at]);
    else own.push(at);
  });
  const silenced = new Set<number>();
  const alsoSaid = new Map<number, Set<string>>();
  const silence = (at: number, speaker: number): void => {
    silenced.add(at);
    const rules = alsoSaid.get(speaker) ?? new Set();
    alsoSaid.set(speaker, rules.add(findings[at]!.rule));
  };
  for (const own of deletions.values()) if (own.length > 1) silenceIn(own, findings, silence);
  return findings.flatMap((finding, at) =>
    silenced.has(at) ? [] : [{ at, finding: withOthers(finding, alsoSaid.get(at)) }],
  );
}

/** Findings of one line that are compared with each other at most: more stand in hostile text only. */
const MOST_COMPARED = 16;

/** Tells of the findings of a line which of the others speaks for them. */
function silenceIn(
  own: readonly number[],
  findings: readonly Finding[],
  silence: (at: number, speaker: number) => void,
): void {
  const surest = [...own].sort((a, b) => compare(findings[a]!, findings[b]!)).slice(0, MOST_COMPARED);
  const speaking: number[] = [];
  for (const at of surest) {
    const speaker = speaking.find((other) => saysTheSame(findings[other]!, findings[at]!));
    if (speaker === undefined) speaking.push(at);
    else silence(at, speaker);
  }
}

/** Names are judged by themselves, for they may be misspelt in residue too, and a page dump is the whole article. */
const isApart = ({ rule }: Finding): boolean => rule.startsWith('name/') || rule === pageDump.id;

/** Whether a finding is of the same text as one that speaks already: of the very same, or of most of what that one deletes. */
function saysTheSame(speaker: Finding, { start, end, unnecessary }: Finding): boolean {
  if (speaker.start === start && speaker.end === end) return speaker.unnecessary || unnecessary;
  if (!speaker.unnecessary || !unnecessary || speaker.start > start || speaker.end < end) return false;
  return 2 * (end - start) >= speaker.end - speaker.start;
}

/** @param others rules that the finding speaks for, its own perhaps among them */
function withOthers(finding: Finding, others: ReadonlySet<string> | undefined): Finding {
  const rules = [...(others ?? [])].filter((rule) => rule !== finding.rule);
  if (rules.length === 0) return finding;
  const { message } = finding;
  return {
    ...finding,
    message: say('{message} Also: {others}.', { message, others: enumerated(rules.map(titleOfRule)) }),
  };
}

/** Rules that know a line by what stands around it: where another rule knows the line itself, that one speaks. */
const BY_NEIGHBOURS: ReadonlySet<string> = new Set([
  'chrome/related-block',
  'chrome/related-link-bare',
  'chrome/unlisted-label',
  'chrome/menu-run',
]);

/**
 * What knows the line itself first, then the graver, then what may be mended without asking, then the surer, then in
 * the order in which rules mend, then by place, the longer first.
 */
const compare = (a: Finding, b: Finding): number =>
  Number(BY_NEIGHBOURS.has(a.rule)) - Number(BY_NEIGHBOURS.has(b.rule)) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  readiness(a) - readiness(b) ||
  doubtOf(a) - doubtOf(b) ||
  orderOf(a) - orderOf(b) ||
  a.start - b.start ||
  b.end - a.end;

const readiness = ({ fixes: [fix] }: Finding): number =>
  fix === undefined ? 2 : fix.kind === 'safe' ? 0 : 1;

const DOUBTS: readonly Confidence[] = ['proof', 'strong', 'soft'];
const CONFIDENCE = new Map(ALL_RULES.map(({ id, confidence }) => [id, confidence]));
const ORDER = new Map(ALL_RULES.map(({ id }, at) => [id, at]));

/** A rule of the project's own is as sure as the person who wrote it. */
const doubtOf = ({ rule }: Finding): number => DOUBTS.indexOf(CONFIDENCE.get(rule) ?? 'proof');

const orderOf = ({ rule }: Finding): number => ORDER.get(rule) ?? -1;
