// The versions of the open piece, and the one that is looked at in place of the page.
import * as desk from '../desk';
import type { Comparison, Past, Version } from '../wire';
import { page } from './page.svelte';
import { attempt } from './pieces';

/** How a version is looked at: with what has changed since, with what was changed then, or as it was. */
export const LOOKS = ['since', 'then', 'text'] as const;
export type Look = (typeof LOOKS)[number];

class History {
  piece = $state<string | null>(null);
  versions = $state.raw<Version[]>([]);
  /** Whether they have been asked for. */
  asked = $state(false);
  /** The version that is looked at. */
  shown = $state.raw<Version | null>(null);
  look = $state<Look>('since');
  past = $state.raw<Past | null>(null);
  compared = $state.raw<Comparison | null>(null);

  readonly newest = $derived(this.versions[0]?.rev ?? 0);
  /** Nothing has changed since the newest. */
  readonly looks = $derived<readonly Look[]>(this.shown?.rev === this.newest ? ['then', 'text'] : LOOKS);

  /** Asks for the versions as they are now. */
  async refresh(): Promise<void> {
    const piece = page.id;
    if (!piece) return;
    const versions = await desk.history(piece);
    if (page.id !== piece) return;
    if (this.piece !== piece) this.close();
    Object.assign(this, { piece, versions, asked: true });
  }

  /** Looks at a version; what was written until now is kept first. */
  async show(version: Version): Promise<void> {
    if (!(await page.flush())) return;
    await this.refresh();
    this.shown = version;
    if (!this.looks.includes(this.look)) this.look = this.looks[0];
    await this.#fetch();
  }

  async lookAt(look: Look): Promise<void> {
    this.look = look;
    await this.#fetch();
  }

  /** Back to writing. */
  close(): void {
    this.shown = this.past = this.compared = null;
  }

  async name(version: Version, name: string): Promise<boolean> {
    const { piece } = this;
    if (!piece) return false;
    return attempt(async () => {
      await desk.nameVersion(piece, version.rev, name);
      await this.refresh();
      if (this.shown) this.shown = this.versions.find(({ rev }) => rev === this.shown?.rev) ?? this.shown;
    });
  }

  async #fetch(): Promise<void> {
    const { piece, shown, look } = this;
    if (!piece || !shown) return;
    const range = look === 'since' ? [shown.rev, this.newest] : [shown.base, shown.rev];
    const [past, compared] = look === 'text' ? [await desk.past(piece, shown.rev), null] : [null, await desk.compare(piece, range[0], range[1])];
    if (this.piece === piece && this.shown === shown && this.look === look) Object.assign(this, { past, compared });
  }
}

export const history = new History();
