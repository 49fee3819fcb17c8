// What the window tells the writer: what happened, what is safe, what next.
import type { DeskError } from '../desk';
import { words } from '../words';

export type Notice = {
  id: number;
  tone: 'plain' | 'wrong';
  text: string;
  hint?: string;
  act?: { label: string; run: () => void };
};

/** Milliseconds a plain notice stays. What is wrong stays until it is dismissed. */
const STAYS = 12_000;

class Notices {
  all = $state.raw<Notice[]>([]);
  /** Whether the writer wanted to close the window and something could not be written. */
  leaving = $state(false);
  #last = 0;

  say(text: string, act?: Notice['act']): void {
    const id = this.#add({ tone: 'plain', text, act });
    setTimeout(() => this.dismiss(id), STAYS);
  }

  /** Says what must not be missed: it stays until it is dismissed. */
  keep(text: string, act?: Notice['act']): void {
    this.#add({ tone: 'plain', text, act });
  }

  wrong(error: unknown, act?: Notice['act']): void {
    const { message, hint } = asDeskError(error);
    this.#add({ tone: 'wrong', text: message, hint, act });
  }

  dismiss(id: number): void {
    this.all = this.all.filter((notice) => notice.id !== id);
  }

  #add(notice: Omit<Notice, 'id'>): number {
    const id = ++this.#last;
    this.all = [...this.all.filter(({ text }) => text !== notice.text), { ...notice, id }].slice(-4);
    return id;
  }
}

export const notices = new Notices();

/** The desk rejects with its own errors; anything else is ours, and said as it is. */
export function asDeskError(error: unknown): DeskError {
  const known = error as Partial<DeskError> | null;
  if (typeof known === 'object' && typeof known?.message === 'string') {
    return { kind: known.kind ?? 'window', message: known.message, hint: known.hint ?? '' };
  }
  return { kind: 'window', message: typeof error === 'string' ? error : words.notice.failed, hint: '' };
}
