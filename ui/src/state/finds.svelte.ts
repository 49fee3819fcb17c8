// Where the pieces in view say what was searched for.
import { SvelteMap } from 'svelte/reactivity';
import * as desk from '../desk';
import type { Found } from '../wire';

class Finds {
  #query = '';
  #asked = new Set<string>();
  readonly #found = new SvelteMap<string, Found>();

  of(piece: string): Found | undefined {
    return this.#found.get(piece);
  }

  /** Asks for those that are not known yet; another search forgets the last. */
  async look(query: string, pieces: string[]): Promise<void> {
    if (query !== this.#query) this.#forget(query);
    const unknown = pieces.filter((piece) => !this.#asked.has(piece));
    if (query === '' || unknown.length === 0) return;
    unknown.forEach((piece) => this.#asked.add(piece));
    const found = await desk.found(query, unknown);
    if (query === this.#query) found.forEach((piece) => this.#found.set(piece.id, piece));
  }

  #forget(query: string): void {
    this.#query = query;
    this.#asked.clear();
    this.#found.clear();
  }
}

export const finds = new Finds();
