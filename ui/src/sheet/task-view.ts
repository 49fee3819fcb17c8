// An item of a list; a task has a box to tick.
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { tick } from '../editor/tasks';
import { words } from '../words';

export class ItemView implements NodeView {
  readonly dom = document.createElement('li');
  readonly contentDOM: HTMLElement;
  #box: HTMLInputElement | null = null;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly at: () => number | undefined,
  ) {
    this.contentDOM = this.#isTask(node) ? this.#withBox() : this.dom;
    this.#show();
  }

  /** What becomes a task, or stops being one, is made anew. */
  update(node: Node): boolean {
    if (node.type !== this.node.type || this.#isTask(node) !== (this.#box !== null)) return false;
    this.node = node;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#box;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  #isTask = ({ attrs }: Node) => attrs.checked !== null;

  #withBox(): HTMLElement {
    const words = document.createElement('div');
    this.#box = newBox();
    this.#box.addEventListener('change', () => this.#tick());
    this.dom.append(this.#box, words);
    return words;
  }

  #tick(): void {
    const at = this.at();
    if (at !== undefined) tick(at)(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  #show(): void {
    if (!this.#box) return;
    this.dom.dataset.checked = String(this.node.attrs.checked);
    this.#box.checked = this.node.attrs.checked;
  }
}

function newBox(): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.contentEditable = 'false';
  box.tabIndex = -1;
  box.setAttribute('aria-label', words.task.done);
  return box;
}
