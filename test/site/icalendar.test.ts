import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { writeCalendar } from '../../src/site/icalendar.ts';

/** Text as editors write it: no control characters. */
const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''));

test('whatever the text, an independent reader gives it back and no line is too long', () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (summary, lines) => {
      const description = lines.join('\n');
      const event = {
        uid: 'a',
        day: '2027-02-28',
        stamp: '2026-11-24',
        summary,
        description,
        url: 'https://a.example/',
      };
      const text = writeCalendar('name', [event]);
      assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      const [found] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      assert.deepEqual(
        [found?.getFirstPropertyValue('summary'), found?.getFirstPropertyValue('description')],
        [summary, description],
      );
    }),
  );
});
