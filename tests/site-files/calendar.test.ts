/** The calendar of ends, read by a parser of calendars. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { endCalendar } from '../../src/site-files/calendar.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { modelText } from '../support/check-file.ts';
import { edited } from '../support/problems.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';

const ending = (name: string, day: string, more = '') =>
  modelText(`facts:
  retirementDate: { value: ${day}, source: https://example.org/a, asOf: 2026-06-01 }
${more}`).replace('Example Three', () => JSON.stringify(name));

const LONG = `Example Five, a name; with "marks" and more than ${'very '.repeat(12)}long`;
const content = await contentWith({
  'site.yaml': edited('site.yaml', 'name: Example Comparisons', String.raw`name: 'Example; \ models, compared'`),
  'models/example-three.md': ending(
    'Example Three',
    '2026-12-01',
    '  successor: { value: example-one, source: https://example.org/a, asOf: 2026-06-01 }\n',
  ),
  'models/example-four.md': ending('Example Four', '2026-05-02'),
  'models/example-five.md': ending(LONG, '2027-01-14'),
});
const text = endCalendar(await catalogueOf(content)) ?? '';

describe('the calendar of ends', () => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test('has a whole day for each end, past ones too, the earliest first', () => {
    expect(events.map(({ startDate, summary }) => [startDate.isDate, startDate.toString(), summary])).toEqual([
      [true, '2026-05-02', 'Example Four: retired'],
      [true, '2026-12-01', 'Example Three: retired'],
      [true, '2027-01-14', `${LONG}: retired`],
    ]);
  });
  test('says who says so, what takes its place, and where the page is', () => {
    const [, three] = events;
    expect(three?.description).toBe('As example.org says. Its successor is Example One.');
    expect(String(three?.component.getFirstPropertyValue('url'))).toMatch(/^https:\/\/[^/]+\/models\/example-three\/$/);
    expect(three?.uid).toMatch(/^example-three-end@/);
    expect(String(three?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-06-01T00:00:00Z');
  });
  test('has a name, and lines as the format wants them', () => {
    expect(text).toContain(String.raw`X-WR-CALNAME:Example\; \\ models\, compared: announced ends`);
    expect(text.indexOf('X-WR-CALNAME')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

test('a site on which no end is known has no calendar', async () =>
  expect(endCalendar(await catalogueOf(BASE_CONTENT))).toBeUndefined());
