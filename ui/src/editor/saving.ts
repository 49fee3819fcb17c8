// Sends what changed to the desk, one request at a time, and knows what is on the disk.
import type { Node } from 'prosemirror-model';
import type { DeskError } from '../desk';
import type { Change, Opened, Saved } from '../wire';
import { changesBetween, parts } from './patch';

/** Milliseconds after the last key, and at most after the first unsent one. */
const PAUSE = 120;
const LONGEST = 250;
/** Milliseconds until a failed write is tried again by itself. */
const RETRY = 5000;

export type Progress =
  /** `at` is null when nothing had to be written. */
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; error: DeskError };

export type Hooks = {
  /** Writes the changes; resolves when they are on the disk. */
  edit(base: number, changes: Change[]): Promise<Saved>;
  /** The document as it stands now. */
  doc(): Node;
  /** Takes in a piece that somebody else changed; answers the document the desk now has. */
  merge(sent: Node, theirs: Opened): Node;
  /** Called whenever the state of saving, or what is acknowledged, changes. */
  heard(progress: Progress, saved: Saved | null): void;
};

export class Saving {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #underway: Promise<boolean> | null = null;
  #stopped = false;

  /** `acknowledged` is the document that the desk has on its disk as revision `rev`. */
  constructor(
    private readonly hooks: Hooks,
    public acknowledged: Node,
    public rev: number,
  ) {}

  /** Says that the document may have changed. Cheap enough for every key. */
  changed(): void {
    if (this.clean()) return;
    this.hooks.heard({ kind: 'saving' }, null);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST);
  }

  /** Whether everything in the window is on the disk. What a window shows after this piece is none of it. */
  clean(): boolean {
    return this.#stopped || this.hooks.doc() === this.acknowledged;
  }

  /** Sends until nothing is left; false when the desk could not write. */
  flush(): Promise<boolean> {
    this.#forgetTimers();
    this.#underway ??= this.#sendAll().finally(() => (this.#underway = null));
    return this.#underway;
  }

  /** Takes in a newer state of the piece; only when nothing is under way here. */
  take(theirs: Opened): boolean {
    if (this.#stopped || theirs.rev <= this.rev || this.#underway || !this.clean()) return false;
    this.rev = theirs.rev;
    this.acknowledged = this.hooks.merge(this.acknowledged, theirs);
    return true;
  }

  /** The desk has this document by another way. */
  adopt(doc: Node, rev: number): void {
    this.acknowledged = doc;
    this.rev = rev;
  }

  /** For a piece that is left: what is under way arrives, and nothing more is sent or heard. */
  stop(): void {
    this.#stopped = true;
    this.#forgetTimers();
  }

  async #sendAll(): Promise<boolean> {
    while (!this.clean()) {
      if (!(await this.#sendOnce())) return false;
    }
    return true;
  }

  async #sendOnce(): Promise<boolean> {
    const sent = this.hooks.doc();
    const changes = changesBetween(this.acknowledged, sent);
    if (changes.length === 0) {
      this.acknowledged = sent;
      this.hooks.heard({ kind: 'saved', at: null }, null);
      return true;
    }
    try {
      this.#acknowledge(sent, await this.hooks.edit(this.rev, changes));
      return true;
    } catch (error) {
      const refused = error as DeskError;
      if (refused.kind === 'bad_input') await this.#sendApart(sent);
      this.#fail(refused);
      return false;
    }
  }

  /** A field that cannot be taken holds nothing else back. */
  async #sendApart(sent: Node): Promise<void> {
    for (const part of parts(this.acknowledged, sent)) {
      const whole = part(this.acknowledged);
      const changes = changesBetween(this.acknowledged, whole);
      if (changes.length === 0) continue;
      const saved = await this.hooks.edit(this.rev, changes).catch(() => null);
      if (saved) this.#acknowledge(whole, saved);
    }
  }

  #acknowledge(sent: Node, saved: Saved): void {
    if (this.#stopped) return;
    this.rev = saved.rev;
    this.acknowledged = saved.merged ? this.hooks.merge(sent, saved.merged) : sent;
    this.hooks.heard({ kind: 'saved', at: saved.at }, saved);
  }

  #fail(error: DeskError): void {
    if (this.#stopped) return;
    this.hooks.heard({ kind: 'failed', error }, null);
    this.#pause = setTimeout(() => void this.flush(), RETRY);
  }

  #forgetTimers(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }
}
