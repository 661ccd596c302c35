/** The settings of section `copydesk`, read with care: a bad value is reported and its default used. */

import { DEFAULT_RULES, type RuleSettings } from '../../analysis/analysis.ts';
import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import { type Message, say, type Value } from '../../messages/message.ts';
import type { Particles } from '../../service/annotating/annotated-place.ts';

/** What a user may set. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Whether accepting a fix also writes down what stood there. */
  readonly recordFixes: boolean;
  /** Who decides; undefined for the environment's own user name. */
  readonly creator: string | undefined;
  /** Name of the layer that decisions are written to; undefined for the unnamed one. */
  readonly layer: string | undefined;
  /** Whether a particle that is written onto a name (و ف ب ل ك) is marked with it. */
  readonly particles: Particles;
  /** Whether the trained recogniser looks for Arabic names that no list knows. */
  readonly recogniser: boolean;
  /** Folder of a neural network that looks for them in its place. */
  readonly network: string | undefined;
  /** Whether names are offered while they are typed. */
  readonly completion: boolean;
  /** Whether counts of names stand above paragraphs. */
  readonly codeLens: boolean;
  /** Whether Latin forms stand beside names in other letters. */
  readonly inlayHints: boolean;
  /** Whether articles are reported that nobody has open, to a client that asks for them. */
  readonly workspaceDiagnostics: boolean;
  /** Files of names besides those of the project and of the user. */
  readonly gazetteers: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  rules: DEFAULT_RULES,
  recordFixes: true,
  creator: undefined,
  layer: undefined,
  particles: 'outside',
  recogniser: false,
  network: undefined,
  completion: true,
  codeLens: false,
  inlayHints: false,
  workspaceDiagnostics: true,
  gazetteers: [],
};

/** Settings as far as they could be read, and a sentence for each that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly complaints: readonly Message[];
}

const RULE_KEY = /^[a-z][a-z0-9-]*\/(?:[a-z0-9-]+|\*)$/;
const LAYER_NAME = /^[A-Za-z0-9_-]*$/;

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads settings from what a client sent: the section itself, or an object that holds it as `copydesk`.
 * Both nested objects and dotted keys are understood. Never throws.
 */
export function readSettings(raw: unknown): ReadSettings {
  const complaints: Message[] = [];
  const section = isObject(raw) && isObject(raw.copydesk) ? raw.copydesk : raw;
  if (section === undefined || section === null) return { settings: DEFAULT_SETTINGS, complaints };
  if (!isObject(section)) {
    complaints.push(say('The settings of “copydesk” must be an object; the defaults are used.'));
    return { settings: DEFAULT_SETTINGS, complaints };
  }
  const annotations = isObject(section.annotations) ? section.annotations : {};
  if (section.annotations !== undefined && section.annotations !== null && !isObject(section.annotations)) {
    complaints.push(say('“copydesk.annotations” must be an object; its defaults are used.'));
  }
  const annotation = (name: string): unknown => annotations[name] ?? section[`annotations.${name}`];
  const feature = (name: string, own: boolean): boolean => {
    const group = isObject(section[name]) ? section[name] : {};
    return readFlag(`copydesk.${name}.enabled`, group.enabled ?? section[`${name}.enabled`], own, complaints);
  };
  const settings: Settings = {
    rules: { severities: readSeverities(section.rules, complaints) },
    recordFixes: readFlag('copydesk.annotations.recordFixes', annotation('recordFixes'), true, complaints),
    creator: readText('copydesk.annotations.creator', annotation('creator'), undefined, complaints),
    layer: readText('copydesk.annotations.layer', annotation('layer'), LAYER_NAME, complaints),
    particles: readParticles(annotation('clitics'), complaints),
    recogniser: readFlag(
      'copydesk.entities.recogniser',
      inGroup(section, 'entities', 'recogniser'),
      DEFAULT_SETTINGS.recogniser,
      complaints,
    ),
    network: readText('copydesk.ner.model', inGroup(section, 'ner', 'model'), undefined, complaints),
    completion: feature('completion', true),
    codeLens: feature('codeLens', false),
    inlayHints: feature('inlayHints', false),
    workspaceDiagnostics: feature('workspaceDiagnostics', true),
    gazetteers: readPaths(section.gazetteers, complaints),
  };
  return { settings, complaints };
}

/** A setting of a group, nested or with a dotted key. */
function inGroup(section: Unknown, group: string, name: string): unknown {
  const own = section[group];
  return (isObject(own) ? own[name] : undefined) ?? section[`${group}.${name}`];
}

function readSeverities(raw: unknown, complaints: Message[]): Record<string, Severity | 'off'> {
  const severities: Record<string, Severity | 'off'> = {};
  if (raw === undefined || raw === null) return severities;
  if (!isObject(raw)) {
    complaints.push(say('“copydesk.rules” must map rule ids to severities; it is left out.'));
    return severities;
  }
  for (const [rule, value] of Object.entries(raw)) {
    const severity = value === 'off' ? 'off' : SEVERITIES.find((known) => known === value);
    if (!RULE_KEY.test(rule))
      complaints.push(say('“copydesk.rules”: “{rule}” is no rule id and no “family/*”.', { rule }));
    else if (severity === undefined) {
      complaints.push(
        say('“copydesk.rules”: “{rule}” must be error, warning, information, hint or off, not {value}.', {
          rule,
          value: shown(value),
        }),
      );
    } else severities[rule] = severity;
  }
  return severities;
}

function readParticles(raw: unknown, complaints: Message[]): Particles {
  if (raw === 'outside' || raw === 'inside') return raw;
  if (raw !== undefined && raw !== null) {
    complaints.push(say('“copydesk.annotations.clitics” must be “outside” or “inside”; “outside” is used.'));
  }
  return 'outside';
}

function readPaths(raw: unknown, complaints: Message[]): readonly string[] {
  if (raw === undefined || raw === null) return [];
  if (Array.isArray(raw) && raw.every((path): path is string => typeof path === 'string')) {
    return raw.filter((path) => path.trim() !== '');
  }
  complaints.push(say('“copydesk.gazetteers” must be a list of files; it is left out.'));
  return [];
}

function readFlag(name: string, raw: unknown, own: boolean, complaints: Message[]): boolean {
  if (raw === undefined || raw === null) return own;
  if (typeof raw === 'boolean') return raw;
  complaints.push(say('“{name}” must be true or false; {own} is used.', { name, own: String(own) }));
  return own;
}

function readText(
  name: string,
  raw: unknown,
  pattern: RegExp | undefined,
  complaints: Message[],
): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw !== 'string' || pattern?.test(raw) === false) {
    complaints.push(
      pattern === undefined
        ? say('“{name}” must be a text; it is left out.', { name })
        : say('“{name}” must be made of Latin letters, digits, “-” and “_”; it is left out.', { name }),
    );
    return undefined;
  }
  return raw.trim() === '' ? undefined : raw.trim();
}

/** A value of a settings file in a sentence. Only plain values are written out: others may be nested without end. */
function shown(value: unknown): Value {
  if (Array.isArray(value)) return say('a list');
  return typeof value === 'object' && value !== null
    ? say('an object')
    : (JSON.stringify(value) ?? 'undefined');
}
