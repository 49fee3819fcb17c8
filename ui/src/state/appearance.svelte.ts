// How the window looks: as the writer chose, else as the system asks.
import { untrack } from 'svelte';
import * as desk from '../desk';
import { settings } from './settings.svelte';

/** Keeps the look to the settings, as long as the window lives. */
export function keepAppearance(): void {
  const dark = systemAsks('(prefers-color-scheme: dark)');
  const contrast = systemAsks('(prefers-contrast: more)');
  /** As in `App.svelte`. */
  const tight = systemAsks('(max-width: 640px)');
  const root = document.documentElement;
  let zoomed = 100;

  $effect(() => {
    root.dataset.theme = settings.theme === 'system' ? (dark.now ? 'dark' : 'light') : settings.theme;
    root.dataset.contrast = settings.contrast || contrast.now ? 'more' : 'normal';
    root.dataset.face = settings.face;
    root.style.setProperty('--text', `${settings.textSize}px`);
    root.style.setProperty('--measure', String(settings.measure));
  });
  $effect(() => {
    const now = tight.now;
    untrack(() => settings.makeRoom(now));
  });
  $effect(() => {
    if (settings.zoom !== zoomed) void desk.zoom(settings.zoom / 100);
    zoomed = settings.zoom;
  });
}

function systemAsks(query: string) {
  const asked = matchMedia(query);
  const answer = $state({ now: asked.matches });
  asked.addEventListener('change', () => (answer.now = asked.matches));
  return answer;
}
