// The clipboard, where the web view lets us at it.
import type { Clip } from '../wire';

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
}

/** Puts a piece on the clipboard, as it looks where it has a look. */
export const copyClip = ({ html, text }: Clip): Promise<void> => (html === null ? copyText(text) : copyRich(html, text));

/** Puts words as they look on the clipboard, and beside them what goes where only text can. */
async function copyRich(html: string, text: string): Promise<void> {
  const kinds = { 'text/html': html, 'text/plain': text };
  const blobs = Object.entries(kinds).map(([type, data]) => [type, new Blob([data], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    copyByEvent(kinds);
  }
}

/** WebKitGTK may give an empty paste event for a picture: then ask the clipboard itself. */
export async function clipboardPictures(): Promise<File[]> {
  const items = await navigator.clipboard.read().catch(() => []);
  const pictures = items.map(async (item) => {
    const type = item.types.find((it) => it.startsWith('image/'));
    return type ? [new File([await item.getType(type)], `picture.${type.slice(6)}`, { type })] : [];
  });
  return (await Promise.all(pictures)).flat();
}

/** Where the page may not write to the clipboard by itself, it may say what a copy takes. */
function copyByEvent(kinds: Record<string, string>): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    Object.entries(kinds).forEach(([type, data]) => event.clipboardData?.setData(type, data));
  };
  addEventListener('copy', put, { capture: true, once: true });
  const copied = document.execCommand('copy');
  removeEventListener('copy', put, { capture: true });
  if (!copied) throw new Error('The clipboard did not take it.');
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('The clipboard did not take the text.');
}
