// Typographic characters as the writer types, in a field. Backspace or undo right after takes one back.
import type { Attachment } from 'svelte/attachments';
import { stepApart } from '../editor/fields';
import { settings } from '../state/settings.svelte';
import { smarten } from '../typography/smarten';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What stands before the cursor instead of what was typed. */
type Change = { end: number; put: string; typed: string };

export function smartTyping(language: () => string): Attachment<Field> {
  return (field) => {
    let last: Change | null = null;

    function beforeinput(event: InputEvent) {
      last = null;
      if (event.inputType !== 'insertText' || event.data === null || event.isComposing || !settings.smartQuotes) return;
      const start = field.selectionStart ?? 0;
      const stroke = smarten((length) => field.value.slice(Math.max(0, start - length), start), event.data, language());
      if (!stroke) return;
      event.preventDefault();
      const typed = field.value.slice(start - stroke.drop, start) + event.data;
      put(field, event.data, start, field.selectionEnd ?? start);
      stepApart();
      put(field, stroke.put, start - stroke.drop, start + event.data.length);
      stepApart();
      last = { end: start - stroke.drop + stroke.put.length, put: stroke.put, typed };
    }

    function keydown(event: KeyboardEvent) {
      if (event.key !== 'Backspace' || !last || !stillThere(field, last)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      put(field, last.typed, last.end - last.put.length, last.end);
      last = null;
    }

    field.addEventListener('beforeinput', beforeinput as EventListener);
    field.addEventListener('keydown', keydown as EventListener);
    return () => {
      field.removeEventListener('beforeinput', beforeinput as EventListener);
      field.removeEventListener('keydown', keydown as EventListener);
    };
  };
}

function put(field: Field, text: string, from: number, to: number): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function stillThere({ selectionStart, selectionEnd, value }: Field, { end, put }: Change): boolean {
  return selectionStart === end && selectionEnd === end && value.slice(end - put.length, end) === put;
}
