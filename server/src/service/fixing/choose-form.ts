/** Choosing one spelling of a name for the whole article, whichever of its forms a person prefers. */

import type { Analysis } from '../../analysis/analysis.ts';
import { fingerprint } from '../../findings/fingerprint.ts';
import { completed } from '../../findings/late-finding.ts';
import { say } from '../../messages/message.ts';
import { respell } from '../../names/clusters/respelling.ts';
import type { Entity } from '../../names/entity.ts';
import { wordCountOf } from '../../names/lexicon/name-key.ts';
import { scriptOfWord } from '../../text/scripts.ts';
import { fixRequest, type NamedEdit } from '../annotating/record-request.ts';
import type { NamedFinding } from '../diagnostics.ts';
import type { Action } from './action.ts';

/** How many spellings one menu offers. */
const OFFERED_FORMS = 5;

/**
 * An action for each spelling that the article or the gazetteer knows of a name, in the script of its preferred form:
 * it writes that spelling for every mention. The preferred form comes first.
 */
export function formChoices(analysis: Analysis, named: NamedFinding): Action[] {
  const entity = analysis.entities.find(({ id }) => id === named.finding.entity);
  if (entity === undefined) return [];
  return choosableForms(entity, named).flatMap((form, at) => {
    const edits = editsToForm(analysis, entity, form, named);
    if (edits.length < 2) return [];
    return [
      {
        key: `choose/${at}`,
        title: say('Write “{form}” throughout the article ({count} mentions)', { form, count: edits.length }),
        kind: 'quickfix',
        preferred: false,
        findings: [named, ...edits.map((one) => one.named).filter((one) => one !== named)],
        edits: edits.map(({ edit }) => edit),
        record: fixRequest(analysis, edits),
      },
    ];
  });
}

function choosableForms(entity: Entity, { finding }: NamedFinding): readonly string[] {
  const preferred = entity.preference.form;
  const script = scriptOfWord(preferred);
  const used = entity.forms.map(({ form }) => form);
  const forms = new Set([preferred, ...used, ...(finding.alternatives ?? [])]);
  return [...forms].filter((form) => scriptOfWord(form) === script).slice(0, OFFERED_FORMS);
}

/** Edits of the heads that compete with the finding's own: a short form is not made long, nor a long one short. */
function editsToForm(analysis: Analysis, entity: Entity, form: string, named: NamedFinding): NamedEdit[] {
  const words = wordCountOf(form);
  const forms = entity.forms.map((one) => one.form);
  return entity.mentions
    .filter((mention) => mention.form !== form && wordCountOf(mention.form) === words)
    .flatMap(({ head, form: written }) => {
      const respelled = respell(analysis.article.text, { ...head, form: written }, form, forms);
      if (!respelled.sure) return [];
      const edit = { start: head.start, end: head.end, newText: respelled.newText };
      return [{ edit, named: head.start === named.finding.start ? named : findingAt(analysis, named, head) }];
    });
}

/** The finding at another mention; mentions in the form that was preferred so far have none, and get a name for it. */
function findingAt(
  analysis: Analysis,
  named: NamedFinding,
  { start, end }: { start: number; end: number },
): NamedFinding {
  const own = analysis.findings.find((one) => one.entity === named.finding.entity && one.start === start);
  const finding = own ?? { ...completed(named.finding), start, end };
  return { finding, fingerprint: fingerprint(analysis.article.text, finding.rule, finding) };
}
