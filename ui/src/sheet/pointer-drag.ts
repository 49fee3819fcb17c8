// Dragging something of the page, by the pointer's own events: it may be let go anywhere, Escape takes it back, and near an
// edge the page scrolls.

/** In pixels: how far the pointer goes before it drags, and how near an edge the page begins to scroll. */
const FAR = 5;
const NEAR = 64;

export type Drag = {
  begin(): void;
  /** The pointer is there now. */
  to(x: number, y: number): void;
  drop(): void;
  /** However it ended; also where it never began. */
  end(): void;
};

/** Follows a pointer that is down until it is up again; gives the way to end that sooner. */
export function pointerDrag(sheet: Element, down: PointerEvent, drag: Drag): () => void {
  let [x, y, frame, dragging, ended] = [down.clientX, down.clientY, 0, false, false];
  const listening = new AbortController();

  const end = () => {
    if (ended) return;
    ended = true;
    listening.abort();
    cancelAnimationFrame(frame);
    document.documentElement.classList.remove('dragging-block');
    drag.end();
  };
  const scroll = () => {
    const { top, bottom } = sheet.getBoundingClientRect();
    const by = y < top + NEAR ? y - top - NEAR : y > bottom - NEAR ? y - bottom + NEAR : 0;
    if (by !== 0) {
      sheet.scrollBy(0, by / 5);
      drag.to(x, y);
    }
    if (!ended) frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    [x, y] = [event.clientX, event.clientY];
    if (!dragging && Math.hypot(x - down.clientX, y - down.clientY) < FAR) return;
    event.preventDefault();
    if (!dragging) {
      dragging = true;
      document.documentElement.classList.add('dragging-block');
      drag.begin();
      frame = requestAnimationFrame(scroll);
    }
    drag.to(x, y);
  };
  const up = () => {
    if (dragging) drag.drop();
    end();
  };
  const key = (event: KeyboardEvent) => {
    if (!dragging || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  const options = { capture: true, signal: listening.signal };
  addEventListener('pointermove', move, options);
  addEventListener('pointerup', up, options);
  addEventListener('pointercancel', end, options);
  addEventListener('blur', end, { signal: listening.signal });
  addEventListener('keydown', key, options);
  return end;
}
