// The pieces of the library as the shelf shows them, and what belongs to all pieces.
import * as desk from '../desk';
import type { Formats, LicenceRow, Outlet, Summary } from '../wire';

class Library {
  pieces = $state.raw<Summary[]>([]);
  query = $state('');
  /** Whether the shelf shows the bin. */
  bin = $state(false);
  started = $state(false);
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
}

export const library = new Library();
