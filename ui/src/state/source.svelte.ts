// A piece while it is written as Markdown: its text, and what of that is on the disk.
import * as desk from '../desk';
import type { Progress } from '../editor/saving';
import type { Note, SourceSaved } from '../wire';
import { asDeskError } from './notices.svelte';

/** Milliseconds after the last key, at most after the first unsent one, and until a failed write is tried again. */
const PAUSE = 120;
const LONGEST = 250;
const RETRY = 5000;

type Heard = (progress: Progress, saved: SourceSaved | null) => void;

export class Source {
  notes = $state.raw<Note[]>([]);
  #acknowledged: string;
  #text: string;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #underway: Promise<boolean> | null = null;

  /** `at` is where the cursor begins in the text. */
  constructor(
    readonly piece: string,
    text: string,
    public rev: number,
    readonly at: number,
    notes: Note[],
    private readonly heard: Heard,
  ) {
    this.#acknowledged = this.#text = text;
    this.notes = notes;
  }

  get text(): string {
    return this.#text;
  }

  /** What of the text is on the disk. */
  get acknowledged(): string {
    return this.#acknowledged;
  }

  typed(text: string): void {
    this.#text = text.toWellFormed();
    if (this.#text === this.#acknowledged) return;
    this.heard({ kind: 'saving' }, null);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST);
  }

  /** Sends until nothing is left; false when the desk could not write. */
  flush(): Promise<boolean> {
    this.stop();
    this.#underway ??= this.#sendAll().finally(() => (this.#underway = null));
    return this.#underway;
  }

  stop(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }

  async #sendAll(): Promise<boolean> {
    while (this.#text !== this.#acknowledged) {
      const sent = this.#text;
      try {
        const saved = await desk.setSource(this.piece, this.rev, sent);
        [this.rev, this.notes, this.#acknowledged] = [saved.rev, saved.notes, sent];
        this.heard({ kind: this.#text === sent ? 'saved' : 'saving', at: saved.at } as Progress, saved);
      } catch (error) {
        this.heard({ kind: 'failed', error: asDeskError(error) }, null);
        this.#pause = setTimeout(() => void this.flush(), RETRY);
        return false;
      }
    }
    this.heard({ kind: 'saved', at: null }, null);
    return true;
  }
}
