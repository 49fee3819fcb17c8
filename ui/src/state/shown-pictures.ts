// A picture of the open piece as the piece shows it: the part that its crop leaves.
import { pictureAddress } from '../desk';
import { page } from './page.svelte';
import { positionIn, readPart, readPoint, sizeOf } from './part';

/** Where it is found, no larger than `most` pixels either way, and its own size; what must be seen where a box shows less
 * of it. Null while it has no file. Reactive. */
export function shownPicture(name: string, most: number) {
  const info = page.pictures[name];
  if (!info) return null;
  const { crop, focus } = page.credits[name] ?? {};
  const part = readPart(crop);
  const point = readPoint(focus);
  return { src: pictureAddress(info.hash, most, crop), ...sizeOf(part, info), position: point ? positionIn(part, point) : '50% 50%' };
}
