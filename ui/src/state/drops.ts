// Files dragged in from the desktop: pictures go into the page, texts are imported.
import type { Drop } from '../desk';
import { words } from '../words';
import { dialogs } from './dialogs.svelte';
import { dropLine, dropPictures, isPicture } from './figures';
import { library } from './library.svelte';
import { notices } from './notices.svelte';
import { page } from './page.svelte';
import { importPaths } from './pieces';

export function onFilesDragged({ kind, paths, x, y }: Drop): void {
  dialogs.dragging = kind === 'over' && dialogs.open === null;
  dialogs.dropLine = dialogs.dragging ? dropLine(x, y) : null;
  if (kind !== 'drop') return;
  const texts = paths.filter(isText);
  if (texts.length > 0) void importPaths(texts);
  else if (page.id && paths.some(isPicture)) void dropPictures(paths, x, y);
  else notices.say(words.notice.notPicture);
}

function isText(path: string): boolean {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  return library.formats.importers.some(({ extensions }) => extensions.some((known) => known.replace(/^\./, '') === ending));
}
