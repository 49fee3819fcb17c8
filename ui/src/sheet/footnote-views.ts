// A footnote and the references to it: each shows the number that readers see, and goes to the other when that is clicked.
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { goToFootnote, goToReference, type NumberSpec } from '../editor/footnotes';
import { words } from '../words';

export class ReferenceView implements NodeView {
  readonly dom = document.createElement('sup');
  readonly #number: HTMLButtonElement;

  constructor(
    private node: Node,
    view: EditorView,
    decorations: readonly Decoration[],
  ) {
    this.dom.className = 'reference';
    this.#number = numberButton(view, () => goToFootnote(this.node.attrs.label));
    this.dom.append(this.#number);
    this.#show(decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#show(decorations);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  stopEvent(event: Event): boolean {
    return isPress(event);
  }

  #show(decorations: readonly Decoration[]): void {
    const { number, lost } = specIn(decorations);
    say(this.#number, String(number ?? '?'), number === null ? words.footnote.noNote : words.footnote.nth(number));
    this.dom.classList.toggle('lost', lost);
  }
}

export class FootnoteView implements NodeView {
  readonly dom = document.createElement('section');
  readonly contentDOM = document.createElement('div');
  readonly #number: HTMLButtonElement;

  constructor(
    private node: Node,
    view: EditorView,
    decorations: readonly Decoration[],
  ) {
    this.dom.className = 'footnote';
    this.dom.setAttribute('role', 'group');
    this.#number = numberButton(view, () => goToReference(this.node.attrs.label));
    this.#number.contentEditable = 'false';
    this.contentDOM.className = 'parts';
    this.dom.append(this.#number, this.contentDOM);
    this.#show(decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#show(decorations);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#number && isPress(event);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  #show(decorations: readonly Decoration[]): void {
    const { number, lost } = specIn(decorations);
    const label = number === null ? words.footnote.label : words.footnote.nth(number);
    this.dom.setAttribute('aria-label', label);
    say(this.#number, String(number ?? '?'), lost ? words.footnote.noReference(label) : words.footnote.toText(label));
    this.dom.classList.toggle('lost', lost);
  }
}

function numberButton(view: EditorView, command: () => Command): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    command()(view.state, view.dispatch, view);
    view.focus();
  });
  return button;
}

function say(button: HTMLElement, text: string, label: string): void {
  button.textContent = text;
  button.title = label;
  button.setAttribute('aria-label', label);
}

const isPress = ({ type }: Event) => type === 'mousedown' || type === 'click';

function specIn(decorations: readonly Decoration[]): NumberSpec {
  const specs = decorations.map(({ spec }) => spec as Partial<NumberSpec>);
  return (specs.find(({ number }) => number !== undefined) as NumberSpec | undefined) ?? { number: null, lost: true };
}
