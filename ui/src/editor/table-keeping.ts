// Tables stay rectangular whatever is cut, pasted or typed; and what is marked, copied or pasted in them goes by cells.
import type { Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { asCells, CellSelection, chosenCells } from './cells';
import { cellPointing } from './cell-pointing';
import { eachIn } from './each';
import { asTabbed } from './paste/tabbed';
import { schema } from './schema';
import { rectangular } from './table';
import { overwrite, tableHere } from './table-commands';

const { nodes } = schema;

export const tableKeeping = new Plugin({
  appendTransaction: (_transactions, before, state) => {
    const { doc, tr } = state;
    if (doc !== before.doc) {
      eachIn(doc, before.doc, nodes.table, (table, at) => {
        const whole = rectangular(table);
        const from = tr.mapping.map(at);
        if (whole !== table) tr.replaceWith(from, from + table.nodeSize, whole);
      });
    }
    if (tr.docChanged) return tr;
    const cells = asCells(state);
    return cells && tr.setSelection(cells);
  },
  props: {
    ...cellPointing,
    decorations: chosenCells,
    handleTextInput: (view, _from, _to, text) => {
      const { selection, tr } = view.state;
      if (!(selection instanceof CellSelection)) return false;
      view.dispatch(tr.insertText(text));
      return true;
    },
    clipboardTextSerializer: (slice) => {
      const table = onlyTable(slice);
      return table ? asTabbed(table) : '';
    },
    handlePaste: (view, _event, slice) => {
      const table = tableHere(view.state) && onlyTable(slice);
      return table ? overwrite(table)(view.state, view.dispatch) : false;
    },
  },
});

function onlyTable({ content }: Slice) {
  return content.childCount === 1 && content.firstChild!.type === nodes.table ? content.firstChild! : null;
}
