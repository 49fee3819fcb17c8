// Waiting for something that may take long.
import type { Progress } from '../wire';

/** Milliseconds after which one asks how far it is. */
const SOON = 500;

export class Waiting {
  #heard = $state.raw<Progress | null>(null);
  #long = $state(false);

  /** How far it is, once one asks. */
  readonly progress = $derived(this.#long ? this.#heard : null);

  /** Told how far it is. */
  hear = (progress: Progress): void => void (this.#heard = progress);

  async during<T>(run: () => Promise<T>): Promise<T> {
    this.#heard = null;
    const soon = setTimeout(() => (this.#long = true), SOON);
    try {
      return await run();
    } finally {
      clearTimeout(soon);
      this.#long = false;
    }
  }
}
