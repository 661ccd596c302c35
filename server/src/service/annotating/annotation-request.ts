/**
 * What a person asks to be annotated. A request travels through the client as the argument of a command and comes back
 * when it was chosen; it names places by their words, so that nothing is written where the text has changed since.
 */
import type { Offset } from '../../text/offsets.ts';

/** A place of an article: what stands there, in the version of the document for which the action was offered. */
export interface Stretch {
  readonly start: Offset;
  readonly text: string;
}

export type AnnotationRequest =
  /** Marks places as an entity's, or, when `rejected`, as none of that type. */
  | {
      readonly kind: 'mark';
      readonly places: readonly Stretch[];
      /** `PER`, `LOC`, `ORG`, `MISC`, or a type of the annotator's own. */
      readonly type: string;
      /** Id of the entity (names/entity.ts), where it is known. */
      readonly entity?: string;
      readonly status: 'accepted' | 'rejected';
    }
  /** Without a value an empty comment is written, for its words to be typed into the sidecar. */
  | { readonly kind: 'comment'; readonly place: Stretch; readonly value?: string }
  /** Without a type the person is asked, by the client among those that are offered, else by the server. */
  | {
      readonly kind: 'error';
      readonly place: Stretch;
      readonly offered?: readonly { readonly id: string; readonly title: string }[];
      readonly type?: string;
      readonly replacement?: string;
    }
  /** Without a replacement, the words themselves are written, to be corrected in the sidecar. */
  | {
      readonly kind: 'propose';
      readonly id: string;
      /** The words that are wrong. */
      readonly text: string;
      readonly replacement?: string;
    }
  | { readonly kind: 'retype'; readonly id: string; readonly type: string }
  | { readonly kind: 'link'; readonly id: string; readonly entity: string }
  | { readonly kind: 'begin-relation'; readonly id: string }
  | { readonly kind: 'relate'; readonly from: string; readonly to: string; readonly type?: string }
  /** Nothing is deleted: a removed annotation is rejected, and can be restored. */
  | { readonly kind: 'remove' | 'restore' | 'drop'; readonly id: string }
  | { readonly kind: 'reply'; readonly id: string; readonly value?: string }
  /** Accepts or rejects suggestions. */
  | { readonly kind: 'decide'; readonly ids: readonly string[]; readonly status: 'accepted' | 'rejected' }
  | { readonly kind: 'reattach'; readonly id: string; readonly place: Stretch }
  /** Takes one side of a disagreement into the gold layer; no ids: that nothing is marked there. */
  | {
      readonly kind: 'adjudicate';
      readonly ids: readonly string[];
      /** Where the other sides mark something, and as what, when this side marks nothing. */
      readonly denied: readonly { readonly place: Stretch; readonly type: string }[];
    }
  /** Decides about a form of a name, at one of its mentions: prefers it, or says what it names or does not name. */
  | {
      readonly kind: 'name';
      readonly decision: 'prefer' | 'join' | 'part';
      readonly place: Stretch;
      readonly form: string;
      /** Ids of entities (names/entity.ts), at least one. */
      readonly entities: readonly string[];
    }
  /** Merges the two sides that a merge left in a sidecar. */
  | { readonly kind: 'merge-sides'; readonly layer?: string };

const NAME_DECISIONS = ['prefer', 'join', 'part'] as const;
/** What a type may be called, so that every exchange format can hold it. */
const TYPE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,31}$/;

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isDecision = (value: unknown): boolean => value === 'accepted' || value === 'rejected';

/** Whether a value that came from outside is a request. */
export function isAnnotationRequest(value: unknown): value is AnnotationRequest {
  if (!isObject(value)) return false;
  switch (value.kind) {
    case 'mark':
      return (
        Array.isArray(value.places) &&
        value.places.every(isStretch) &&
        isText(value.type) &&
        TYPE_NAME.test(value.type) &&
        isOptionalText(value.entity) &&
        isDecision(value.status)
      );
    case 'comment':
      return isStretch(value.place) && isOptionalText(value.value);
    case 'error':
      return isStretch(value.place) && isOptionalText(value.type) && isOptionalText(value.replacement);
    case 'propose':
      return isText(value.id) && isOptionalText(value.replacement);
    case 'retype':
      return isText(value.id) && isText(value.type);
    case 'link':
      return isText(value.id) && isText(value.entity);
    case 'begin-relation':
    case 'remove':
    case 'restore':
    case 'drop':
      return isText(value.id);
    case 'relate':
      return isText(value.from) && isText(value.to) && isOptionalText(value.type);
    case 'reply':
      return isText(value.id) && isOptionalText(value.value);
    case 'decide':
      return areTexts(value.ids) && isDecision(value.status);
    case 'reattach':
      return isText(value.id) && isStretch(value.place);
    case 'adjudicate':
      return areTexts(value.ids) && Array.isArray(value.denied) && value.denied.every(isDenied);
    case 'name':
      return (
        NAME_DECISIONS.some((decision) => decision === value.decision) &&
        isStretch(value.place) &&
        isText(value.form) &&
        areTexts(value.entities)
      );
    case 'merge-sides':
      return isOptionalText(value.layer);
    default:
      return false;
  }
}

const isStretch = (value: unknown): value is Stretch =>
  isObject(value) && Number.isInteger(value.start) && Number(value.start) >= 0 && isText(value.text);

const isDenied = (value: unknown): boolean => isObject(value) && isStretch(value.place) && isText(value.type);
