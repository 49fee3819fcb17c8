// Looking through the pictures of the library: which are shown, which one is chosen, and what is done with it.
import { tick } from 'svelte';
import * as desk from '../../desk';
import type { DeskError } from '../../desk';
import { dialogs } from '../../state/dialogs.svelte';
import { goToPicture, reusePicture } from '../../state/figures';
import { library } from '../../state/library.svelte';
import { asDeskError } from '../../state/notices.svelte';
import { page } from '../../state/page.svelte';
import { openPiece } from '../../state/pieces';
import type { KeptPicture, PicturesFound, PictureUse } from '../../wire';
import { words } from '../../words';
import { size } from '../../words/formats';

/** How many are asked for at first, and how many more each time. */
const STEP = 60;
const it = words.pictures;

export class PictureSheet {
  query = $state('');
  onlyUnused = $state(false);
  found = $state.raw<PicturesFound | null>(null);
  error = $state.raw<DeskError | null>(null);
  /** What has just been done. */
  said = $state('');
  /** Those that will go for ever, once she says so. */
  going = $state.raw<string[]>([]);
  #count = STEP;
  #asked = 0;
  #hash = $state<string | null>(null);

  readonly pictures = $derived(this.found?.pictures ?? []);
  readonly chosen = $derived(this.pictures.find(({ hash }) => hash === this.#hash) ?? this.pictures[0]);
  readonly maySee = $derived(page.id !== null && page.source === null);

  /** What was typed is asked for from its beginning. */
  async search(): Promise<void> {
    this.#count = STEP;
    await this.ask();
  }

  /** An answer that another question has overtaken is let go. */
  async ask(): Promise<void> {
    const turn = ++this.#asked;
    await this.#attempt(async () => {
      if (!(await page.flush())) return;
      const found = await desk.findPictures({ query: this.query, unused: this.onlyUnused, count: this.#count });
      if (turn === this.#asked) this.found = found;
    });
  }

  async more(): Promise<void> {
    if (!this.found || this.found.total <= this.#count || this.pictures.length < this.#count) return;
    this.#count += STEP;
    await this.ask();
  }

  choose(picture: KeptPicture): void {
    this.#hash = picture.hash;
  }

  /** One step stops at the ends. */
  step(by: number): void {
    const to = Math.max(0, Math.min(this.pictures.indexOf(this.chosen) + by, this.pictures.length - 1));
    if (this.pictures[to]) this.choose(this.pictures[to]);
    if (to >= this.pictures.length - 2) void this.more();
  }

  /** The focus is back in the page before anything is put there. */
  async put(picture: KeptPicture | undefined): Promise<void> {
    if (!picture || !this.maySee) return;
    dialogs.close();
    await tick();
    await reusePicture(picture.hash);
  }

  /** Where its credit lacks something, the form for it opens there. */
  async goTo(use: PictureUse, lacking: boolean): Promise<void> {
    dialogs.close();
    await tick();
    await openPiece(use.id);
    if (page.id === use.id && goToPicture(use.name) && lacking) page.crediting = use.name;
  }

  async replace({ hash }: KeptPicture): Promise<void> {
    await this.#attempt(async () => {
      const [path] = await desk.pick('pictures');
      if (!path || !(await page.flush())) return;
      const pieces = await desk.replaceKept(hash, path);
      if (page.id !== null) await page.look();
      await library.refresh();
      await this.ask();
      this.#hash = null;
      this.said = it.replaced(pieces);
    });
  }

  async remove(): Promise<void> {
    const hashes = this.going;
    this.going = [];
    await this.#attempt(async () => {
      const { pictures, bytes } = await desk.collectPictures(hashes);
      await this.ask();
      this.said = it.removed({ n: pictures.length, size: size(bytes) });
    });
  }

  async #attempt(run: () => Promise<void>): Promise<void> {
    Object.assign(this, { error: null, said: '' });
    try {
      await run();
    } catch (error) {
      this.error = asDeskError(error);
    }
  }
}
