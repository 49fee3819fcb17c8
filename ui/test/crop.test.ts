import { describe, expect, it } from 'vitest';
import { moved, pulled, readPart, readPoint, shaped, sized, WHOLE, writePart, writePoint, type Handle, type Part } from '../src/state/part';

const HANDLES: Handle[] = ([-1, 0, 1] as const).flatMap((x) => ([-1, 0, 1] as const).map((y) => ({ x, y }))).filter(({ x, y }) => x || y);

/** The same numbers every time. */
function* numbers(count: number) {
  let seed = 7;
  for (let at = 0; at < count; at++) {
    seed = (seed * 16807) % 2147483647;
    yield seed / 2147483647;
  }
}

const isInside = ({ left, top, width, height }: Part) => left > -1e-9 && top > -1e-9 && width > 0 && height > 0 && left + width < 1 + 1e-9 && top + height < 1 + 1e-9;

describe('a part of a picture', () => {
  it('is written as the desk keeps it', () => {
    expect(writePart({ left: 0.12, top: 0.05, width: 0.8, height: 0.755 })).toBe('12% 5% 80% 75.5%');
    expect(readPart('12% 5% 80% 75.5%')).toEqual({ left: 0.12, top: 0.05, width: 0.8, height: 0.755 });
    expect(writePart(WHOLE)).toBeUndefined();
    expect(readPart(undefined)).toEqual(WHOLE);
    expect(writePart({ left: 1 / 3, top: 0, width: 2 / 3, height: 1 / 3 })).toBe('33.33% 0% 66.67% 33.33%');
    expect(writePart({ left: 0.00005, top: 0, width: 0.99995, height: 1 })).toBe('0.01% 0% 99.99% 100%');
    expect(writePoint(readPoint('40% 30%'))).toBe('40% 30%');
  });

  it('stays within the picture whatever is done with it', () => {
    const of = [...numbers(4000)];
    for (let at = 0; at + 8 < of.length; at += 8) {
      const part = shaped({ left: of[at] / 2, top: of[at + 1] / 2, width: 0.02 + of[at + 2] * 0.48, height: 0.02 + of[at + 3] * 0.48 }, 0.3 + of[at + 4] * 3);
      const to = { x: of[at + 5] * 2 - 0.5, y: of[at + 6] * 2 - 0.5 };
      const results = [moved(part, to.x, to.y), sized(part, to.x, 0, null), ...HANDLES.map((handle) => pulled(part, handle, to, null))];
      for (const result of results) expect(isInside(result), JSON.stringify({ part, to, result })).toBe(true);
    }
  });

  it('keeps its shape, and what lies opposite the handle', () => {
    const part = { left: 0.2, top: 0.2, width: 0.4, height: 0.2 };
    for (const handle of HANDLES) {
      for (const to of [{ x: 0.9, y: 0.9 }, { x: 0, y: 0 }, { x: 0.5, y: 0.1 }]) {
        const it = pulled(part, handle, to, 2);
        expect(it.width / it.height).toBeCloseTo(2);
        expect(isInside(it)).toBe(true);
        if (handle.x > 0) expect(it.left).toBeCloseTo(part.left);
        if (handle.x < 0) expect(it.left + it.width).toBeCloseTo(part.left + part.width);
        if (handle.y > 0) expect(it.top).toBeCloseTo(part.top);
        if (handle.y < 0) expect(it.top + it.height).toBeCloseTo(part.top + part.height);
      }
    }
  });
});
