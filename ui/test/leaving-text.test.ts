// Escape, then Tab, leaves the text; Tab alone stays in it.
import { expect, test } from 'vitest';
import { schema } from '../src/editor/schema';
import { p } from './pieces';
import { editor, goTo, shape, type } from './typing';

const { nodes } = schema;
const FLAT = 'bullet_list(list_item(paragraph("a")), list_item(paragraph("b")))';
const NESTED = 'bullet_list(list_item(paragraph("a"), bullet_list(list_item(paragraph("b")))))';

const list = () => goTo(editor(nodes.bullet_list.create(null, ['a', 'b'].map((text) => nodes.list_item.create(null, p(text))))), 'b');

/** Presses these keys, one after another; true where the last of them is left to the window. */
function press(view: ReturnType<typeof list>, ...keys: string[]): boolean {
  const events = keys.map((key) => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return events.map((event) => view.dom.dispatchEvent(event)).at(-1)!;
}

test('Tab belongs to the list', () => {
  const view = list();
  expect([press(view, 'Tab'), shape(view)]).toEqual([false, NESTED]);
});

test('Escape gives the next Tab to the window, and that one only', () => {
  const view = list();
  expect([press(view, 'Escape', 'Tab'), shape(view)]).toEqual([true, FLAT]);
  expect([press(view, 'Tab'), shape(view)]).toEqual([false, NESTED]);
});

test('the way back is left by Shift and Tab', () => {
  const view = list();
  expect([press(view, 'Escape', 'Shift', 'Tab'), shape(view)]).toEqual([true, FLAT]);
});

test.each(['ArrowLeft', 'a', 'Control'])('%s in between takes the Escape back', (key) => {
  const view = list();
  expect([press(view, 'Escape', key, 'Tab'), shape(view)]).toEqual([false, NESTED]);
});

test('so does leaving the text by mouse', () => {
  const view = list();
  press(view, 'Escape');
  view.dom.dispatchEvent(new FocusEvent('blur'));
  expect([press(view, 'Tab'), shape(view)]).toEqual([false, NESTED]);
});

test('an Escape that closes the menu of blocks has done its work', () => {
  const view = type(list(), ' /');
  expect(press(view, 'Escape', 'Tab')).toBe(false);
});
