// Where a piece can go: to the clipboard in two forms, or into a folder in each format.
import type { ClipForm, Formats } from '../wire';
import { words } from '../words';

export type Way = {
  name: string;
  label: string;
  /** The format that shows what is to be expected. */
  shown: string;
  /** Where it goes by the clipboard: in which form. */
  clip?: ClipForm;
};

export const clips: Way[] = [
  { name: 'clip', label: words.export.clip, shown: 'html', clip: 'rich_text' },
  { name: 'clip-html', label: words.export.clipHtml, shown: 'fragment', clip: 'html' },
];

export const folders = ({ exporters }: Formats): Way[] => exporters.map(({ name, label }) => ({ name, label, shown: name }));
