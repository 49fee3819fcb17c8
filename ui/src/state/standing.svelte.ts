// Texts that the writer uses again and again, kept with the library.
import * as desk from '../desk';
import type { StandingText } from '../wire';
import { attempt } from './pieces';

class Standing {
  #texts = $state.raw<StandingText[]>([]);
  #asked = false;

  /** Those for a field. Asked for when they are first looked at. */
  of(field: string): string[] {
    if (!this.#asked) void this.#ask();
    return this.#texts.filter((text) => text.field === field).map(({ text }) => text);
  }

  async keep(field: string, text: string): Promise<void> {
    await this.#set([...this.#texts, { field, text }]);
  }

  async forget(field: string, text: string): Promise<void> {
    await this.#set(this.#texts.filter((kept) => kept.field !== field || kept.text !== text));
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    await attempt(async () => (this.#texts = await desk.standingTexts()));
  }

  async #set(texts: StandingText[]): Promise<void> {
    await attempt(async () => (this.#texts = await desk.setStandingTexts(texts)));
  }
}

export const standing = new Standing();
