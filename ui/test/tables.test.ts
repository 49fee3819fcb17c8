// Tables: each change leaves a rectangle, and the keyboard reaches all of them.
import { DOMParser as BlockParser, Fragment, Slice, type Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { insertBlock } from '../src/editor/commands';
import { editorState } from '../src/editor/editor';
import { cleanHtml } from '../src/editor/paste';
import { schema } from '../src/editor/schema';
import * as tables from '../src/editor/table';
import * as commands from '../src/editor/table-commands';
import { said, table, tableIn } from './grids';
import { doc, p, randoms } from './pieces';
import { editor, goTo, press, shape, type } from './typing';

const cellOfCursor = (view: EditorView) => {
  const here = commands.tableHere(view.state);
  return here && [here.row, here.column];
};

describe('a table', () => {
  const abcd = table('a b | c d', ['left', null]);
  it('takes rows and columns', () => {
    expect(said(tables.withRow(abcd, 1))).toBe('a b | _ _ | c d');
    expect(said(tables.withColumn(abcd, 2))).toBe('a b _ | c d _');
    expect(tables.withColumn(abcd, 0).attrs.align).toEqual([null, 'left', null]);
    expect(said(tables.emptyTable(2, 3))).toBe('_ _ _ | _ _ _');
  });

  it('gives them up, but for the last', () => {
    expect(said(tables.withoutRows(abcd, 0)!)).toBe('c d');
    expect(said(tables.withoutColumns(abcd, 0)!)).toBe('b | d');
    expect(tables.withoutColumns(abcd, 0)!.attrs.align).toEqual([null]);
    expect(tables.withoutRows(table('a b'), 0)).toBe(null);
    expect(tables.withoutColumns(table('a | b'), 0)).toBe(null);
  });

  it('moves them, alignment along with the column', () => {
    expect(said(tables.withRowsMoved(abcd, 0, 1))).toBe('c d | a b');
    expect(said(tables.withColumnsMoved(abcd, 0, 1))).toBe('b a | d c');
    expect(tables.withColumnsMoved(abcd, 0, 1).attrs.align).toEqual([null, 'left']);
  });

  it('is made rectangular without losing a word', () => {
    expect(said(tables.rectangular(table('a | b c d | e f')))).toBe('a _ _ | b c d | e f _');
    expect(tables.rectangular(table('a | b c', ['right'])).attrs.align).toEqual(['right', null]);
    expect(tables.rectangular(abcd)).toBe(abcd);
  });

  it('takes another one over its cells and grows for it', () => {
    expect(said(tables.overwritten(abcd, { row: 1, column: 1 }, table('1 2 | 3 4')))).toBe('a b _ | c 1 2 | _ 3 4');
  });

  it('says where its cells are', () => {
    const piece = schema.node('doc', null, [abcd]);
    for (const [row, column, words] of [[0, 0, 'a'], [0, 1, 'b'], [1, 0, 'c'], [1, 1, 'd']] as const) {
      const at = piece.resolve(tables.cellStart(abcd, { row, column }));
      expect([at.parent.textContent, at.parentOffset]).toEqual([words, 0]);
    }
  });
});

describe('keys in a table', () => {
  it('are enough to write one', () => {
    const view = editor(p(''));
    insertBlock(tables.emptyTable(2, 3))(view.state, view.dispatch);
    for (const words of ['Stop', 'Due', 'Left', 'Depot', '0.51', '0.55']) {
      type(view, words);
      press(view, 'Tab');
    }
    expect(said(tableIn(view)), 'Tab behind the last cell begins a row').toBe('Stop Due Left | Depot 0.51 0.55 | _ _ _');
    press(view, 'Tab', { shiftKey: true });
    expect(cellOfCursor(view)).toEqual([1, 2]);
    press(view, 'Enter');
    expect(cellOfCursor(view)).toEqual([2, 2]);
    press(view, 'Enter');
    expect(cellOfCursor(view), 'Enter in the last row leaves').toBe(null);
    expect(shape(type(view, 'on'))).toMatch(/, paragraph\("on"\)$/);
  });

  it.each([
    ['ArrowDown', { altKey: true, shiftKey: true }, 'a b | _ _ | c d'],
    ['ArrowUp', { altKey: true, shiftKey: true }, '_ _ | a b | c d'],
    ['ArrowLeft', { altKey: true, shiftKey: true }, 'a _ b | c _ d'],
    ['ArrowRight', { altKey: true, shiftKey: true }, 'a b _ | c d _'],
    ['ArrowDown', { altKey: true }, 'c d | a b'],
    ['ArrowUp', { altKey: true }, 'a b | c d'],
    ['ArrowLeft', { altKey: true }, 'b a | d c'],
    ['Backspace', { ctrlKey: true, shiftKey: true }, 'c d'],
    ['Backspace', { ctrlKey: true, altKey: true }, 'a | c'],
  ])('%s %j from b', (key, held, expected) => {
    const view = goTo(editor(table('a b | c d'), p('')), 'b');
    expect(press(view, key, held)).toBe(true);
    expect(said(tableIn(view))).toBe(expected);
    expect(commands.tableHere(view.state), 'the cursor stays in the table').not.toBe(null);
  });

  it('align a column and take that back', () => {
    const view = goTo(editor(table('a b | c d')), 'd');
    press(view, 'R', { ctrlKey: true, shiftKey: true, keyCode: 82 });
    expect(tableIn(view).attrs.align).toEqual([null, 'right']);
    press(view, 'R', { ctrlKey: true, shiftKey: true, keyCode: 82 });
    expect(tableIn(view).attrs.align).toEqual([null, null]);
  });

  it('remove the whole table with the last row', () => {
    const view = goTo(editor(table('a b')), 'a');
    press(view, 'Backspace', { ctrlKey: true, shiftKey: true });
    expect(shape(view)).toBe('paragraph');
  });
});

describe('a table stays rectangular', () => {
  it('whatever is deleted', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randoms(seed);
      let state = editorState(doc(p('x'), table('aa bb cc | dd ee ff | gg hh ii'), p('y')), { asked: () => {}, key: () => false });
      for (let i = 0; i < 3; i++) {
        const { size } = state.doc.content;
        const [from, to] = [random(size), random(size)].sort((a, b) => a - b);
        const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
        state = state.apply(state.tr.setSelection(selection).deleteSelection());
        state.doc.check();
        state.doc.descendants((node) => {
          if (node.type.name === 'table') expect(tables.rectangular(node), `seed ${seed}`).toBe(node);
        });
      }
    }
  });
});

describe('pasting tables', () => {
  function pasted(html: string): Node[] {
    const body = new DOMParser().parseFromString(cleanHtml(html), 'text/html').body;
    return [...BlockParser.fromSchema(schema).parse(body).children];
  }

  it.each([
    ['plain', '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>', 'a b | c d'],
    ['with a head and a foot', '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>', 'a | b | c'],
    ['ragged', '<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>', 'a _ | b c'],
    ['with cells over several columns', '<table><tr><td colspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>', 'a _ b | c d e'],
    ['with cells over several rows', '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b | _ c'],
    ['of Word', '<table class=MsoTableGrid><tr><td><p class=MsoNormal>a<o:p></o:p></p></td><td><p class=MsoNormal><b>b</b></p></td></tr></table>', 'a b'],
    ['of Google Docs', '<b style="font-weight:normal" id="docs-internal-guid-1"><div dir="ltr"><table><colgroup><col><col></colgroup><tbody><tr><td><p dir="ltr"><span>a</span></p></td><td><p dir="ltr"><span>b</span></p></td></tr></tbody></table></div></b>', 'a b'],
    ['inside another', '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>', 'a b,c'],
  ])('%s', (_from, html, expected) => {
    const [only, ...others] = pasted(html);
    expect(others).toEqual([]);
    only.check();
    expect(said(only).replace(', ', ',')).toBe(expected);
  });

  it('keeps lines, marks and alignment of cells', () => {
    const [found] = pasted('<table><tr><td style="text-align:right"><p>a</p><p><a href="https://a.example">b</a></p></td><td align="center"><ul><li>c</li></ul></td></tr></table>');
    expect(found.attrs.align).toEqual(['right', 'center']);
    expect(found.toString()).toBe('table(table_row(table_cell("a", hard_break, link("b")), table_cell("c")))');
  });

  it('says a caption above the table, and takes apart what is none', () => {
    expect(pasted('<table><caption>So</caption><tr><td>a</td><td>b</td></tr></table>').map(String)).toEqual(['paragraph("So")', 'table(table_row(table_cell("a"), table_cell("b")))']);
    expect(pasted('<table><tr><td><h2>a</h2><p>b</p></td></tr></table>').map(String)).toEqual(['heading("a")', 'paragraph("b")']);
  });

  const paste = (view: EditorView, ...blocks: Node[]) => {
    const slice = new Slice(Fragment.fromArray(blocks), blocks[0].isTextblock ? 1 : 0, blocks.at(-1)!.isTextblock ? 1 : 0);
    const inserted = view.someProp('transformPasted', (change) => change(slice, view, false)) ?? slice;
    if (!view.someProp('handlePaste', (handle) => handle(view, {} as ClipboardEvent, inserted))) view.dispatch(view.state.tr.replaceSelection(inserted));
  };

  it('into a cell fills cells from there', () => {
    const view = goTo(editor(table('a b | c d')), 'b');
    paste(view, table('1 2 | 3 4'));
    expect(said(tableIn(view))).toBe('a 1 2 | c 3 4');
  });

  it('of paragraphs into a cell stays in it', () => {
    const view = goTo(editor(table('a b | c d')), 'b');
    paste(view, p('one'), p('two'));
    expect(tableIn(view).child(0).child(1).toString()).toBe('table_cell("bone", hard_break, "two")');
  });
});
