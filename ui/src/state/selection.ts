// Which pieces of the shelf are chosen, and what a click or a key makes of that. Pieces are known by their ids,
// because their places change while others are written.

export type Selection = {
  /** Those chosen; none while only the one at hand is meant. */
  chosen: ReadonlySet<string>;
  /** The one at hand, which has the focus in the list. */
  at: string | null;
  /** Where a range began. */
  anchor: string | null;
};

export const NOTHING: Selection = { chosen: new Set(), at: null, anchor: null };

/** Only the one at hand. */
export const alone = (id: string | null): Selection => ({ chosen: new Set(), at: id, anchor: id });

/** One more, or one fewer. The first takes along the one that was at hand. */
export function toggled({ chosen, at }: Selection, id: string, along = true): Selection {
  const next = new Set(chosen);
  if (next.size === 0 && along && at && at !== id) next.add(at);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, at: id, anchor: id };
}

/** From where the range began to this one; `between` are the ids from one end to the other. */
export function ranged({ anchor, at }: Selection, id: string, between: string[]): Selection {
  return { chosen: new Set(between), at: id, anchor: anchor ?? at ?? id };
}

export const everything = ({ at, anchor }: Selection, ids: string[]): Selection => ({ chosen: new Set(ids), at: at ?? ids[0] ?? null, anchor });

/** What an act on this piece is meant for: all that are chosen, if it is one of them. */
export const meant = ({ chosen }: Selection, id: string): string[] => (chosen.has(id) ? [...chosen] : [id]);

/** Without those that are not there any more. */
export function kept(selection: Selection, isThere: (id: string) => boolean): Selection {
  const chosen = new Set([...selection.chosen].filter(isThere));
  return { ...selection, chosen };
}
