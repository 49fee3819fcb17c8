// The clipboard, where the web view lets us at it.

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
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
