// The pieces of the library as the shelf shows them, and what belongs to all pieces.
import { tick } from 'svelte';
import * as desk from '../desk';
import type { Formats, LicenceRow, Order, Outlet, Status, Summary } from '../wire';
import { settings } from './settings.svelte';

/** Rows that are asked for together. */
const PORTION = 60;

type View = { from: number; to: number };

class Library {
  query = $state('');
  /** Whether the shelf shows the bin. */
  bin = $state(false);
  /** Only pieces of this status; null for all but those in the archive. */
  status = $state<Status | null>(null);

  /** The rows that were asked for so far, each at its place. */
  rows = $state.raw<(Summary | undefined)[]>([]);
  total = $state(0);
  /** How many pieces with the words searched for there are of each status. */
  statuses = $state.raw<{ [status: string]: number }>({});
  /** What was searched for when these rows came. */
  answered = $state('');
  listed = $state(false);

  started = $state(false);
  /** Where it is. */
  folder = $state('');
  /** The usual one. */
  outlet = $state.raw<Outlet | null>(null);
  outlets = $state.raw<Outlet[]>([]);
  licences = $state.raw<LicenceRow[]>([]);
  agencies = $state.raw<string[]>([]);
  formats = $state.raw<Formats>({ exporters: [], importers: [] });

  #asked = 0;
  #view: View = { from: 0, to: PORTION };
  #coming = new Set<number>();
  #known = new Map<string, Summary>();

  /** Whether there is nothing at all to show: no piece, and none that a filter hides. */
  get isEmpty(): boolean {
    return this.listed && !this.bin && this.answered === '' && Object.keys(this.statuses).length === 0;
  }

  /** Asks the desk again for what is in view; only the newest answer counts. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    this.#coming.clear();
    const from = Math.floor(this.#view.from / PORTION) * PORTION;
    const count = Math.ceil((this.#view.to - from) / PORTION) * PORTION || PORTION;
    const query = this.query;
    const { pieces, total, statuses } = await desk.list(this.#question(from, count));
    if (asked !== this.#asked) return;
    if (pieces.length === 0 && total > 0 && from > 0) return this.#fromTop();
    this.#place(new Array<Summary | undefined>(total).fill(undefined), from, pieces);
    Object.assign(this, { total, statuses, answered: query, listed: true });
    await tick();
    void this.show(this.#view);
  }

  /** Another question: the answer is looked at from its top. */
  async ask(question: { query?: string; bin?: boolean; status?: Status | null; order?: Order }): Promise<void> {
    const { order, ...rest } = question;
    Object.assign(this, rest);
    if (order) settings.order = order;
    this.#view = { from: 0, to: PORTION };
    await this.refresh();
  }

  /** Brings what is in view, where it is not there yet. */
  async show(view: View): Promise<void> {
    this.#view = view;
    const asked = this.#asked;
    for (let from = Math.floor(view.from / PORTION) * PORTION; from < view.to; from += PORTION) {
      const end = Math.min(from + PORTION, this.total);
      if (this.#coming.has(from) || this.rows.slice(from, end).every(Boolean)) continue;
      this.#coming.add(from);
      const { pieces } = await desk.list(this.#question(from, PORTION));
      if (asked !== this.#asked) return;
      this.#coming.delete(from);
      this.#place(this.rows.slice(), from, pieces);
    }
  }

  /** The rows from one place up to another, all of them asked for if need be. */
  async between(from: number, to: number): Promise<Summary[]> {
    const rows = this.rows.slice(from, to);
    if (rows.every(Boolean) && rows.length === to - from) return rows as Summary[];
    const asked = this.#asked;
    const { pieces } = await desk.list(this.#question(from, to - from));
    if (asked === this.#asked) this.#place(this.rows.slice(), from, pieces);
    return pieces;
  }

  indexOf(id: string | null): number {
    return id === null ? -1 : this.rows.findIndex((row) => row?.id === id);
  }

  /** A piece that was listed once, even if it is not in view now. */
  known(id: string): Summary | undefined {
    return this.#known.get(id);
  }

  /** Shows what was just written at once; the order follows from the desk. */
  async touch(glimpse: Glimpse): Promise<void> {
    const at = this.indexOf(glimpse.id);
    const row = this.rows[at];
    if (row) this.rows = this.rows.with(at, { ...row, ...glimpse });
    await this.refresh();
  }

  #place(rows: (Summary | undefined)[], from: number, pieces: Summary[]): void {
    pieces.forEach((piece, at) => {
      rows[from + at] = piece;
      this.#known.set(piece.id, piece);
    });
    this.rows = rows;
  }

  async #fromTop(): Promise<void> {
    this.#view = { from: 0, to: PORTION };
    await this.refresh();
  }

  #question(from: number, count: number) {
    return { query: this.query, bin: this.bin, status: this.bin ? null : this.status, order: settings.order, from, count };
  }
}

/** What the open piece knows of itself before the desk lists it again. */
export type Glimpse = Partial<Summary> & { id: string };

export const library = new Library();
