// Small documents for tests.
import type { Node } from 'prosemirror-model';
import { EMPTY } from '../src/editor/fields';
import { schema } from '../src/editor/schema';

export const doc = (...blocks: Node[]): Node => schema.node('doc', { fields: EMPTY, pictures: {} }, blocks);
export const p = (text: string): Node => schema.node('paragraph', null, text ? [schema.text(text)] : []);

/** Numbers below a limit, the same for the same seed. */
export function randoms(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}
