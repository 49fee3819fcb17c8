// What is shown of two versions: what differs, with a block around it; the rest is folded.
import type { ComparedBlock } from '../wire';

export type Part = { kind: 'shown' | 'fold'; blocks: ComparedBlock[] };

/** Blocks shown for their company, before and after what differs. */
const AROUND = 1;
/** Fewer are not worth folding. */
const LEAST = 3;

export function folded(blocks: readonly ComparedBlock[]): Part[] {
  const differs = blocks.map(({ fate }) => fate !== 'same');
  const near = blocks.map((_, at) => differs.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(Boolean));
  const parts: Part[] = [];
  blocks.forEach((block, at) => {
    const kind = near[at] ? 'shown' : 'fold';
    if (parts.at(-1)?.kind === kind) parts.at(-1)!.blocks.push(block);
    else parts.push({ kind, blocks: [block] });
  });
  return parts.map((part) => (part.blocks.length < LEAST ? { ...part, kind: 'shown' } : part));
}
