/** What can be decided about a finding for the whole project: never report the text, know the line, quieten the rule. */

import type { Analysis } from '../../analysis/analysis.ts';
import { phraseKey } from '../../artifacts/project-lexicon.ts';
import { projectPhrase } from '../../artifacts/project-phrases.ts';
import { type Message, say } from '../../messages/message.ts';
import { english } from '../../messages/wording.ts';
import type { ProjectChange } from '../../project/project-change.ts';
import { type Paragraph, paragraphAt } from '../../text/article.ts';
import { cutsSurrogatePair, type Span } from '../../text/offsets.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import type { NamedFinding } from '../diagnostics.ts';
import { findingsIn } from '../naming/places.ts';

/** An entry of the menu that changes the project and not the article. */
export interface ProjectAction {
  readonly title: Message;
  readonly change: ProjectChange;
  /** The finding that it settles; undefined for a line about which nothing is reported. */
  readonly named: NamedFinding | undefined;
}

/** A menu is for few findings; for more there are the settings themselves. */
const MOST_FINDINGS = 5;
/** Longer texts are prose, which nobody wants to allow or to know as residue; UTF-16 code units. */
const LONGEST_TEXT = 200;
const QUOTED_LENGTH = 40;

/**
 * What can be decided for the project about the findings in a range, and about a line that is selected as a whole.
 * @param folder of the article from the root of the project, with slashes; '' at the root itself
 */
export function projectActions(
  analysis: Analysis,
  open: readonly NamedFinding[],
  range: Span,
  folder: string,
): ProjectAction[] {
  const found = findingsIn(open, range);
  if (found.length > MOST_FINDINGS) return [];
  const actions = found.flatMap((named) => [
    ...preferring(analysis, named),
    ...allowing(analysis, named),
    ...knowing(lineOf(analysis, named.finding), named),
    ...quietening(named, folder),
  ]);
  if (found.length === 0 && range.end > range.start)
    actions.push(...knowing(lineOf(analysis, range), undefined));
  return withoutTwins(actions);
}

/** A form of the name for the house style: the one that is proposed, and the one that stands here. */
function preferring({ entities }: Analysis, named: NamedFinding): ProjectAction[] {
  const { finding } = named;
  const entity = entities.find(({ id }) => id === finding.entity);
  const here = entity?.mentions.find(({ head }) => head.start === finding.start)?.form;
  if (entity === undefined || here === undefined) return [];
  const proposed = finding.fixes[0]?.edits.find(({ start }) => start === finding.start)?.newText;
  const script = scriptOfWord(here);
  const forms = [...new Set([proposed ?? '', here])].filter(
    (form) => form !== '' && scriptOfWord(form) === script,
  );
  return forms.map((form) => ({
    title: say('Prefer “{form}” in the house style of this project', { form }),
    change: {
      kind: 'prefer',
      form,
      forbid: [],
      ...(entity.known === undefined ? {} : { entity: entity.id }),
    },
    named,
  }));
}

function allowing(analysis: Analysis, named: NamedFinding): ProjectAction[] {
  const text = analysis.article.text.slice(named.finding.start, named.finding.end).trim();
  if (text.length > LONGEST_TEXT || phraseKey(text) === '') return [];
  const title = say('Never report “{text}” in this project', { text: shortened(text) });
  return [{ title, change: { kind: 'allow', text }, named }];
}

/** The line that a span covers but for white space, if it is one and short. */
function lineOf({ article }: Analysis, span: Span): Paragraph | undefined {
  const paragraph = paragraphAt(article, span.start) ?? paragraphAt(article, span.end);
  if (paragraph === undefined || paragraph.text.length > LONGEST_TEXT) return undefined;
  const text = article.text.slice(span.start, span.end).trim();
  return text === paragraph.text ? paragraph : undefined;
}

function knowing(line: Paragraph | undefined, named: NamedFinding | undefined): ProjectAction[] {
  if (line === undefined || phraseKey(line.text) === '' || named?.finding.rule === projectPhrase.id)
    return [];
  const title = say('“{text}” is boilerplate: add it to the project’s lexicon', {
    text: shortened(line.text),
  });
  return [{ title, change: { kind: 'phrase', line: line.text }, named }];
}

function quietening(named: NamedFinding, folder: string): ProjectAction[] {
  const { rule, severity } = named.finding;
  const quieter = severity === 'hint' ? [] : (['hint'] as const);
  return [...quieter, 'off' as const].map((level) => ({
    title: level === 'off' ? switchedOff(rule, folder) : onlyAHint(rule, folder),
    change: { kind: 'severity', rule, folder, severity: level },
    named,
  }));
}

const switchedOff = (rule: string, folder: string): Message =>
  folder === ''
    ? say('Switch “{rule}” off in this project', { rule })
    : say('Switch “{rule}” off in the folder “{folder}”', { rule, folder });

const onlyAHint = (rule: string, folder: string): Message =>
  folder === ''
    ? say('Report “{rule}” as a hint only in this project', { rule })
    : say('Report “{rule}” as a hint only in the folder “{folder}”', { rule, folder });

/** Two findings of one rule, or on one text, ask for the same thing once. */
function withoutTwins(actions: readonly ProjectAction[]): ProjectAction[] {
  const titles = new Set<string>();
  return actions.filter(({ title }) => {
    const words = english(title);
    return !titles.has(words) && titles.add(words);
  });
}

function shortened(text: string): string {
  if (text.length <= QUOTED_LENGTH) return text;
  const cut = cutsSurrogatePair(text, QUOTED_LENGTH) ? QUOTED_LENGTH - 1 : QUOTED_LENGTH;
  return `${text.slice(0, cut).trimEnd()}…`;
}
