/**
 * What the views of the side bar have in common: a tree that is drawn anew only when what it shows has changed, since
 * one that is drawn with each key is hard to read; and a question to the server that is asked at most so often.
 */
import {
  type Disposable,
  type Event,
  EventEmitter,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';

/** Where the rows of a view come from. */
export type Rows<Node> = Pick<TreeDataProvider<Node>, 'getChildren' | 'getTreeItem'>;

export class DrawnTree<Node> implements Disposable {
  readonly view: TreeView<Node>;
  readonly #changed: EventEmitter<undefined>;
  #drawn = '';

  private constructor(view: TreeView<Node>, changed: EventEmitter<undefined>) {
    this.view = view;
    this.#changed = changed;
  }

  /** @param id of the view in package.json @param rows what it shows; asked again with each change */
  static create<Node>(id: string, rows: Rows<Node>): DrawnTree<Node> {
    const changed = new EventEmitter<undefined>();
    const treeDataProvider: TreeDataProvider<Node> = {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => rows.getChildren(node),
      getTreeItem: (node) => rows.getTreeItem(node),
    };
    return new DrawnTree(window.createTreeView(id, { treeDataProvider, showCollapseAll: true }), changed);
  }

  /** Draws the rows anew if these are not the contents that they were drawn from. @param contents plain data */
  draw(contents: unknown): void {
    const drawn = JSON.stringify(contents);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#changed.fire(undefined);
  }

  /** Hears when somebody opens the view, or turns away from it. */
  get onDidChangeVisibility(): Event<unknown> {
    return this.view.onDidChangeVisibility;
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }
}

/** Does something a while after it was asked for; what is asked for meanwhile is the same. */
export class AtMostEvery implements Disposable {
  readonly #interval: number;
  readonly #run: () => unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param interval milliseconds */
  constructor(interval: number, run: () => unknown) {
    this.#interval = interval;
    this.#run = run;
  }

  ask(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, this.#interval);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
