// A document as it was, to be read and copied: the page's own markup, without an editor around it.
import { DOMSerializer, type Node } from 'prosemirror-model';
import { pictureAddress } from '../desk';
import { schema } from '../editor/schema';
import type { Past } from '../wire';

/** Wide enough for the page. */
const MOST = 1600;

/** The body of a version. */
export function bodyOf({ doc, pictures }: Past): DocumentFragment {
  const body = schema.nodeFromJSON(doc);
  const address = (name: string) => pictures[name] && pictureAddress(pictures[name].hash, MOST, doc.attrs.pictures[name]?.crop);
  const { nodes, marks } = DOMSerializer.fromSchema(schema);
  const figure = (node: Node) => ['figure', picture(address(node.attrs.src), node.attrs.alt), ['figcaption', { dir: 'auto' }, 0]] as const;
  return new DOMSerializer({ ...nodes, figure: (node) => [...figure(node)] }, marks).serializeFragment(body.content) as DocumentFragment;
}

/** What has no file has a frame in its place. */
const picture = (src: string | undefined, alt: string) => (src ? ['img', { src, alt }] : ['div', { class: 'missing' }, alt]);
