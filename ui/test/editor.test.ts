// Typing, keys and undo in a real editor.
import { redo, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { moveBlock } from '../src/editor/blocks';
import { setLink, toggleList } from '../src/editor/commands';
import { EMPTY, setField } from '../src/editor/fields';
import { toggleQuotation } from '../src/editor/quoted';
import { schema } from '../src/editor/schema';
import { p } from './pieces';
import { editor, press, shape, type } from './typing';

describe('typing', () => {
  it.each([
    ['## Words', 'heading("Words")'],
    ['- a', 'bullet_list(list_item(paragraph("a")))'],
    ['3. a', 'ordered_list(list_item(paragraph("a")))'],
    ['> a', 'quotation(paragraph("a"))'],
    ['---', 'divider, paragraph'],
    ['**so** it', 'paragraph(strong("so"), " it")'],
    ['a *so* it', 'paragraph("a ", emphasis("so"), " it")'],
    ['`x` y', 'paragraph(code("x"), " y")'],
    ['~~no~~ yes', 'paragraph(strike("no"), " yes")'],
    ['2 * 3 * 4', 'paragraph("2 * 3 * 4")'],
    ['snake_case_name', 'paragraph("snake_case_name")'],
    ['2020. ', 'ordered_list(list_item(paragraph))'],
  ])('%s', (typed, expected) => {
    expect(shape(type(editor(p('')), typed))).toBe(expected);
  });

  it('leaves the headline the only first level', () => {
    expect(type(editor(p('')), '# x').state.doc.firstChild?.attrs.level).toBe(2);
  });

  it('keeps the number a list starts with', () => {
    expect(type(editor(p('')), '7. x').state.doc.firstChild?.attrs.start).toBe(7);
  });
});

describe('keys', () => {
  it('Enter splits an item, and again leaves the list', () => {
    const view = type(editor(p('')), '- a');
    press(view, 'Enter');
    type(view, 'b');
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("a")), list_item(paragraph("b")))');
    press(view, 'Enter');
    press(view, 'Enter');
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("a")), list_item(paragraph("b"))), paragraph');
  });

  it('Tab and Shift+Tab move an item in and out', () => {
    const view = type(editor(p('')), '- a');
    press(view, 'Enter');
    type(view, 'b');
    press(view, 'Tab');
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("a"), bullet_list(list_item(paragraph("b")))))');
    press(view, 'Tab', { shiftKey: true });
    expect(shape(view)).toBe('bullet_list(list_item(paragraph("a")), list_item(paragraph("b")))');
  });

  it('Shift+Enter breaks the line', () => {
    const view = editor(p('a'));
    press(view, 'Enter', { shiftKey: true });
    expect(shape(type(view, 'b'))).toBe('paragraph("a", hard_break, "b")');
  });

  it('Enter in a caption leaves the figure', () => {
    const figure = schema.nodes.figure.create({ src: 'a.jpg' }, schema.text('cap'));
    const view = editor(figure);
    press(view, 'Enter');
    expect(shape(view)).toBe('figure("cap"), paragraph');
    expect(view.state.selection.$from.parent.type.name).toBe('paragraph');
  });

  it('Backspace makes a heading a paragraph before it joins', () => {
    const view = editor(p('a'), schema.nodes.heading.create({ level: 2 }));
    press(view, 'Backspace');
    expect(shape(view)).toBe('paragraph("a"), paragraph');
  });

  it('an emptied body has a paragraph again', () => {
    const view = editor(p('a'));
    view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
    expect(shape(view)).toBe('paragraph');
  });
});

describe('commands', () => {
  it('move a block past its neighbour and keep the cursor in it', () => {
    const view = editor(p('a'), p('b'));
    moveBlock(-1)(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("b"), paragraph("a")');
    expect(view.state.selection.$from.parent.textContent).toBe('b');
    expect(moveBlock(-1)(view.state)).toBe(false);
  });

  it('turn a list into the other kind and out of it', () => {
    const view = type(editor(p('')), '- a');
    toggleList(schema.nodes.ordered_list)(view.state, view.dispatch, view);
    expect(shape(view)).toBe('ordered_list(list_item(paragraph("a")))');
    view.state.doc.check();
    toggleList(schema.nodes.ordered_list)(view.state, view.dispatch, view);
    expect(shape(view)).toBe('paragraph("a")');
  });

  it('quote and unquote', () => {
    const view = editor(p('a'));
    toggleQuotation(view.state, view.dispatch);
    expect(shape(view)).toBe('quotation(paragraph("a"))');
    toggleQuotation(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a")');
  });

  it('change the whole link the cursor is in', () => {
    const link = (href: string) => schema.marks.link.create({ href });
    const view = editor(schema.node('paragraph', null, [schema.text('a '), schema.text('there', [link('https://a.example')])]));
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 5)));
    setLink('https://b.example')(view.state, view.dispatch);
    expect(view.state.doc.firstChild?.lastChild?.marks[0].attrs.href).toBe('https://b.example');
    setLink(null)(view.state, view.dispatch);
    expect(shape(view)).toBe('paragraph("a there")');
  });
});

describe('undo', () => {
  it('goes back through fields and body in the order they were changed', () => {
    const view = editor(p(''));
    view.dispatch(setField(view.state, 'headline', 'H'));
    view.dispatch(setField(view.state, 'headline', 'He'));
    type(view, 'body');
    view.dispatch(setField(view.state, 'kicker', 'K'));
    const seen = () => [view.state.doc.attrs.fields.headline, view.state.doc.textContent, view.state.doc.attrs.fields.kicker];
    expect(seen()).toEqual(['He', 'body', 'K']);
    undo(view.state, view.dispatch);
    expect(seen()).toEqual(['He', 'body', '']);
    undo(view.state, view.dispatch);
    expect(seen()).toEqual(['He', '', '']);
    undo(view.state, view.dispatch);
    expect(seen(), 'a run of typing in a field is one step').toEqual(['', '', '']);
    expect(view.state.doc.attrs.fields).toEqual(EMPTY);
    redo(view.state, view.dispatch);
    redo(view.state, view.dispatch);
    redo(view.state, view.dispatch);
    expect(seen()).toEqual(['He', 'body', 'K']);
  });
});
