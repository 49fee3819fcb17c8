// An embed in the editor: a card with its address.
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { mount, unmount } from 'svelte';
import { dragBy } from './block-drag.svelte';
import EmbedCard from './EmbedCard.svelte';

export class EmbedView implements NodeView {
  readonly dom = document.createElement('div');
  #shown: { node: Node; at: () => number | undefined } = $state.raw({ node: null as unknown as Node, at: () => undefined });
  readonly #card: Record<string, unknown>;

  constructor(node: Node, view: EditorView, at: () => number | undefined) {
    this.#shown = { node, at };
    this.dom.className = 'embed';
    this.dom.contentEditable = 'false';
    dragBy(this.dom, view, at);
    this.#card = mount(EmbedCard, { target: this.dom, props: { shown: () => this.#shown } });
  }

  update(node: Node): boolean {
    if (node.type !== this.#shown.node.type) return false;
    this.#shown = { ...this.#shown, node };
    return true;
  }

  /** Keys and clicks in the form are its own; a click on the card chooses the embed. */
  stopEvent(event: Event): boolean {
    return event.type === 'dragstart' || (event.target as HTMLElement).closest('button, form') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    void unmount(this.#card);
  }
}
