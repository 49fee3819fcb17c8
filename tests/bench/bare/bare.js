// ProseMirror and nothing else, with the text of the benchmark: what Galley's own window is measured beside.
import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*', toDOM: () => ['p', 0] },
    heading: { group: 'block', content: 'text*', toDOM: () => ['h2', 0] },
    text: {},
  },
});

const blocks = globalThis.text.split('\n').filter(Boolean).map((line) => {
  const heading = /^#+ /.exec(line);
  return schema.node(heading ? 'heading' : 'paragraph', null, schema.text(line.slice(heading?.[0].length ?? 0)));
});
const doc = schema.node('doc', null, blocks);
const state = EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] });
const view = new EditorView(document.body, { state });
view.dispatch(state.tr.setSelection(TextSelection.near(doc.resolve(doc.child(0).nodeSize + doc.child(1).nodeSize + 40))));
view.focus();
