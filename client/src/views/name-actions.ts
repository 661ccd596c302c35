/** What can be done about a name in the view «Names»: one spelling for it, a preference, a split, a merge. */
import {
  commands,
  Disposable,
  env,
  l10n,
  ProgressLocation,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  DECIDE_NAME_REQUEST,
  NAME_PLACES_REQUEST,
  type NamePlacesAnswer,
  UNIFY_EDITS_REQUEST,
  type UnifyAnswer,
} from '../../../protocol/lists.ts';
import type { CopydeskClient } from '../client.ts';
import { labelOf } from '../desk/legend.ts';
import { beside } from './beside.ts';
import type { NameNode, NameScope } from './name-rows.ts';
import type { NamesView } from './names-view.ts';
import { applyAtOnce, applyWithPreview } from './preview-edit.ts';
import type { ShownForm, ShownName } from './shown-names.ts';

type NameRow = Extract<NameNode, { readonly kind: 'name' | 'form' }>;
type FormRow = Extract<NameNode, { readonly kind: 'form' }>;

/** Registers the commands of the rows. */
export function nameActions(copydesk: CopydeskClient, view: NamesView): Disposable {
  const actions = new NameActions(copydesk, view);
  const on = <Node>(command: string, run: (node: Node) => Promise<void>): Disposable =>
    commands.registerCommand(`copydesk.names.${command}`, async (node?: Node) => {
      if (node === undefined) return;
      try {
        await run(node);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(l10n.t('That could not be done: {0}', reason));
      }
    });
  return Disposable.from(
    on<NameRow>('unify', (node) => actions.unify(node)),
    on<FormRow>('prefer', (node) => actions.prefer(node)),
    on<FormRow>('split', (node) => actions.split(node)),
    on<NameRow>('merge', (node) => actions.merge(node)),
    on<NameRow>('copyForm', (node) => actions.copy(node)),
  );
}

interface FormItem extends QuickPickItem {
  readonly form: string;
}

class NameActions {
  readonly #copydesk: CopydeskClient;
  readonly #view: NamesView;

  constructor(copydesk: CopydeskClient, view: NamesView) {
    this.#copydesk = copydesk;
    this.#view = view;
  }

  /** One spelling for a name: chosen from its forms with counts and reasons, shown before it is written. */
  async unify(node: NameRow): Promise<void> {
    const { name, scope } = node;
    const chosen = await chooseForm(name, scope, node.kind === 'form' ? node.form : undefined);
    if (chosen === undefined) return;
    const article = node.article ?? (await this.#anArticleWith(name));
    if (article === undefined) return;
    const document = await workspace.openTextDocument(article);
    const unified = await this.#working(l10n.t('Looking for the places of “{0}”…', chosen.form), () =>
      this.#copydesk.request<UnifyAnswer>(UNIFY_EDITS_REQUEST, {
        textDocument: { uri: this.#copydesk.uriOf(document) },
        ids: name.ids,
        to: chosen.form,
        scope,
      }),
    );
    if (unified.edit === null || unified.places === 0) {
      void window.showInformationMessage(
        unified.refusal ?? l10n.t('“{0}” is written everywhere already.', chosen.form),
      );
      return;
    }
    const shows = chosen.preview || scope === 'workspace';
    await (shows ? applyWithPreview : applyAtOnce)(this.#copydesk, unified.edit);
    await this.#view.refresh();
  }

  /** Says which form is to be written, for the project or for the article, and changes no text. */
  async prefer({ name, form, article }: FormRow): Promise<void> {
    const inStyle = {
      label: l10n.t('In the house style of the project'),
      detail: l10n.t(
        'Written to .copydesk/style.yaml; it holds for all articles and everybody who works on them.',
      ),
    };
    const here = {
      label: l10n.t('In this article only'),
      detail: l10n.t('Written down as an annotation beside the article.'),
    };
    const where = await window.showQuickPick(article === undefined ? [inStyle] : [inStyle, here], {
      placeHolder: l10n.t('Where is “{0}” to be preferred?', form.form),
    });
    if (where === undefined) return;
    if (where === here && article !== undefined) {
      await this.#decide([article], 'prefer', form.form, name.ids);
      return;
    }
    const place = article ?? (await this.#anArticleWith(name));
    if (place === undefined) return;
    const known = name.ids.find((id) => !id.startsWith('here:'));
    await this.#copydesk.execute('copydesk.changeProject', {
      uri: this.#copydesk.uriOf({ uri: place }),
      change: {
        kind: 'prefer',
        form: form.form,
        forbid: [],
        ...(known === undefined ? {} : { entity: known }),
      },
    });
    await this.#view.refresh();
  }

  /** Says that a form is another one's name. */
  async split({ name, form, article }: FormRow): Promise<void> {
    const articles = await this.#articlesFor(article, name, form);
    await this.#decide(articles, 'part', form.form, name.ids);
  }

  /** Says that a name is the same as another one, which is chosen. */
  async merge({ name, article }: NameRow): Promise<void> {
    const others = this.#view.names.filter((other) => other.id !== name.id);
    const items = others
      .sort((a, b) => Number(b.type === name.type) - Number(a.type === name.type) || b.uses - a.uses)
      .map((other) => ({
        label: other.preferred,
        description: beside(`${labelOf(other.type)} · ${l10n.t('{0} times', other.uses)}`),
        detail: other.forms.map(({ form }) => form).join(' · '),
        other,
      }));
    const chosen = await window.showQuickPick(items, {
      placeHolder: l10n.t('“{0}” is the same as…', name.preferred),
      matchOnDetail: true,
    });
    if (chosen === undefined) return;
    const { other } = chosen;
    const target = other.ids.find((id) => !id.startsWith('here:')) ?? other.id;
    for (const form of name.forms) {
      const articles = await this.#articlesFor(article, name, form);
      await this.#decide(articles, 'join', form.form, [target]);
    }
  }

  /** Puts a form on the clipboard. */
  async copy(node: NameRow): Promise<void> {
    await env.clipboard.writeText(node.kind === 'form' ? node.form.form : node.name.preferred);
  }

  /** Writes a decision about a form beside each of some articles; says where that was not possible. */
  async #decide(
    articles: readonly Uri[],
    decision: 'prefer' | 'join' | 'part',
    form: string,
    entities: readonly string[],
  ): Promise<void> {
    const failed: string[] = [];
    await window.withProgress(
      { location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Writing it down') },
      async (progress, token) => {
        for (const [at, article] of articles.entries()) {
          if (token.isCancellationRequested) break;
          progress.report({ message: `${at + 1} / ${articles.length}`, increment: 100 / articles.length });
          const document = await workspace.openTextDocument(article);
          const { written } = await this.#copydesk.request<{ written: boolean }>(DECIDE_NAME_REQUEST, {
            textDocument: { uri: this.#copydesk.uriOf(document) },
            decision,
            form,
            entities,
          });
          if (!written) failed.push(workspace.asRelativePath(article));
        }
      },
    );
    if (failed.length > 0) {
      void window.showWarningMessage(l10n.t('“{0}” was not found any more in {1}.', form, failed.join(', ')));
    }
    await this.#view.refresh();
  }

  /** The articles that a decision about a form is for: the one that is shown, or all that use the form. */
  async #articlesFor(article: Uri | undefined, name: ShownName, form: ShownForm): Promise<readonly Uri[]> {
    if (article !== undefined) return [article];
    const { files } = await this.#placesOf(name, form);
    return files.map(({ uri }) => this.#copydesk.uriFrom(uri));
  }

  async #anArticleWith(name: ShownName): Promise<Uri | undefined> {
    for (const form of name.forms) {
      const { files } = await this.#placesOf(name, form);
      if (files[0] !== undefined) return this.#copydesk.uriFrom(files[0].uri);
    }
    return undefined;
  }

  #placesOf(name: ShownName, form: ShownForm): Promise<NamePlacesAnswer> {
    const params = { ids: name.ids, writings: form.writings };
    return this.#copydesk.request<NamePlacesAnswer>(NAME_PLACES_REQUEST, params);
  }

  #working<Answer>(title: string, work: () => Promise<Answer>): Thenable<Answer> {
    return window.withProgress({ location: ProgressLocation.Window, title }, work);
  }
}

/** The form that a person chooses, and whether it is to be shown first what it changes. */
function chooseForm(
  name: ShownName,
  scope: NameScope,
  offered: ShownForm | undefined,
): Promise<{ readonly form: string; readonly preview: boolean } | undefined> {
  const show: QuickInputButton = {
    iconPath: new ThemeIcon('open-preview'),
    tooltip: l10n.t('Show the changes first'),
  };
  const forms = name.forms.map(
    ({ form, uses, articles, competes }): FormItem => ({
      label: form,
      description: beside(
        [
          l10n.t('{0} times', uses),
          ...(articles === undefined ? [] : [l10n.t('articles: {0}', articles)]),
          ...(competes ? [l10n.t('competes')] : []),
        ].join(' · '),
      ),
      ...(form === name.preferred ? { detail: `$(check) ${l10n.t('preferred')}: ${name.reason}` } : {}),
      buttons: [show],
      form,
    }),
  );
  const other: FormItem = {
    label: l10n.t('Another spelling…'),
    iconPath: new ThemeIcon('edit'),
    form: '',
  };
  const picker = window.createQuickPick<FormItem>();
  picker.title =
    scope === 'workspace'
      ? l10n.t('One spelling for “{0}” in all articles', name.preferred)
      : l10n.t('One spelling for “{0}” in this article', name.preferred);
  picker.placeholder = l10n.t('Choose the spelling to write');
  picker.items = [...forms, { label: '', kind: QuickPickItemKind.Separator, form: '' }, other];
  const first = offered?.form ?? name.preferred;
  picker.activeItems = forms.filter(({ form }) => form === first);
  return new Promise((resolve) => {
    const choose = async (item: FormItem | undefined, preview: boolean): Promise<void> => {
      const form =
        item === other
          ? await window.showInputBox({ prompt: l10n.t('The spelling to write'), value: name.preferred })
          : item?.form;
      resolve(form === undefined || form.trim() === '' ? undefined : { form: form.trim(), preview });
      picker.dispose();
    };
    let isChosen = false;
    picker.onDidTriggerItemButton(({ item }) => {
      isChosen = true;
      void choose(item, true);
    });
    picker.onDidAccept(() => {
      isChosen = true;
      void choose(picker.activeItems[0], false);
    });
    picker.onDidHide(() => {
      if (isChosen) return;
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
