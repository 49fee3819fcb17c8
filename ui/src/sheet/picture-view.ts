// A picture inside a line.
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { pictureAddress } from '../desk';
import { page } from '../state/page.svelte';
import { words } from '../words';

export class PictureView implements NodeView {
  readonly dom: HTMLElement;

  constructor(node: Node) {
    const info = page.pictures[node.attrs.src];
    this.dom = document.createElement(info ? 'img' : 'span');
    this.dom.className = 'inline-picture';
    if (info) Object.assign(this.dom, { src: pictureAddress(info.hash, 400), alt: node.attrs.alt });
    else this.dom.textContent = node.attrs.alt || words.figure.toComeFor(node.attrs.src);
  }
}
