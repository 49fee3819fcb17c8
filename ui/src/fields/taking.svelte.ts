// What of a piece has been taken, and what has changed since it was.
import * as desk from '../desk';
import type { DeskError } from '../desk';
import { copyClip, copyText } from '../parts/clipboard';
import { asDeskError } from '../state/notices.svelte';
import { rememberTaken, takenOf } from '../state/settings.svelte';
import { Waiting } from '../state/waiting.svelte';
import type { ClipForm, Part, Parts } from '../wire';
import { fieldName, words } from '../words';

/** Milliseconds of quiet after which what was written is asked for. */
const SETTLE = 150;
const NOTHING: Parts = { headline: '', language: '', findings: [], parts: [] };

export class Taking {
  answer = $state.raw<Parts>(NOTHING);
  taken = $state.raw<{ [part: string]: string }>({});
  error = $state.raw<DeskError | null>(null);
  /** What was done last, for those who hear it. */
  said = $state('');
  /** The name of the part that is being made ready. */
  busy = $state<string | null>(null);
  readonly waiting = new Waiting();

  /** What stopped it when somebody said why it goes out. */
  #overruled = $state.raw<string[]>([]);
  #reason: string | null = null;
  #asked = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  readonly stops = $derived(this.answer.findings.filter(({ weight }) => weight === 'stops'));
  /** A stop that came later is not among those that were overruled. */
  readonly stopped = $derived(this.stops.some(({ message }) => !this.#overruled.includes(message)));
  readonly parts = $derived(this.stopped ? [] : this.answer.parts);
  readonly offered = $derived(this.parts.filter(({ text }) => text !== ''));
  readonly count = $derived(this.offered.filter((part) => this.isTaken(part)).length);

  constructor(readonly piece: string) {
    this.taken = takenOf(piece);
  }

  isTaken = ({ name, mark }: Part): boolean => this.taken[name] === mark;

  hasChanged = ({ name, mark }: Part): boolean => name in this.taken && this.taken[name] !== mark;

  /** The newest state of the piece; only the newest answer counts. */
  async look(): Promise<void> {
    const asked = ++this.#asked;
    await this.#attempt(async () => {
      const answer = await desk.parts(this.piece, this.#reason !== null);
      if (asked === this.#asked) this.answer = answer;
    });
  }

  /** The piece was written. */
  written(piece: string): void {
    if (piece !== this.piece) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.look(), SETTLE);
  }

  async overrule(reason: string): Promise<void> {
    await this.#attempt(async () => {
      await desk.overrule(this.piece, reason);
      this.#reason = reason;
      await this.look();
      this.#overruled = this.stops.map(({ message }) => message);
    });
  }

  /** Puts a part on the clipboard and ticks it; false where that did not work. */
  async take(part: Part, form: ClipForm = 'rich_text'): Promise<boolean> {
    if (this.busy) return false;
    return this.#attempt(async () => {
      if (part.field === 'body') await this.#copyBody(part, form);
      else await copyText(part.text);
      this.#keep({ ...this.taken, [part.name]: part.mark });
      this.said = words.fields.copied(nameOf(part));
    });
  }

  untick(): void {
    this.#keep({});
  }

  async #copyBody({ name }: Part, form: ClipForm): Promise<void> {
    this.busy = name;
    try {
      await this.waiting.during(async () => copyClip(await desk.clip(this.piece, form, 'body', { despite: this.#reason, draft: false, outlet: null, without: [] }, this.waiting.hear)));
    } finally {
      this.busy = null;
    }
  }

  #keep(taken: { [part: string]: string }): void {
    this.taken = taken;
    rememberTaken(this.piece, taken);
  }

  async #attempt(run: () => Promise<unknown>): Promise<boolean> {
    this.error = null;
    try {
      await run();
      return true;
    } catch (problem) {
      this.error = asDeskError(problem);
      return false;
    }
  }
}

/** What a part is called where it stands alone. */
export const nameOf = ({ field, nth }: Part): string => (nth === null ? fieldName(field) : words.fields.ofPicture({ name: fieldName(field), n: nth }));
