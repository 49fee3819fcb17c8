// What a message wants to be given.
import type { Message } from '@fluent/bundle';

type Pattern = NonNullable<Message['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

export type Kind = 'number' | 'string';

/** Its variables in the order in which they stand. One that is counted, or written by `NUMBER`, is a number. */
export function variablesOf({ value }: Message): Map<string, Kind> {
  const found = new Map<string, Kind>();
  if (value !== null) ofPattern(value, found);
  return found;
}

function ofPattern(pattern: Pattern, found: Map<string, Kind>): void {
  if (typeof pattern === 'string') return;
  for (const part of pattern) if (typeof part !== 'string') ofExpression(part, 'string', found);
}

function ofExpression(part: Expression, kind: Kind, found: Map<string, Kind>): void {
  if (part.type === 'var' && found.get(part.name) !== 'number') found.set(part.name, kind);
  if (part.type === 'func') for (const given of part.args) if (given.type !== 'narg') ofExpression(given, 'number', found);
  if (part.type === 'select') {
    ofExpression(part.selector, 'number', found);
    for (const { value } of part.variants) ofPattern(value, found);
  }
}
