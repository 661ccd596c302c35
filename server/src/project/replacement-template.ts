/** What is to stand for a match: text with `$1`, `$0` or `${name}` for what a group matched, `$$` for a dollar sign. */

import type { PatternMatch } from '../artifacts/project-pattern.ts';
import { type Message, say } from '../messages/message.ts';
import type { LinearPattern } from './linear-pattern.ts';

type Part = string | { readonly group: number | string };

/** Reads a template. @returns the function that fills it, or why it makes no sense */
export function readTemplate(
  template: string,
  pattern: LinearPattern,
):
  | { readonly ok: true; readonly fill: (match: PatternMatch) => string }
  | { readonly ok: false; readonly message: Message } {
  const parts: Part[] = [];
  let from = 0;
  for (const found of template.matchAll(/\$(?:\$|(\d{1,3})|\{(\w{1,40})\})/g)) {
    parts.push(template.slice(from, found.index));
    from = found.index + found[0].length;
    const [, number, name] = found;
    if (number !== undefined) parts.push({ group: Number(number) });
    else if (name !== undefined) parts.push({ group: /^\d+$/.test(name) ? Number(name) : name });
    else parts.push('$');
  }
  parts.push(template.slice(from));
  for (const part of parts) {
    if (typeof part !== 'string' && !hasGroup(pattern, part.group)) {
      return {
        ok: false,
        message: say('The pattern has no group “{group}”; write $$ for a dollar sign.', {
          group: part.group,
        }),
      };
    }
  }
  return {
    ok: true,
    fill: (match) =>
      parts.map((part) => (typeof part === 'string' ? part : match.group(part.group))).join(''),
  };
}

const hasGroup = ({ groupCount, groupNames }: LinearPattern, group: number | string): boolean =>
  typeof group === 'number' ? group <= groupCount : groupNames.includes(group);
