// The pieces of the library as the shelf shows them, and what belongs to all pieces.
import * as desk from '../desk';
import type { Formats, LicenceRow, Outlet, Summary } from '../wire';

class Library {
  pieces = $state.raw<Summary[]>([]);
  query = $state('');
  /** Whether the shelf shows the bin. */
  bin = $state(false);
  started = $state(false);
  /** Where it is. */
  folder = $state('');
  outlet = $state.raw<Outlet | null>(null);
  licences = $state.raw<LicenceRow[]>([]);
  formats = $state.raw<Formats>({ exporters: [], importers: [] });
  #asked = 0;

  /** Asks the desk again; only the newest answer counts. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const pieces = await desk.list(this.query, this.bin);
    if (asked === this.#asked) this.pieces = pieces;
  }

  /** Shows what was just written, without asking the desk for all pieces again. */
  touch(glimpse: Glimpse): void {
    const piece = this.pieces.find(({ id }) => id === glimpse.id);
    if (!piece || this.bin) return;
    const others = this.pieces.filter((other) => other !== piece);
    const touched = { ...piece, ...glimpse };
    this.pieces = this.query ? this.pieces.map((other) => (other === piece ? touched : other)) : [touched, ...others];
  }
}

/** What the open piece knows of itself before the desk lists it again. */
export type Glimpse = Partial<Summary> & { id: string };

export const library = new Library();
