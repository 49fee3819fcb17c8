// What is left to do by hand, in words.
import type { ByHand, Chore } from '../../wire';
import { words } from '../../words';

const it = words.byHand;

const SAID: Record<Chore, (chore: ByHand) => string> = {
  above: () => it.above,
  pictures: ({ number }) => it.pictures(number),
  embeds: ({ number }) => it.embeds(number),
  polls: ({ number }) => it.polls(number),
  section: ({ text }) => it.section(text),
  tags: ({ text }) => it.tags(text),
  slug: ({ text }) => it.slug(text),
  summary: ({ text }) => it.summary(text),
  published: ({ text }) => it.published(text),
  canonical: ({ text }) => it.canonical(text),
  embargo: ({ text }) => it.embargo(text),
  note_to_desk: ({ text }) => it.noteToDesk(text),
  own_fields: ({ text }) => it.ownFields(text),
};

export const said = (chore: ByHand): string => SAID[chore.chore](chore);
