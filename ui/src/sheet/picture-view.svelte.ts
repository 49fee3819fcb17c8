// A picture inside a line.
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { page } from '../state/page.svelte';
import { shownPicture } from '../state/shown-pictures';
import { words } from '../words';

export class PictureView implements NodeView {
  readonly dom: HTMLElement;
  readonly destroy: () => void;

  constructor(node: Node) {
    const { src: name, alt } = node.attrs;
    this.dom = document.createElement(page.pictures[name] ? 'img' : 'span');
    this.dom.className = 'inline-picture';
    this.destroy = $effect.root(() => {
      $effect(() => {
        const picture = shownPicture(name, 400);
        if (picture) Object.assign(this.dom, { src: picture.src, alt });
        else this.dom.textContent = alt || words.figure.toComeFor(name);
      });
    });
  }
}
