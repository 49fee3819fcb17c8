// Things shown from elsewhere: only their address comes in, and only of players that a piece may well want.
import { webAddress } from '../address';

/** Frames of players, and the page that each shows. Other frames are advertisements more often than not. */
const PLAYERS: [frame: RegExp, page: string][] = [
  [/^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/, 'https://www.youtube.com/watch?v='],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/'],
];

export function embeds(page: Document): void {
  page.querySelectorAll('figure.wp-block-embed').forEach(wordPress);
  page.querySelectorAll('iframe').forEach(player);
}

function wordPress(figure: Element): void {
  const wrapper = figure.querySelector('.wp-block-embed__wrapper');
  const address = webAddress(wrapper?.textContent?.trim() ?? '');
  if (address) wrapper!.replaceWith(embed(figure.ownerDocument, address));
}

function player(frame: Element): void {
  const source = frame.getAttribute('src') ?? '';
  for (const [pattern, page] of PLAYERS) {
    const found = pattern.exec(source);
    if (found) return frame.replaceWith(embed(frame.ownerDocument, page + found[1]));
  }
  frame.remove();
}

function embed(page: Document, address: string): Element {
  const line = page.createElement('p');
  line.setAttribute('data-embed', address);
  return line;
}
