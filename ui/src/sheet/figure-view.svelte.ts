// A figure in the editor: its picture, its caption as part of the text, and below it description and credit.
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { mount, unmount } from 'svelte';
import { words } from '../words';
import { dragBy } from './block-drag.svelte';
import FigureFacts from './FigureFacts.svelte';
import FigurePicture from './FigurePicture.svelte';

/** What the parts of a figure are given: its node as it is now, and where it stands. */
export type Shown = { node: Node; at: () => number | undefined; selected: boolean };

export class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  readonly #picture = island('picture');
  readonly #facts = island('facts');
  #shown: Shown = $state.raw({ node: null as unknown as Node, at: () => undefined, selected: false });
  readonly #parts: Record<string, unknown>[];

  constructor(node: Node, view: EditorView, at: () => number | undefined) {
    this.#shown = { node, at, selected: false };
    this.dom.append(this.#picture, this.contentDOM, this.#facts);
    this.contentDOM.dir = 'auto';
    this.contentDOM.dataset.hint = words.figure.captionHint;
    this.#showHint();
    dragBy(this.#picture, view, at);
    const shown = () => this.#shown;
    this.#parts = [
      mount(FigurePicture, { target: this.#picture, props: { shown } }),
      mount(FigureFacts, { target: this.#facts, props: { shown } }),
    ];
  }

  update(node: Node): boolean {
    if (node.type !== this.#shown.node.type) return false;
    this.#shown = { ...this.#shown, node };
    this.#showHint();
    return true;
  }

  selectNode(): void {
    this.#select(true);
  }

  deselectNode(): void {
    this.#select(false);
  }

  /** Keys and clicks in the forms are theirs; a click on the picture chooses the figure. */
  stopEvent(event: Event): boolean {
    const target = event.target as HTMLElement;
    if (event.type === 'dragstart') return true;
    if (this.#facts.contains(target)) return true;
    return this.#picture.contains(target) && target.closest('button') !== null;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.#parts.forEach((part) => void unmount(part));
  }

  #select(selected: boolean): void {
    this.#shown = { ...this.#shown, selected };
    this.dom.classList.toggle('selected', selected);
  }

  #showHint(): void {
    this.contentDOM.classList.toggle('empty', this.#shown.node.content.size === 0);
  }
}

function island(name: string): HTMLElement {
  const dom = document.createElement('div');
  dom.className = `figure-${name}`;
  dom.contentEditable = 'false';
  return dom;
}
