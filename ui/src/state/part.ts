// A part of a picture: how it is written, moved and sized. Places and lengths are fractions of the picture's width and
// height.
import type { Crop, Focus } from '../wire';

export type Part = { left: number; top: number; width: number; height: number };
export type Point = { x: number; y: number };

/** Which edges a handle holds: -1 for left or top, 1 for right or bottom, 0 for neither. */
export type Handle = { x: -1 | 0 | 1; y: -1 | 0 | 1 };

export const WHOLE: Part = { left: 0, top: 0, width: 1, height: 1 };
export const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** So small a part can still be taken hold of. */
const LEAST = 0.02;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, Math.max(least, most)));
const shares = (text: string) => text.split(/\s+/).map((share) => parseFloat(share) / 100);

/** The desk has seen to it that what is written can be read. */
export function readPart(crop: Crop | undefined): Part {
  if (!crop) return WHOLE;
  const [left, top, width, height] = shares(crop);
  return { left, top, width, height };
}

export function readPoint(focus: Focus | undefined): Point | null {
  if (!focus) return null;
  const [x, y] = shares(focus);
  return { x, y };
}

/** To a hundredth of a per cent, as it is kept; nothing for the whole. */
export function writePart({ left, top, width, height }: Part): Crop | undefined {
  const [from, above] = [hundredths(left), hundredths(top)];
  const [across, down] = [clamp(hundredths(width), 1, 10_000 - from), clamp(hundredths(height), 1, 10_000 - above)];
  return across === 10_000 && down === 10_000 ? undefined : [from, above, across, down].map(share).join(' ');
}

export const writePoint = (point: Point | null): Focus | undefined => point ? `${share(hundredths(point.x))} ${share(hundredths(point.y))}` : undefined;

const hundredths = (fraction: number) => Math.round(clamp(fraction, 0, 1) * 10_000);
const share = (hundredths: number) => `${hundredths / 100}%`;

export function moved(part: Part, x: number, y: number): Part {
  return { ...part, left: clamp(part.left + x, 0, 1 - part.width), top: clamp(part.top + y, 0, 1 - part.height) };
}

export const movedPoint = (point: Point, x: number, y: number): Point => ({ x: clamp(point.x + x, 0, 1), y: clamp(point.y + y, 0, 1) });

/** The largest part of a shape around the same middle that is no larger than the part either way; `shape` is across by
 * down, in fractions. */
export function shaped(part: Part, shape: number): Part {
  const width = Math.min(part.width, part.height * shape);
  const height = width / shape;
  return { left: part.left + (part.width - width) / 2, top: part.top + (part.height - height) / 2, width, height };
}

/** With the edges that a handle holds at a point. What lies opposite stays; a shape is kept, where there is one. */
export function pulled(part: Part, handle: Handle, to: Point, shape: number | null): Part {
  const across = along(part.left, part.width, handle.x, to.x);
  const down = along(part.top, part.height, handle.y, to.y);
  if (shape === null) return { left: across.start(across.wanted), top: down.start(down.wanted), width: across.wanted, height: down.wanted };
  const wanted = Math.max(handle.x ? across.wanted : 0, handle.y ? down.wanted * shape : 0);
  const width = clamp(wanted, LEAST, Math.min(across.room, down.room * shape));
  return { left: across.start(width), top: down.start(width / shape), width, height: width / shape };
}

/** One side of it: how long it would be, how long it can be, and where it begins when it has a length. */
function along(start: number, length: number, held: -1 | 0 | 1, to: number) {
  const end = start + length;
  const middle = start + length / 2;
  if (held === 0) return { wanted: length, room: 2 * Math.min(middle, 1 - middle), start: (length: number) => middle - length / 2 };
  const room = held > 0 ? 1 - start : end;
  const wanted = clamp(held > 0 ? to - start : end - to, LEAST, room);
  return { wanted, room, start: (length: number) => (held > 0 ? start : end - length) };
}

/** Larger or smaller by a share of the picture, from its left upper corner. */
export function sized(part: Part, x: number, y: number, shape: number | null): Part {
  const to = { x: part.left + part.width + x, y: part.top + part.height + y };
  return pulled(part, { x: x ? 1 : 0, y: y ? 1 : 0 }, to, shape);
}

/** Pixels across and down, of a picture that has so many. */
export function sizeOf({ width, height }: Part, whole: { width: number; height: number }) {
  return { width: Math.max(1, Math.round(whole.width * width)), height: Math.max(1, Math.round(whole.height * height)) };
}

/** The same point as a share of the part, as CSS places a picture in a box that shows less of it. */
export function positionIn({ left, top, width, height }: Part, point: Point): string {
  return `${100 * clamp((point.x - left) / width, 0, 1)}% ${100 * clamp((point.y - top) / height, 0, 1)}%`;
}
