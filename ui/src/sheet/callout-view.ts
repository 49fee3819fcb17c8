// A callout in the editor: what it is called, what can be done with it, and its parts as text.
import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { addAnswer, goToVote, isKind } from '../editor/callouts';
import { choosePictures } from '../state/figures';
import { calloutLabel, words } from '../words';

type Act = { label: string; run: (at: number) => void };

export class CalloutView implements NodeView {
  readonly dom = document.createElement('section');
  readonly contentDOM = document.createElement('div');
  readonly #head = document.createElement('div');

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly at: () => number | undefined,
  ) {
    this.contentDOM.className = 'parts';
    this.#head.className = 'callout-head';
    this.#head.contentEditable = 'false';
    this.dom.append(this.#head, this.contentDOM);
    this.dom.setAttribute('role', 'group');
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const renamed = node.attrs.kind !== this.node.attrs.kind;
    this.node = node;
    if (renamed) this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return this.#head.contains(event.target as HTMLElement);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  #show(): void {
    const { kind } = this.node.attrs;
    this.dom.className = `callout ${kind.toLowerCase()}`;
    this.dom.setAttribute('aria-label', calloutLabel(kind));
    const label = document.createElement('span');
    label.dir = 'auto';
    label.textContent = calloutLabel(kind);
    const acts = document.createElement('span');
    acts.append(...this.#acts().map((act) => this.#button(act)));
    this.#head.replaceChildren(label, acts);
  }

  #acts(): Act[] {
    if (isKind(this.node, 'poll')) {
      return [
        { label: words.callout.addAnswer, run: (at) => this.#run(addAnswer(at)) },
        { label: words.callout.vote, run: (at) => this.#run(goToVote(at)) },
      ];
    }
    if (isKind(this.node, 'gallery')) return [{ label: words.callout.addPictures, run: (at) => void choosePictures(at + this.node.nodeSize - 1) }];
    return [];
  }

  #run(command: Command): void {
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  #button({ label, run }: Act): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dir = 'auto';
    button.className = 'button quiet';
    button.textContent = label;
    button.addEventListener('click', () => {
      const at = this.at();
      if (at !== undefined) run(at);
    });
    return button;
  }
}
