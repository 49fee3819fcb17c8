// A cell of a table: a heading in the first row, which the decoration says it is in.
import type { Node } from 'prosemirror-model';
import type { Decoration, NodeView } from 'prosemirror-view';
import type { CellSpec } from '../editor/dress';

export class CellView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;

  constructor(
    private readonly node: Node,
    decorations: readonly Decoration[],
  ) {
    this.dom = this.contentDOM = document.createElement(isHeader(decorations) ? 'th' : 'td');
    if (this.dom instanceof HTMLTableCellElement && this.dom.matches('th')) this.dom.scope = 'col';
  }

  /** Another kind of cell needs another element. */
  update(node: Node, decorations: readonly Decoration[]): boolean {
    return node.type === this.node.type && this.dom.matches(isHeader(decorations) ? 'th' : 'td');
  }
}

const isHeader = (decorations: readonly Decoration[]) => decorations.some(({ spec }) => (spec as CellSpec).header);
