// The pieces chosen on the shelf.
import type { Summary } from '../wire';
import { library } from './library.svelte';
import { alone, everything, kept, meant, NOTHING, ranged, toggled, type Selection } from './selection';

class Chosen {
  selection = $state.raw<Selection>(NOTHING);

  get count(): number {
    return this.selection.chosen.size;
  }

  has(id: string): boolean {
    return this.selection.chosen.has(id);
  }

  only(id: string | null): void {
    this.selection = alone(id);
  }

  clear(): void {
    this.selection = alone(this.selection.at);
  }

  /** By mouse the piece at hand comes along with the first; by the space bar it is the one meant. */
  toggle(id: string, along: boolean): void {
    this.selection = toggled(this.selection, id, along);
  }

  async upTo(id: string): Promise<void> {
    const from = this.selection.anchor ?? this.selection.at ?? id;
    const ends = [library.indexOf(from), library.indexOf(id)].sort((a, b) => a - b);
    const rows = ends[0] < 0 ? [] : await library.between(ends[0], ends[1] + 1);
    this.selection = ranged(this.selection, id, rows.length > 0 ? rows.map((row) => row.id) : [id]);
  }

  async all(): Promise<void> {
    const rows = await library.between(0, library.total);
    this.selection = everything(this.selection, rows.map(({ id }) => id));
  }

  /** What an act on a piece is meant for. */
  meant(piece: Summary): Summary[] {
    const ids = meant(this.selection, piece.id);
    return ids.length === 1 ? [piece] : this.#rows(ids);
  }

  get pieces(): Summary[] {
    return this.#rows([...this.selection.chosen]);
  }

  /** After the list has changed: what is not in it any more cannot be chosen. */
  settle(): void {
    const { chosen } = this.selection;
    if (chosen.size === 0) return;
    // Rows that are not loaded may still be there; only a list that is loaded whole can tell.
    const ids = new Set(library.rows.map((row) => row?.id));
    if (!ids.has(undefined) && [...chosen].some((id) => !ids.has(id))) this.selection = kept(this.selection, (id) => ids.has(id));
  }

  #rows(ids: string[]): Summary[] {
    return ids.map((id) => library.known(id)).filter((row) => row !== undefined);
  }
}

export const chosen = new Chosen();
