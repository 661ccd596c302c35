/** The names of one article: preferred form, every form with its count, and a mark where spellings compete. */
import type { Entity, EntityType } from '../../names/entity.ts';
import { questionedForms } from '../naming/competing-forms.ts';
import type { CheckedFile } from './checked-file.ts';
import { type Html, html } from './html.ts';
import { TYPE_WORDS } from './words.ts';

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** One block for each type that the article names; nothing when it names no one. */
export function entityTable(file: CheckedFile): Html | undefined {
  if (file.entities.length === 0) return undefined;
  return html`<div class="entities">${TYPES.map((type) => block(file, type))}</div>`;
}

function block(file: CheckedFile, type: EntityType): Html | undefined {
  const entities = file.entities
    .filter((entity) => entity.type === type)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (entities.length === 0) return undefined;
  return html`<section class="${type}"><h3>${TYPE_WORDS[type].all} <span class="count">${entities.length}</span></h3>
<ul>${entities.map((entity) => item(entity, file))}</ul></section>
`;
}

function item(entity: Entity, file: CheckedFile): Html {
  const questioned = questionedForms(entity, file.findings);
  const preferred = entity.preference.form;
  const known = entity.known;
  const gloss = known?.names.en ?? known?.description;
  const marks = questioned.size > 0 ? html` class="competing"` : undefined;
  return html`<li${marks}><p><bdi class="preferred" title="${entity.preference.reason}">${preferred}</bdi> ${
    isOnlyForm(entity) ? html`<span class="count">${entity.forms[0]?.count}</span> ` : undefined
  }${gloss === undefined || gloss === preferred ? undefined : html`<span class="gloss">${gloss}</span> `}${wikidata(
    known?.wikidata,
  )}</p>${isOnlyForm(entity) ? undefined : formList(entity, questioned)}</li>
`;
}

/** Nothing but the preferred form is used, so one count says it all. */
const isOnlyForm = ({ forms, preference }: Entity): boolean =>
  forms.length === 1 && forms[0]!.form === preference.form;

function formList({ forms }: Entity, questioned: ReadonlySet<string>): Html {
  const items = forms.map(({ form, count }) => {
    const marks = questioned.has(form) ? html` class="questioned"` : undefined;
    return html`<li${marks}><bdi>${form}</bdi> <span class="count">${count}</span></li>`;
  });
  return html`<ul class="forms">${items}</ul>`;
}

/** A plain link: nothing is loaded until the reader follows it. */
const wikidata = (item: string | undefined): Html | undefined =>
  item === undefined
    ? undefined
    : html`<a class="item" href="https://www.wikidata.org/wiki/${item}" rel="noreferrer">${item}</a>`;
