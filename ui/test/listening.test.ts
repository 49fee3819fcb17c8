// The window's keys run acts, whatever the keyboard's letters are, and leave alone what is not theirs.
import type { EditorView } from 'prosemirror-view';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from '../src/acts/acts';
import { dialogs } from '../src/state/dialogs.svelte';
import { page } from '../src/state/page.svelte';
import { settings } from '../src/state/settings.svelte';
import { chosen, listen } from '../src/state/shortcuts';

listen();

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  dialogs.close();
  settings.zoom = 100;
});

test('Ctrl+K without marked words opens the palette', () => {
  expect(press('k').defaultPrevented).toBe(true);
  expect(dialogs.open?.kind).toBe('commands');
});

test('keys are known by their place under a Cyrillic layout', () => {
  press('л', { keyCode: 75 });
  expect(dialogs.open?.kind).toBe('commands');
});

describe('in the editor', () => {
  const body = document.body.appendChild(document.createElement('div'));
  const heard = vi.fn((event: Event) => event.preventDefault());
  body.addEventListener('keydown', heard);
  body.tabIndex = 0;

  beforeEach(() => {
    heard.mockClear();
    page.view = { dom: body } as unknown as EditorView;
    body.focus();
  });

  test('Ctrl+Shift+7 is a list and no help, though some keyboards write / with it', () => {
    press('/', { shiftKey: true, keyCode: 55 }, body);
    expect(heard).toHaveBeenCalled();
    expect(dialogs.open).toBeNull();
  });

  test('undo is the piece’s, though the editor takes its key', () => {
    const undo = vi.spyOn(page, 'undo').mockImplementation(() => {});
    page.id = 'piece';
    press('z', {}, body);
    expect(undo).toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
    page.id = null;
  });
});

test('nothing happens behind a dialog but what may', () => {
  dialogs.show({ kind: 'settings' });
  expect(press('k').defaultPrevented).toBe(false);
  chosen('keys');
  expect(dialogs.open?.kind).toBe('settings');
  press('=');
  expect(settings.zoom).toBe(110);
});

test('what is not possible is left to others', () => {
  const run = vi.spyOn(act('export'), 'run');
  expect(press('e').defaultPrevented, 'no piece is open').toBe(false);
  chosen('export');
  chosen('no such act');
  expect(run).not.toHaveBeenCalled();
});

test('undo in a field of its own stays there', () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  expect(press('z', {}, field).defaultPrevented).toBe(false);
});
