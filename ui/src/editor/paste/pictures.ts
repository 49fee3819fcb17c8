// Names for pictures that come with a paste: their bytes, or the promise of a file, stand in place of a name until then.
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { schema } from '../schema';
import { WAITING } from './figures';

/** A picture whose bytes came along, as an address that holds them. */
export type Arrived = { name: string; data: string };

/** The same blocks with names that nothing else in the piece has, and the bytes that belong to them. */
export function namePictures(slice: Slice, isTaken: (name: string) => boolean): { slice: Slice; arrived: Arrived[] } {
  const arrived: Arrived[] = [];
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const content = renamed(slice.content);
  return { slice: content === slice.content ? slice : new Slice(content, slice.openStart, slice.openEnd), arrived };

  function renamed(fragment: Fragment): Fragment {
    const children: Node[] = fragment.content.map(named);
    return children.every((child, at) => child === fragment.child(at)) ? fragment : Fragment.fromArray(children);
  }

  function named(node: Node): Node {
    const content = renamed(node.content);
    const src: unknown = (node.type === schema.nodes.figure || node.type === schema.nodes.picture) && node.attrs.src;
    if (typeof src !== 'string' || !/^(data|waiting):/.test(src)) return content === node.content ? node : node.copy(content);
    const name = free(src.startsWith(WAITING) ? src.slice(WAITING.length) : `pasted.${/^data:image\/(\w+)/.exec(src)![1].toLowerCase().replace('jpeg', 'jpg')}`);
    if (!src.startsWith(WAITING)) arrived.push({ name, data: src });
    return node.type.create({ ...node.attrs, src: name }, content, node.marks);
  }

  function free(wanted: string): string {
    const [, stem, ending] = /^(.*?)(\.\w+)?$/s.exec(wanted)!;
    let count = counts.get(wanted) ?? 1;
    let name = wanted;
    while (given.has(name) || isTaken(name)) name = `${stem}-${++count}${ending ?? ''}`;
    counts.set(wanted, count);
    given.add(name);
    return name;
  }
}
