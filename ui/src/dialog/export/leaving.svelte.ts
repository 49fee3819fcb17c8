// A piece on its way out: in which way, what stands against it, how far it is, and what became of it.
import * as desk from '../../desk';
import type { DeskError, PreviewShown, Terms } from '../../desk';
import { copyClip } from '../../parts/clipboard';
import { library } from '../../state/library.svelte';
import { asDeskError } from '../../state/notices.svelte';
import { forWhom } from '../../state/outlets';
import { page } from '../../state/page.svelte';
import { settings } from '../../state/settings.svelte';
import { Waiting } from '../../state/waiting.svelte';
import type { ByHand, ClipForm, Note } from '../../wire';
import { words } from '../../words';
import { clips, folders } from './ways';

export type Done = { title: string; text: string; notes: Note[]; byHand: ByHand[]; folder?: string };

export class Leaving {
  preview = $state.raw<PreviewShown | null>(null);
  done = $state.raw<Done | null>(null);
  error = $state.raw<DeskError | null>(null);
  folder = $state(settings.folder);
  overruling = $state(false);
  reason = $state('');
  /** Whether it is to go to the editor and not to readers, which only files can. */
  asDraft = $state(false);
  working = $state(false);
  calledOff = $state(false);
  /** For whom, by name. */
  outlet = $state(forWhom()?.name ?? '');
  /** The pictures that stay here this time, by name. */
  without = $state.raw<string[]>([]);
  readonly waiting = new Waiting();

  readonly folders = folders(library.formats);
  readonly clips = $derived(clips(this.preview?.since ?? null));
  name = $state(this.#lastWay());

  readonly way = $derived([...this.clips, ...this.folders].find(({ name }) => name === this.name) ?? this.clips[0]);
  readonly findings = $derived(this.preview?.findings ?? page.findings);
  readonly stops = $derived(this.findings.filter(({ weight }) => weight === 'stops'));
  readonly warns = $derived(this.findings.filter(({ weight }) => weight === 'warns'));
  readonly draft = $derived(this.asDraft && !this.way.clip);
  readonly stopped = $derived(this.stops.length > 0 && !this.draft);
  readonly ready = $derived(!this.working && (!this.stopped || (this.overruling && this.reason.trim() !== '')));

  /** Shows what the way that is chosen gives. */
  show(): void {
    const { way: wanted, draft, outlet, without } = this;
    if (wanted.extent === 'piece') settings.format = wanted.name;
    void this.attempt(async () => {
      await written();
      const shown = await desk.preview(page.id!, wanted.format, wanted.look, wanted.extent, this.#terms(null));
      const isAsked = wanted.name === this.way.name && draft === this.draft && outlet === this.outlet && without === this.without;
      if (isAsked) this.preview = shown;
    });
  }

  async go(): Promise<void> {
    Object.assign(this, { working: true, calledOff: false });
    await this.attempt(async () => {
      const despite = this.stopped ? this.reason.trim() : null;
      this.done = await this.waiting.during(() => (this.way.clip ? this.#copy(this.way.clip, despite) : this.#export(despite)));
    });
    this.working = false;
  }

  leaveOut(picture: string): void {
    if (!this.without.includes(picture)) this.without = [...this.without, picture];
  }

  takeAlong(picture: string): void {
    this.without = this.without.filter((name) => name !== picture);
  }

  callOff(): void {
    if (this.working) void desk.callOff();
  }

  async chooseFolder(): Promise<void> {
    const [chosen] = await desk.pick('folder');
    if (chosen) settings.folder = this.folder = chosen;
  }

  async attempt(run: () => Promise<unknown>): Promise<void> {
    this.error = null;
    try {
      await run();
    } catch (problem) {
      const error = asDeskError(problem);
      if (error.kind === 'called_off') this.calledOff = true;
      else this.error = error;
    }
  }

  /** Where the outlet has no name, it goes to the one that the piece is for. */
  #terms(despite: string | null): Terms {
    return { despite, draft: this.draft, outlet: this.outlet || null, without: this.without };
  }

  #lastWay(): string {
    const known = [...clips(null), ...this.folders].map(({ name }) => name);
    return known.includes(settings.format) ? settings.format : (this.folders[0]?.name ?? '');
  }

  async #copy(form: ClipForm, despite: string | null): Promise<Done> {
    await written();
    const byHand = this.preview?.by_hand ?? [];
    const clip = await desk.clip(page.id!, form, this.way.extent, this.#terms(despite), this.waiting.hear);
    await copyClip(clip);
    return { title: words.export.copied, text: words.export.paste[form], notes: clip.notes, byHand };
  }

  async #export(despite: string | null): Promise<Done | null> {
    if (!this.folder) await this.chooseFolder();
    if (!this.folder) return null;
    await written();
    const byHand = this.preview?.by_hand ?? [];
    const { folder, files, notes } = await desk.exportPiece(page.id!, this.way.format, this.folder, this.#terms(despite), this.waiting.hear);
    return { title: words.export.doneTo(folder), text: words.export.files(files.length), notes, byHand, folder };
  }
}

/** What goes out is what is on the disk: a text that cannot be written does not go out as it was before. */
async function written(): Promise<void> {
  if (!(await page.flush()) && page.progress.kind === 'failed') throw page.progress.error;
}
