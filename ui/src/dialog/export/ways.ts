// Where a piece can go: to the clipboard, whole or what changed, or into a folder in each format.
import type { ClipForm, Extent, Formats, Since } from '../../wire';
import { fieldName, words } from '../../words';

export type Way = {
  name: string;
  label: string;
  /** The exporter that makes it. */
  format: string;
  /** The one that shows how it will look. */
  look: string;
  extent: Extent;
  /** Where it goes by the clipboard: in which form. */
  clip?: ClipForm;
};

const WHOLE: Way[] = [
  { name: 'clip', label: words.export.clip, format: 'fragment', look: 'html', extent: 'piece', clip: 'rich_text' },
  { name: 'clip-html', label: words.export.clipHtml, format: 'fragment', look: 'fragment', extent: 'piece', clip: 'html' },
  { name: 'clip-blocks', label: words.export.clipBlocks, format: 'wordpress', look: 'html', extent: 'piece', clip: 'blocks' },
];

/** What changed is offered once there is something that did. */
export const clips = (since: Since | null): Way[] =>
  since?.altered ? [...WHOLE, { ...WHOLE[0], name: 'clip-changes', label: words.export.clipChanges(since.altered), extent: 'changes' }] : WHOLE;

export const folders = ({ exporters }: Formats): Way[] => exporters.map(({ name, label }) => ({ name, label, format: name, look: name, extent: 'piece' }));

/** What a way was called when a piece last went by it. */
export const wayLabel = (name: string, { exporters }: Formats): string =>
  name === 'draft' ? words.export.byDraft : (exporters.find((exporter) => exporter.name === name)?.label ?? words.export.byClipboard);

/** What has changed since, in a line; nothing for nothing. */
export function changesIn({ altered, gone, fields }: Since): string {
  return [altered && words.export.altered(altered), gone && words.export.fewer(gone), ...fields.map(fieldName)].filter(Boolean).join(', ');
}
