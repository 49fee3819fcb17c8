// The credit form: which answer fits, what is then asked, and what stands in its fields.
import { describe, expect, test } from 'vitest';
import { KEYS, creditOf, textsOf, unread, type Texts } from '../src/sheet/credit/keys';
import { WAYS, asked, licencesOf, settled, supposed } from '../src/sheet/credit/ways';
import type { Credit, Ground, LicenceRow } from '../src/wire';

const row = (label: string, ground: Ground, ...obliges: string[]): LicenceRow => ({ label, ground, obliges });
const ROWS = [
  row('own picture', 'own', 'creators'),
  row('CC BY 4.0', 'creative_commons', 'creators', 'source_address', 'licence_address'),
  row('CC0', 'public_domain', 'source_name'),
  row('government work', 'government', 'source_name'),
  row('agency contract', 'agency', 'agency', 'creators', 'usage_terms'),
  row('handout', 'handout', 'source_name', 'permission_evidence'),
  row('courtesy', 'handout', 'source_name', 'permission_evidence'),
  row('by permission', 'permission', 'rights_holder', 'permission_evidence'),
  row('quotation', 'quotation', 'rights_holder', 'source_name', 'permission_evidence'),
  row('made by AI', 'generated', 'creators', 'digital_source_type'),
];
const labelled = (label: string) => ROWS.find((row) => row.label === label)!;
const way = (name: string) => WAYS.find((way) => way.name === name)!;

describe('the six answers', () => {
  test('every ground is one of exactly one answer', () => {
    const grounds = WAYS.flatMap(({ grounds }) => grounds);
    expect(new Set(grounds).size).toBe(grounds.length);
    expect([...grounds].sort()).toEqual([...new Set(ROWS.map(({ ground }) => ground))].sort());
  });

  test('the ground says which is likely, an agency by its name', () => {
    for (const [label, name] of [['own picture', 'mine'], ['CC0', 'free'], ['government work', 'other'], ['courtesy', 'handout'], ['by permission', 'permission'], ['made by AI', 'other']])
      expect(supposed({ licence: label }, labelled(label))?.name, label).toBe(name);
    expect(supposed({ agency: 'AP' }, undefined)?.name).toBe('agency');
    expect(supposed({ creators: ['Jane Roe'] }, undefined), 'a name alone says nothing').toBeNull();
  });

  test('each offers the licences that fit it', () => {
    expect(licencesOf(way('free'), ROWS)).toEqual(['CC BY 4.0', 'CC0']);
    expect(licencesOf(way('other'), ROWS)).toEqual(['government work', 'quotation', 'made by AI']);
    expect(licencesOf(null, ROWS)).toHaveLength(ROWS.length);
  });

  test('the likeliest is settled, so that Enter keeps what is shown as chosen', () => {
    const open = (credit: Credit) => settled(textsOf(credit), supposed(credit, undefined), ROWS);
    expect(open({ creators: ['Jane Roe'], agency: 'AP' })).toEqual({ creators: 'Jane Roe', agency: 'AP', licence: 'agency contract' });
    expect(settled({ source_name: 'Harbour Office' }, way('handout'), ROWS).licence, 'the first of its licences').toBe('handout');
    expect(open({ agency: 'AP', licence: 'courtesy' }).licence, 'what is said stays').toBe('courtesy');
    expect(settled({}, way('free'), ROWS), 'a free licence is still to be named').toEqual({});
    expect(open({ creators: ['Jane Roe'] }), 'a name alone settles nothing').toEqual({ creators: 'Jane Roe' });
  });

  test('what is asked is what the answer leaves open, and what the licence obliges to', () => {
    expect(asked(way('mine'), labelled('own picture'), false)).toEqual({ names: ['creators'], terms: [] });
    expect(asked(way('agency'), labelled('agency contract'), false)).toEqual({ names: ['creators', 'agency'], terms: ['usage_terms'] });
    expect(asked(way('handout'), labelled('handout'), false)).toEqual({ names: ['source_name'], terms: ['permission_evidence'] });
    expect(asked(way('other'), labelled('quotation'), false).terms).toEqual(['licence', 'rights_holder', 'source_name', 'permission_evidence']);
    expect(asked(way('other'), labelled('made by AI'), false).terms).toEqual(['licence', 'digital_source_type']);
    expect(asked(way('free'), labelled('CC BY 4.0'), false).terms).not.toContain('licence_address');
    expect(asked(null, undefined, false)).toEqual({ names: ['creators'], terms: [] });
  });

  test('the title is asked for where the licence wants it', () => {
    expect(asked(way('free'), labelled('CC BY 4.0'), true).names).toEqual(['creators', 'title']);
    expect(asked(way('mine'), labelled('CC BY 4.0'), true).names, 'the licence of another answer asks for nothing').toEqual(['creators']);
  });

  test('no answer asks for a field twice', () => {
    for (const way of WAYS)
      for (const row of ROWS) {
        const { names, terms } = asked(way, row, true);
        expect(new Set([...names, ...terms]).size, `${way.name}, ${row.label}`).toBe(names.length + terms.length);
      }
  });
});

describe('the fields', () => {
  const full: Credit = {
    title: 'a', creators: ['b', 'c'], creator_kind: 'person', agency: 'd', via: 'e', source_name: 'f', source_address: 'g', licence: 'h', licence_address: 'i',
    rights_holder: 'j', copyright_notice: 'k', usage_terms: 'l', instructions: 'm', licensor_address: 'n', expires: '2026-12-31', cleared_for: ['o', 'p'],
    modified: 'q', digital_source_type: 'r', permission_evidence: 's', mandatory_text: 't', line: 'u', decorative: true, checked: { by: 'v', at: '2026-05-03' },
  };

  test('hold every key of a credit, and give it back', () => {
    const texts = textsOf(full);
    expect(Object.keys(texts).sort()).toEqual([...KEYS].sort());
    expect(creditOf(texts)).toEqual(full);
    expect(creditOf(textsOf({ checked: { by: 'v' } }))).toEqual({ checked: { by: 'v' } });
  });

  test('leave out what is empty', () => {
    expect(textsOf({ decorative: false })).toEqual({});
    expect(creditOf({ creators: ' ; ;', licence: '  ', checked_by: '' })).toEqual({});
  });

  test('part names at semicolons, for a comma may stand in one', () => {
    const credit: Credit = { creators: ['Roe, Jane', 'Ann Lee'], cleared_for: ['Tide, The', 'Herald'] };
    expect(textsOf(credit)).toEqual({ creators: 'Roe, Jane; Ann Lee', cleared_for: 'Tide, The; Herald' });
    expect(creditOf(textsOf(credit))).toEqual(credit);
    expect(creditOf({ creators: 'Roe, Jane ;Ann Lee;' })).toEqual({ creators: ['Roe, Jane', 'Ann Lee'] });
  });

  test('read days as they are typed, and say which are none', () => {
    const texts: Texts = { expires: '31.12.2026', checked_at: 'soon' };
    expect(creditOf(texts)).toEqual({ expires: '2026-12-31' });
    expect(unread(texts)).toEqual(['checked_at']);
    expect(unread({ expires: ' ' })).toEqual([]);
  });
});
