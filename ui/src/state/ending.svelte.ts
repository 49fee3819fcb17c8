// What the open piece's web address ends with while none is set by hand: the desk makes it of the headline.
import * as desk from '../desk';
import { page } from './page.svelte';

let own = $state({ piece: '', slug: '' });

/** The ending as it will be. */
export const ending = () => page.fields.slug || ownEnding();
export const ownEnding = () => (own.piece === page.id ? own.slug : page.slug);

/** Asks the desk again, after the headline was saved. */
export async function learnEnding(): Promise<void> {
  const piece = page.id;
  if (!piece) return;
  const { slug } = await desk.address(piece, '');
  own = { piece, slug };
}
