// What the rules for pasted elements share.
import type { Attrs } from 'prosemirror-model';

/** Lines that may hold anything. */
export const LINE = 'inline*';
/** Captions: no picture inside the words of a picture. */
export const CAPTION = 'phrase*';
/** Titles: no line ends. */
export const TITLE = 'onward*';

/** An attribute of an element, or the empty string. */
export const read = (dom: HTMLElement, name: string): string => dom.getAttribute(name) ?? '';

/** A picture from the web keeps its address as its name, and waits for its file: nothing is fetched. */
export function pastedPicture(dom: HTMLElement): Attrs | false {
  const image = dom.matches('img') ? dom : dom.querySelector('img');
  const name = dom.dataset.name ?? image?.dataset.name;
  const src = name ?? (image && read(image, 'src'));
  if (!src || (name === undefined && !/^https?:/i.test(src))) return false;
  return { src, alt: image ? read(image, 'alt') : '', title: dom.dataset.title ?? '' };
}
