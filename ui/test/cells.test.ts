// Cells chosen as such: by what is marked, by Shift and arrows, as rows and columns; and what is done to all of them.
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { undo } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import { CellSelection } from '../src/editor/cells';
import { NAMED } from '../src/editor/named';
import { schema } from '../src/editor/schema';
import { said, table, tableIn } from './grids';
import { p } from './pieces';
import { editor, goTo, paste, press, shape, type } from './typing';

/** The editor on `a b c | d e f | g h i` with the cells between two words chosen. */
function chosen(from: string, to: string, text = 'a b c | d e f | g h i'): EditorView {
  const view = editor(table(text), p('z'));
  const [anchor, head] = [from, to].map((words) => goTo(view, words).state.selection.head);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));
  return view;
}

function area(view: EditorView): string | null {
  const { selection } = view.state;
  return selection instanceof CellSelection ? said(selection.content().content.firstChild!) : null;
}

const run = (view: EditorView, name: 'chooseRow' | 'chooseColumn' | 'removeRow' | 'removeColumn' | 'rowUp' | 'columnOn' | 'alignRight' | 'headings' | 'rowBelow') =>
  NAMED[name].command(view.state, view.dispatch, view);

/** Copies or cuts, and gives what is on the clipboard. */
function take(view: EditorView, kind: 'copy' | 'cut'): { html: string; text: string } {
  const kept: Record<string, string> = {};
  const data = { setData: (type: string, words: string) => (kept[type] = words), clearData: () => {} };
  view.dom.dispatchEvent(Object.assign(new Event(kind, { cancelable: true, bubbles: true }), { clipboardData: data }));
  return { html: kept['text/html'], text: kept['text/plain'] };
}

describe('chosen cells', () => {
  it('are what is marked from one cell to another', () => {
    expect(area(chosen('b', 'f'))).toBe('b c | e f');
    expect(area(chosen('f', 'b')), 'backwards too').toBe('b c | e f');
    expect(area(chosen('a', 'a'))).toBe(null);
  });

  it('grow and shrink with Shift and the arrows, once the words are at an end', () => {
    const view = goTo(editor(table('a b c | d e f | g h i'), p('')), 'e');
    view.endOfTextblock = () => false;
    expect([press(view, 'ArrowRight', { shiftKey: true }), area(view)], 'first the words').toEqual([false, null]);
    view.endOfTextblock = () => true;
    press(view, 'ArrowRight', { shiftKey: true });
    expect(area(view)).toBe('e f');
    press(view, 'ArrowDown', { shiftKey: true });
    expect(area(view)).toBe('e f | h i');
    press(view, 'ArrowDown', { shiftKey: true });
    press(view, 'ArrowLeft', { shiftKey: true });
    press(view, 'ArrowLeft', { shiftKey: true });
    expect(area(view), 'over the first cell to its other side').toBe('d e | g h');
    press(view, 'ArrowUp');
    expect([area(view), view.state.selection.$head.parent.textContent], 'an arrow alone goes back to the words').toEqual([null, 'g']);
  });

  it('are emptied by Backspace, and gone by the next where they are whole rows, columns or all', () => {
    const view = chosen('b', 'e');
    press(view, 'Backspace');
    expect(said(tableIn(view))).toBe('a _ c | d _ f | g h i');
    expect(area(view), 'they stay chosen').toBe('_ | _');
    press(view, 'Delete');
    expect(said(tableIn(view)), 'part of a column stays').toBe('a _ c | d _ f | g h i');
    run(view, 'chooseColumn');
    press(view, 'Backspace');
    press(view, 'Backspace');
    expect(said(tableIn(view))).toBe('a c | d f | g i');
    run(view, 'chooseRow');
    press(view, 'Delete');
    press(view, 'Delete');
    expect(said(tableIn(view))).toBe('d f | g i');
    const all = chosen('a', 'd', 'a b | c d');
    press(all, 'Backspace');
    press(all, 'Backspace');
    expect(shape(all)).toBe('paragraph, paragraph("z")');
  });

  it('are written over by what is typed', () => {
    const view = type(chosen('b', 'f'), 'X');
    expect(said(tableIn(view))).toBe('a X _ | d _ _ | g h i');
    undo(view.state, view.dispatch);
    expect(said(tableIn(view))).toBe('a b c | d e f | g h i');
  });

  it('have marks all at once', () => {
    const view = chosen('b', 'e');
    press(view, 'b', { ctrlKey: true });
    expect(tableIn(view).toString()).toBe('table(table_row(table_cell("a"), table_cell(strong("b")), table_cell("c")), table_row(table_cell("d"), table_cell(strong("e")), table_cell("f")), table_row(table_cell("g"), table_cell("h"), table_cell("i")))');
  });

  it('are still chosen after undo, and where words are typed before them', () => {
    const view = chosen('b', 'f');
    press(view, 'Backspace');
    undo(view.state, view.dispatch);
    expect(area(view)).toBe('b c | e f');
    view.dispatch(view.state.tr.insert(0, p('new')));
    expect(area(view)).toBe('b c | e f');
    view.dispatch(view.state.tr.delete(0, view.state.doc.firstChild!.nodeSize + view.state.doc.child(1).nodeSize));
    expect(area(view), 'and not where their table is gone').toBe(null);
  });
});

describe('rows and columns', () => {
  it('are chosen whole, and moved, removed and aligned together', () => {
    const view = chosen('d', 'g');
    run(view, 'chooseRow');
    expect(area(view)).toBe('d e f | g h i');
    run(view, 'rowUp');
    expect([said(tableIn(view)), area(view)]).toEqual(['d e f | g h i | a b c', 'd e f | g h i']);
    run(view, 'removeRow');
    expect(said(tableIn(view))).toBe('a b c');
    const columns = chosen('a', 'b');
    run(columns, 'chooseColumn');
    run(columns, 'alignRight');
    expect(tableIn(columns).attrs.align).toEqual(['right', 'right', null]);
    run(columns, 'columnOn');
    expect([said(tableIn(columns)), area(columns)]).toEqual(['c a b | f d e | i g h', 'a b | d e | g h']);
    run(columns, 'removeColumn');
    expect(said(tableIn(columns))).toBe('c | f | i');
  });

  it('come beside all that are chosen', () => {
    const view = chosen('a', 'd');
    run(view, 'rowBelow');
    expect(said(tableIn(view))).toBe('a b c | d e f | _ _ _ | g h i');
  });
});

describe('the row of headings', () => {
  it('becomes an ordinary one below an empty row, and comes back', () => {
    const view = goTo(editor(table('a b | c d'), p('')), 'c');
    run(view, 'headings');
    expect(said(tableIn(view))).toBe('_ _ | a b | c d');
    expect(view.state.selection.$head.parent.textContent).toBe('c');
    run(view, 'headings');
    expect(said(tableIn(view))).toBe('a b | c d');
    const empty = goTo(editor(table('_ _'), p('')), 3);
    expect(NAMED.headings.command(empty.state), 'there is nothing else to be the headings').toBe(false);
  });
});

describe('on the clipboard', () => {
  it('cells are a table, and lines with tabs', () => {
    const view = chosen('b', 'f');
    const { html, text } = take(view, 'copy');
    expect(text).toBe('b\tc\ne\tf');
    const other = paste(editor(p('')), { html, text });
    expect(said(tableIn(other))).toBe('b c | e f');
    expect(said(tableIn(view)), 'copying changes nothing').toBe('a b c | d e f | g h i');
  });

  it('what is cut leaves the cells standing', () => {
    const view = chosen('b', 'e');
    expect(take(view, 'cut').text).toBe('b\ne');
    expect(said(tableIn(view))).toBe('a _ c | d _ f | g h i');
  });

  it('cells go over the cells from there on, which are then chosen', () => {
    const { html, text } = take(chosen('b', 'f'), 'copy');
    const view = paste(goTo(editor(table('1 2 | 3 4'), p('')), '4'), { html, text });
    expect(said(tableIn(view))).toBe('1 2 _ | 3 b c | _ e f');
    const over = paste(chosen('e', 'i'), { html, text });
    expect([said(tableIn(over)), area(over)]).toEqual(['a b c | d b c | g e f', 'b c | e f']);
  });

  it('one cell is its words', () => {
    const view = chosen('a', 'b', 'a b | c d');
    press(view, 'ArrowLeft', { shiftKey: true });
    const { html, text } = take(view, 'copy');
    expect(shape(paste(editor(p('')), { html, text }))).toBe('paragraph("a")');
  });

  it.each([
    ['lines with tabs', { text: 'x\t"y ""q"""\r\n1\t\r\n' }],
    ['Google Sheets', { html: '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr><td data-sheets-value="1">x</td><td>y &quot;q&quot;</td></tr><tr><td>1</td><td></td></tr></tbody></table>', text: 'x\ty "q"\n1\t' }],
    ['LibreOffice Calc', { html: '<html><head><meta name="generator" content="LibreOffice 24.2"/></head><body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup><tr><td height="17" align="left">x</td><td align="left">y &quot;q&quot;</td></tr><tr><td height="17" align="left" sdval="1"><font face="Liberation Sans">1</font></td><td align="left"><br></td></tr></table></body></html>', text: '' }],
    ['Excel', { html: '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Excel 15"></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=128><!--StartFragment--><col width=64><col width=64><tr height=20><td height=20 class=xl65 width=64>x</td><td>y &quot;q&quot;</td></tr><tr height=20><td height=20 align=right>1</td><td></td></tr><!--EndFragment--></table></body></html>', text: '' }],
  ])('%s fill cells from there', (_name, clipboard) => {
    const view = paste(goTo(editor(table('a_b c | d e'), p('')), 'c'), clipboard);
    expect(said(tableIn(view))).toBe('a_b x y "q" | d 1 _');
  });

  it('tabs outside of a table are words', () => {
    expect(shape(paste(editor(p('')), { text: 'a\tb' }))).toBe('paragraph("a\\tb")');
  });
});

it('a table that is chosen as a block is no cells', () => {
  const view = editor(table('a b'), p(''));
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, 0)));
  expect(view.state.selection.content().content.firstChild!.type).toBe(schema.nodes.table);
});
