// Which addresses may be linked to.
import { describe, expect, it } from 'vitest';
import { meantAddress, safeAddress } from '../src/editor/address';

describe('addresses', () => {
  it.each([
    ['example.org', 'https://example.org'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['HTTPS://example.org/a?b#c', 'HTTPS://example.org/a?b#c'],
    ['me@example.org', 'mailto:me@example.org'],
    ['+49 30 123 456', 'tel:+4930123456'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['words', null],
    ['', null],
  ])('%s is meant as %s', (typed, address) => expect(meantAddress(typed)).toBe(address));

  it('refuses schemes hidden by white space', () => {
    expect(safeAddress(' java\nscript:alert(1)')).toBe(null);
    expect(safeAddress('/relative')).toBe(null);
  });
});
