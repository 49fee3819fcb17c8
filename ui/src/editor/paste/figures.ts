// Pictures: which of them are pictures at all, what their captions are, and where their addresses stand. Nothing is
// fetched; a picture whose bytes did not come along waits for them.
import { isBlank, rename, unwrap } from './dom';

export function plainFigures(page: Document): void {
  page.querySelectorAll('img').forEach(plainPicture);
  page.querySelectorAll('figure.wp-block-gallery, .gallery:not(section), figure:has(figure)').forEach(gallery);
  page.querySelectorAll('.wp-caption, .image-and-caption, .tr-caption-container').forEach(captionedPart);
  page.querySelectorAll('p.MsoCaption, p.caption').forEach(captionBelow);
  page.querySelectorAll('figure').forEach(onlyPictures);
  page.querySelectorAll('p').forEach(alonePictures);
}

/** Emoji drawn as pictures are their characters; dots that count readers are nothing. */
function plainPicture(image: HTMLImageElement): void {
  if (image.hasAttribute('data-name')) return;
  const emoji = image.matches('.emoji, .wp-smiley, [data-emoji], [class*="emoji" i]') && image.alt;
  if (emoji) return image.replaceWith(image.alt);
  if (isDot(image)) return image.remove();
  const source = sourceOf(image);
  if (/^https?:/i.test(source)) image.setAttribute('src', source);
  else if (/^data:image\/(png|jpe?g|gif|webp);base64,/i.test(source)) image.setAttribute('data-name', source);
  else if (/^(data|javascript|vbscript):/i.test(source)) image.remove();
  else image.setAttribute('data-name', `${WAITING}${fileName(source)}`);
}

/** What stands before the name of a picture that lay on another computer. */
export const WAITING = 'waiting:';

function isDot(image: HTMLImageElement): boolean {
  const sides = [image.getAttribute('width'), image.getAttribute('height')].map((side) => Number.parseFloat(side ?? ''));
  return sides.some((side) => side <= 3);
}

/** Pages that load their pictures late keep the address elsewhere meanwhile. */
function sourceOf(image: HTMLImageElement): string {
  const source = (image.getAttribute('src') ?? '').trim();
  const late = ['data-src', 'data-lazy-src', 'data-original'].map((name) => image.getAttribute(name)?.trim()).find((it) => it && /^https?:/i.test(it));
  return late && !/^https?:/i.test(source) ? late : source;
}

/** `file:///C:/Users/…/image001.png` and `cid:image001.png@01DB…` say no more than a name: the path is nobody's business. */
function fileName(source: string): string {
  const last = source.replace(/^cid:([^@]*)@.*$/i, '$1').split(/[?#]/)[0].split(/[/\\]/).at(-1) ?? '';
  return last.slice(-80) || 'picture.jpg';
}

/** Figures side by side. */
function gallery(group: Element): void {
  const pictures = [...group.querySelectorAll('img')];
  if (pictures.length < 2 || group.closest('[data-callout]')) return;
  const section = group.ownerDocument.createElement('section');
  section.setAttribute('data-callout', 'gallery');
  group.querySelectorAll('dl.gallery-item, li.blocks-gallery-item').forEach((item) => rename(item, 'figure'));
  group.querySelectorAll('figure dd, figure .gallery-caption').forEach((caption) => rename(caption, 'figcaption'));
  for (const picture of pictures) section.append(picture.closest('figure') === group ? alone(picture) : (picture.closest('figure') ?? alone(picture)));
  const caption = [...group.children].find((child) => child.localName === 'figcaption');
  if (caption) section.append(rename(caption, 'p'));
  group.replaceWith(section);
}

function alone(picture: Element): Element {
  const figure = picture.ownerDocument.createElement('figure');
  figure.append(picture);
  return figure;
}

/** WordPress before blocks, Squarespace, Blogger: a division with a picture, and the words below it. */
function captionedPart(part: Element): void {
  const picture = part.querySelector('img');
  if (!picture) return;
  const words = part.querySelector('.wp-caption-text, .image-caption, .tr-caption');
  const figure = part.ownerDocument.createElement('figure');
  figure.append(picture);
  if (words) figure.append(rename(words, 'figcaption'));
  part.replaceWith(figure);
}

/** Word and LibreOffice set the caption as a paragraph of its own behind the picture. */
function captionBelow(caption: Element): void {
  const before = caption.previousElementSibling;
  const picture = before && before.textContent?.trim() === '' && before.querySelectorAll('img').length === 1 ? before.querySelector('img') : null;
  if (!picture || !before) return;
  const figure = caption.ownerDocument.createElement('figure');
  before.replaceWith(figure);
  figure.append(picture, rename(caption, 'figcaption'));
}

/** Figures around words, tables or code: what they hold stands by itself, and the caption is a line below. */
function onlyPictures(figure: Element): void {
  const caption = figure.querySelector('figcaption');
  if (figure.querySelector('img')) {
    if (caption) oneLine(caption);
    return;
  }
  if (caption) {
    if (isBlank(caption)) caption.remove();
    else rename(caption, 'p');
  }
  unwrap(figure);
}

/** A caption is one line. */
function oneLine(caption: Element): void {
  const blocks = [...caption.querySelectorAll('p, div, li, ul, ol, h1, h2, h3, h4, h5, h6')].reverse();
  for (const block of blocks) {
    if (block.nextSibling && block.textContent?.trim()) block.after(' ');
    unwrap(block);
  }
  caption.querySelectorAll('img').forEach((image) => image.remove());
}

/** A paragraph of nothing but pictures is figures. */
function alonePictures(line: Element): void {
  if (line.textContent?.trim() || line.closest('td, th, figcaption')) return;
  const pictures = line.querySelectorAll('img');
  if (pictures.length > 0) line.replaceWith(...pictures);
}
