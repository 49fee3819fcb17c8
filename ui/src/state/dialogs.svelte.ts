// Which sheet lies over the window, if any.
import type { Fate } from '../desk';
import type { Recovered, Version } from '../wire';

export type Dialog =
  | { kind: 'welcome' | 'export' | 'commands' | 'keys' | 'pictures' }
  | { kind: 'outlets'; name?: string }
  | { kind: 'settings'; outlet?: boolean }
  | { kind: 'crop'; name: string }
  | { kind: 'name'; version: Version }
  | { kind: 'recovered'; recovered: Recovered }
  | { kind: 'imported'; fates: Fate[] }
  | Question;

/** Asked before what cannot be taken back. */
export type Question = { kind: 'question'; title: string; text: string; act: string; run: () => void };

class Dialogs {
  open = $state.raw<Dialog | null>(null);
  /** Whether files from outside hover over the window. */
  dragging = $state(false);
  /** Where they would go, if into the page. */
  dropLine = $state.raw<{ x: number; y: number; length: number } | null>(null);

  show(dialog: Dialog): void {
    this.open = dialog;
  }

  close(): void {
    this.open = null;
  }
}

export const dialogs = new Dialogs();
