// What can be undone in the open piece goes along when the page is loaded anew.
import type { EditorState } from 'prosemirror-state';
import { pastOf, withPast, type Past } from '../editor/past';
import { carried, carry } from './carried';

type Carried = Past & { piece: string };

export const carryPast = (piece: string, state: EditorState) => carry('past', { piece, ...pastOf(state) } satisfies Carried);

/** The editor of a piece, with the past it had on the page before. */
export function withCarriedPast(piece: string, state: EditorState): EditorState {
  const past = carried('past') as Carried | null;
  if (past?.piece !== piece) return state;
  try {
    return withPast(state, past);
  } catch {
    // A piece that opens without its past is better than none.
    return state;
  }
}
