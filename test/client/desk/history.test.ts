/** The order of decisions and changes of the text, against a model of VS Code's undo. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DeskHistory } from '../../../client/src/desk/history.ts';

/** A document with the undo of VS Code: several changes may be one step of it. */
class Document {
  text = '';
  readonly history = new DeskHistory<string>();
  #steps: string[] = [];

  /** @param joins the change belongs to the step before it, as a letter that is typed behind another */
  change(text: string, joins = false): void {
    if (!joins || this.#steps.length === 0) this.#steps.push(this.text);
    this.text = text;
    this.history.textChanged(() => this.text, false);
  }

  decide(decision: string): void {
    this.history.decided(decision, this.text);
  }

  /** What the key does. @returns what was taken back */
  undo(): string {
    const { newest } = this.history;
    if (newest !== undefined) {
      this.history.forget(newest);
      return newest;
    }
    return this.undoText();
  }

  undoText(): string {
    const before = this.#steps.pop();
    if (before === undefined) return 'nothing';
    this.text = before;
    this.history.textChanged(() => this.text, true);
    return 'text';
  }
}

test('the newest is taken back first, whichever kind it is', () => {
  const article = new Document();
  article.change('a');
  article.decide('one');
  article.decide('two');
  article.change('ab');
  article.change('abc');
  article.decide('three');
  const takenBack = ['three', 'text', 'text', 'two', 'one', 'text', 'nothing'];
  expect(takenBack.map(() => article.undo())).toEqual(takenBack);
  expect(article.history.isEmpty).toBe(true);
});

test('letters that VS Code undoes in one step are one step here', () => {
  const article = new Document();
  article.decide('one');
  article.change('a');
  article.change('ab', true);
  article.change('abc', true);
  expect(article.undo()).toBe('text');
  expect(article.text).toBe('');
  expect(article.undo()).toBe('one');
});

test('a step that goes back over a decision leaves it to be taken back next', () => {
  const article = new Document();
  article.change('a');
  article.decide('one');
  article.change('ab', true);
  expect(article.undo()).toBe('text');
  expect(article.undo()).toBe('one');
});

test('what the text editor undoes beside the Desk is not waited for on the Desk', () => {
  const article = new Document();
  article.decide('one');
  article.change('a');
  article.decide('two');
  article.undoText();
  expect([article.undo(), article.undo(), article.undo()]).toEqual(['two', 'one', 'nothing']);
});

test('after the article was closed its decisions are left, and its older texts not counted on', () => {
  const article = new Document();
  article.decide('one');
  article.change('a');
  article.history.closed();
  expect(article.history.newest).toBe('one');
  article.change('ab');
  expect(article.history.newest).toBeUndefined();
  article.undoText();
  expect(article.history.newest).toBe('one');
});

test('an article that is opened again is followed from its text as it is', () => {
  const article = new Document();
  article.change('a');
  article.decide('one');
  article.history.closed();
  article.history.opened(() => article.text);
  article.change('ab');
  article.change('abc');
  expect([article.undo(), article.undo(), article.undo()]).toEqual(['text', 'text', 'one']);
});

test('nothing is read of a text about which nothing was decided', () => {
  const history = new DeskHistory<string>();
  history.opened(() => expect.unreachable());
  history.textChanged(() => expect.unreachable(), false);
  expect(history.isEmpty).toBe(true);
});

test('a change that is redone lies behind the decision again', () => {
  const article = new Document();
  article.decide('one');
  article.change('a');
  article.undoText();
  article.change('a');
  expect(article.undo()).toBe('text');
  expect(article.undo()).toBe('one');
});

test('one is done after the other, also after one that failed', async () => {
  const history = new DeskHistory<string>();
  const done: string[] = [];
  const slow = history.inTurn(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    done.push('slow');
    throw new Error('it failed');
  });
  const quick = history.inTurn(async () => done.push('quick'));
  expect(history.isBusy).toBe(true);
  await expect(slow).rejects.toThrow('it failed');
  await quick;
  await new Promise((resolve) => setImmediate(resolve));
  expect(history.isBusy).toBe(false);
  expect(done).toEqual(['slow', 'quick']);
});

test('whatever is done, it is all taken back from the newest to the oldest', () => {
  const step = fc.oneof(fc.constant('decide'), fc.constant('change'), fc.constant('undo'));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const article = new Document();
      const expected: string[] = [];
      let made = 0;
      for (const kind of steps) {
        if (kind === 'undo') expect(article.undo()).toBe(expected.pop() ?? 'nothing');
        else if (kind === 'change') {
          article.change(`${article.text}${++made} `);
          expected.push('text');
        } else {
          const decision = `decision ${++made}`;
          article.decide(decision);
          expected.push(decision);
        }
      }
      for (const one of expected.reverse()) expect(article.undo()).toBe(one);
      expect(article.undo()).toBe('nothing');
    }),
  );
});
