// Typing in the fields above the text, in captions' descriptions and the like.
import { beforeEach, describe, expect, it } from 'vitest';
import { smartTyping } from '../src/parts/smart-typing';
import { settings } from '../src/state/settings.svelte';

let heard: string[];

beforeEach(() => {
  heard = [];
  settings.smartQuotes = true;
});

function field(language: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.addEventListener('input', () => heard.push(area.value));
  smartTyping(() => language)(area);
  return area;
}

function type(area: HTMLTextAreaElement, text: string): string {
  for (const data of text) {
    const event = new InputEvent('beforeinput', { inputType: 'insertText', data, cancelable: true });
    if (!area.dispatchEvent(event)) continue;
    area.setRangeText(data, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new InputEvent('input'));
  }
  return area.value;
}

function backspace(area: HTMLTextAreaElement): boolean {
  return !area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', cancelable: true }));
}

describe('a field', () => {
  it('follows the language of the piece', () => {
    expect(type(field('de'), '"Spät" -- so...')).toBe('„Spät“ – so…');
    expect(type(field('ru'), '"Поздно"')).toBe('«Поздно»');
  });

  it('hears first what was typed, so that undo finds it', () => {
    type(field('en'), 'a "');
    expect(heard).toEqual(['a', 'a ', 'a "', 'a “']);
  });

  it('takes one back with Backspace, only right after', () => {
    const area = field('en');
    type(area, 'a--');
    expect(backspace(area)).toBe(true);
    expect(area.value).toBe('a--');
    expect(backspace(area), 'once').toBe(false);
    type(area, '"b');
    expect(backspace(area), 'not after other keys').toBe(false);
  });

  it('changes what stands in the middle', () => {
    const area = field('en');
    type(area, 'ab');
    area.setSelectionRange(1, 1);
    expect(type(area, "'")).toBe('a’b');
    expect(area.selectionStart).toBe(2);
  });

  it('leaves all as typed where the writer wants that', () => {
    settings.smartQuotes = false;
    expect(type(field('en'), '"so"...')).toBe('"so"...');
  });
});
