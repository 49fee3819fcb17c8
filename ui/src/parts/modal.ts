// Opens a dialog over the window. When it goes, the focus returns to where it was.
import { page } from '../state/page.svelte';

export function modal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    // Whoever has taken the focus meanwhile keeps it.
    if (document.activeElement !== document.body && !dialog.contains(document.activeElement)) return;
    if (before === page.view?.dom) page.view.focus();
    else if (before instanceof HTMLElement) before.focus();
  };
}
