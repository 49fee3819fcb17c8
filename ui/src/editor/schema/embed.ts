// Something shown from elsewhere: a video, a post, a map. Here it is its address; nothing of it is loaded.
import type { NodeSpec } from 'prosemirror-model';
import { safeAddress, webAddress } from '../address';
import { read } from './read';

export const embed: NodeSpec = {
  group: 'block',
  atom: true,
  attrs: { address: {} },
  parseDOM: [{ tag: 'p[data-embed]', priority: 60, getAttrs: pastedAddress }],
  toDOM: ({ attrs: { address } }) => ['p', { 'data-embed': address }, ['a', { href: safeAddress(address), rel: 'noreferrer' }, address]],
};

function pastedAddress(dom: HTMLElement): { address: string } | false {
  const address = webAddress(read(dom, 'data-embed'));
  return address !== null && { address };
}
