// Cells of a table chosen as such: all between two corners, marked, copied and emptied as one.
import { Fragment, Slice, type Node, type ResolvedPos } from 'prosemirror-model';
import { Selection, SelectionRange, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Mappable } from 'prosemirror-transform';
import { around } from './ancestors';
import { schema } from './schema';
import { areaOf, cellStart, type Area, type Place } from './table';

const { nodes } = schema;

/** From the cell that begins at one place to that at another; both are in one table. */
export class CellSelection extends Selection {
  constructor(
    readonly $anchorCell: ResolvedPos,
    readonly $headCell: ResolvedPos = $anchorCell,
  ) {
    const ranges = rangesOf($anchorCell, $headCell);
    super(ranges[0].$from, ranges[0].$to, ranges);
  }

  /** Between two cells of the table that begins at a place. */
  static between(doc: Node, at: number, anchor: Place, head: Place): CellSelection {
    const table = doc.nodeAt(at)!;
    const [$anchor, $head] = [anchor, head].map((place) => doc.resolve(at + cellStart(table, place) - 1));
    return new CellSelection($anchor, $head);
  }

  /** All cells of an area. */
  static of(doc: Node, at: number, { row, column, rows, columns }: Area): CellSelection {
    return CellSelection.between(doc, at, { row, column }, { row: row + rows - 1, column: column + columns - 1 });
  }

  get table(): Node {
    return this.$anchorCell.node(-1);
  }

  /** Where the table begins. */
  get at(): number {
    return this.$anchorCell.before(-1);
  }

  get area(): Area {
    return areaBetween(this.$anchorCell, this.$headCell);
  }

  get isWholeRows(): boolean {
    return this.area.columns === this.table.attrs.align.length;
  }

  get isWholeColumns(): boolean {
    return this.area.rows === this.table.childCount;
  }

  /** A table of these cells; of a single one, its words. */
  override content(): Slice {
    const part = areaOf(this.table, this.area);
    if (this.ranges.length > 1) return new Slice(Fragment.from(part), 0, 0);
    return new Slice(Fragment.from(nodes.paragraph.create(null, part.firstChild!.firstChild!.content)), 1, 1);
  }

  /** Into the first cell, and the others become empty; with nothing to put there they all do, and stay chosen. */
  override replace(tr: Transaction, content = Slice.empty): void {
    const before = tr.steps.length;
    const { from, ranges } = this;
    ranges.forEach(({ $from, $to }, index) => {
      const mapping = tr.mapping.slice(before);
      tr.replace(mapping.map($from.pos), mapping.map($to.pos), index > 0 ? Slice.empty : content);
    });
    if (content.size > 0) tr.setSelection(Selection.near(tr.doc.resolve(from + content.size), -1));
  }

  override replaceWith(tr: Transaction, node: Node): void {
    this.replace(tr, new Slice(Fragment.from(node), 0, 0));
  }

  override map(doc: Node, mapping: Mappable): Selection {
    return chosen(doc, mapping.map(this.$anchorCell.pos), mapping.map(this.$headCell.pos));
  }

  override eq(other: Selection): boolean {
    return other instanceof CellSelection && other.$anchorCell.pos === this.$anchorCell.pos && other.$headCell.pos === this.$headCell.pos;
  }

  override toJSON() {
    return { type: 'cells', anchor: this.$anchorCell.pos, head: this.$headCell.pos };
  }

  static override fromJSON(doc: Node, { anchor, head }: { anchor: number; head: number }): Selection {
    return chosen(doc, anchor, head);
  }

  override getBookmark() {
    return new CellBookmark(this.$anchorCell.pos, this.$headCell.pos);
  }
}

/** The page draws it. */
CellSelection.prototype.visible = false;
Selection.jsonID('cells', CellSelection);

class CellBookmark {
  constructor(
    private readonly anchor: number,
    private readonly head: number,
  ) {}

  map(mapping: Mappable): CellBookmark {
    return new CellBookmark(mapping.map(this.anchor), mapping.map(this.head));
  }

  resolve(doc: Node): Selection {
    return chosen(doc, this.anchor, this.head);
  }
}

/** The cells between two, if there still are any. */
function chosen(doc: Node, anchor: number, head: number): Selection {
  const [$anchor, $head] = [anchor, head].map((at) => doc.resolve(Math.min(at, doc.content.size)));
  const areCells = [$anchor, $head].every(($at) => $at.nodeAfter?.type === nodes.table_cell) && $anchor.before(-1) === $head.before(-1);
  return areCells ? new CellSelection($anchor, $head) : Selection.near($anchor);
}

/** What is marked from one cell of a table to another is those cells, as in a spreadsheet. */
export function asCells({ selection, doc }: EditorState): CellSelection | null {
  if (selection instanceof CellSelection || selection.$anchor.sameParent(selection.$head)) return null;
  const [anchor, head] = [selection.$anchor, selection.$head].map(($at) => around($at, nodes.table_cell));
  if (!anchor || !head || anchor.depth !== head.depth || anchor.at === head.at) return null;
  const sameTable = selection.$anchor.before(anchor.depth - 2) === selection.$head.before(head.depth - 2);
  return sameTable ? new CellSelection(doc.resolve(anchor.at), doc.resolve(head.at)) : null;
}

/** How chosen cells look. */
export function chosenCells({ selection, doc }: EditorState): DecorationSet | null {
  if (!(selection instanceof CellSelection)) return null;
  return DecorationSet.create(doc, selection.ranges.map(({ $from, $to }) => Decoration.node($from.pos - 1, $to.pos + 1, { class: 'chosen' })));
}

/** Which cell of its table begins there. */
export function placeOfCell($cell: ResolvedPos): Place {
  return { row: $cell.index(-1), column: $cell.index() };
}

function areaBetween($anchor: ResolvedPos, $head: ResolvedPos): Area {
  const [one, other] = [placeOfCell($anchor), placeOfCell($head)];
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return { row, column, rows: Math.abs(one.row - other.row) + 1, columns: Math.abs(one.column - other.column) + 1 };
}

/** The words of each cell, row by row. */
function rangesOf($anchor: ResolvedPos, $head: ResolvedPos): SelectionRange[] {
  const { row, column, rows, columns } = areaBetween($anchor, $head);
  const [table, at, doc] = [$anchor.node(-1), $anchor.before(-1), $anchor.doc];
  return Array.from({ length: rows * columns }, (_, index) => {
    const place = { row: row + Math.floor(index / columns), column: column + (index % columns) };
    const start = at + cellStart(table, place);
    return new SelectionRange(doc.resolve(start), doc.resolve(start + table.child(place.row).child(place.column).content.size));
  });
}
