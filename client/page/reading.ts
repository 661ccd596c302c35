/**
 * The two ways of being on the page. While reading, keys are commands and the text cannot be changed by accident;
 * while writing, keys write. The keys are those of the keyboard's places (`event.code`), so that they are the same
 * whatever alphabet the keyboard is set to.
 */
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, placeholder } from '@codemirror/view';
import { element } from './elements.ts';
import { say } from './strings.ts';

export type Mode = 'reading' | 'writing';

const modes = new Compartment();

const EXTENSIONS: Readonly<Record<Mode, Extension>> = {
  reading: [
    EditorState.readOnly.of(true),
    EditorView.editorAttributes.of({ class: 'reading' }),
    EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
    placeholder(() => element('span', {}, say('empty'))),
  ],
  writing: [EditorState.readOnly.of(false), EditorView.editorAttributes.of({ class: 'writing' })],
};

/** Part of the state of every text; begins with reading. */
export const reading: Extension = modes.of(EXTENSIONS.reading);

export const modeOf = (state: EditorState): Mode => (state.readOnly ? 'reading' : 'writing');

/** Changes the mode. */
export function setMode(view: EditorView, mode: Mode): void {
  if (modeOf(view.state) === mode) return;
  view.dispatch({ effects: modes.reconfigure(EXTENSIONS[mode]) });
}

/** What the keys do while reading. */
export interface ReadingKeys {
  next(): void;
  previous(): void;
  accept(): void;
  reject(): void;
  undo(): void;
  more(): void;
  unify(): void;
  comment(): void;
  grow(): void;
  shrink(): void;
  colours(): void;
  help(): void;
  write(): void;
  /** Takes the next word into the selection, or lets its last one go. */
  take(more: boolean): void;
  /** @param number of the legend's entry, from 1 */
  mark(number: number, everywhere: boolean): void;
}

/** Which key does what: the key's place on a keyboard with Latin letters, and the method. */
export const KEYS: Readonly<Record<string, Exclude<keyof ReadingKeys, 'mark' | 'take'>>> = {
  KeyN: 'next',
  KeyJ: 'next',
  KeyP: 'previous',
  KeyK: 'previous',
  KeyA: 'accept',
  KeyR: 'reject',
  KeyX: 'reject',
  KeyZ: 'undo',
  KeyM: 'more',
  KeyU: 'unify',
  KeyC: 'comment',
  KeyG: 'grow',
  KeyS: 'shrink',
  KeyL: 'colours',
  KeyH: 'help',
  KeyE: 'write',
};

/** As much of a key that is pressed as decides what it means. */
type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether it is the key of undo: the one that writes Z, and where the letters are not Latin, the one in its place. */
export function isUndo({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  if (altKey || shiftKey || ctrlKey === metaKey) return false;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'z' : code === 'KeyZ';
}

/** Whether a key says nothing by itself. */
export const isModifier = ({ key }: Pick<KeyboardEvent, 'key'>): boolean =>
  ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'].includes(key);

/** Listens to the keys of the editor. With Control, Alt or Meta a key is VS Code's. */
export function readingKeys(keys: ReadingKeys): Extension {
  return EditorView.domEventHandlers({
    keydown(event, view) {
      if (event.ctrlKey || event.altKey || event.metaKey) return false;
      if (modeOf(view.state) === 'writing') {
        if (event.code !== 'Escape') return false;
        setMode(view, 'reading');
        return true;
      }
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      if (digit !== undefined) {
        keys.mark(Number(digit), event.shiftKey);
        return true;
      }
      if (event.code === 'KeyW') {
        keys.take(!event.shiftKey);
        return true;
      }
      const command = KEYS[event.code];
      if (command === undefined) return false;
      keys[command]();
      return true;
    },
  });
}
