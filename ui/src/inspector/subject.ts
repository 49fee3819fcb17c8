// What a page tells search engines and networks about its piece, as the exporter of pages writes it into the head.
import type { Node } from 'prosemirror-model';
import { figuresIn } from '../state/figures';
import type { Fields } from '../wire';

const WORDS = 10;

export type Subject = {
  title: string;
  description: string;
  /** The name of the picture shown beside a link, null when there is none. */
  picture: string | null;
  /** Whether that picture leads the piece: it is shown large then. */
  leads: boolean;
  /** The address of the copy to be shown instead, null when it is this one. */
  original: string | null;
  /** Whether search engines are asked to leave it out. */
  unlisted: boolean;
};

export function subjectOf(doc: Node, fields: Fields, slug: string, hasFile: (name: string) => boolean): Subject {
  const { outlet: _, address, canonical } = fields.republication;
  const shown = figuresIn(doc).filter(({ node }) => node.type.name === 'figure' && hasFile(node.attrs.src));
  const first = doc.firstChild;
  const leads = first?.type.name === 'figure' && hasFile(first.attrs.src);
  return {
    title: titleOf(doc, fields, slug),
    description: oneLine(fields.summary) || oneLine(fields.standfirst),
    picture: shown[0]?.node.attrs.src ?? null,
    leads,
    original: canonical === 'original' && /^https?:\/\//i.test(address) ? address : null,
    unlisted: canonical === 'noindex',
  };
}

/** The headline, else the heading that opens the body, else the first words, else the ending of the address. */
function titleOf(doc: Node, fields: Fields, slug: string): string {
  const opening = doc.firstChild;
  const heading = opening?.type.name === 'heading' && opening.attrs.level === 1 ? opening.textContent : '';
  const headline = oneLine(fields.headline) || oneLine(heading);
  if (headline) return headline;
  const said = doc.children.filter(({ type }) => type.name === 'paragraph' || type.name === 'heading').map((block) => block.textContent);
  const words = said.join(' ').split(/\s+/).filter(Boolean);
  if (words.length === 0) return slug;
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : words.join(' ');
}

const oneLine = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
