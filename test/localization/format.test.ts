import {expect} from '@open-wc/testing';
import {
  formatDate,
  formatDollars,
  formatDuration,
  formatLanguage,
  formatList,
  formatTime,
  formatTimeZone,
} from '../../src/localization/format.js';

// Engines differ in the kind of space they put in: what counts is what a person reads.
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formats', () => {
  it('write dollars the US way, whatever the language', () => {
    expect(formatDollars(500)).to.equal('$500');
    expect(formatDollars(45000)).to.equal('$45,000');
  });

  it('write amounts of time in words', () => {
    expect(formatDuration('en', 1, 'year')).to.equal('1 year');
    expect(formatDuration('en', 72, 'hour')).to.equal('72 hours');
    expect(formatDuration('es', 3, 'year')).to.equal('3 años');
  });

  it('write a month or a day as it stands in the record, in whatever time zone the reader is', () => {
    expect(formatDate('en', '2026-11')).to.equal('November 2026');
    expect(formatDate('en', '2025-07-04')).to.equal('July 4, 2025');
    expect(formatDate('es', '2026-10-01')).to.equal('1 de octubre de 2026');
  });

  it('write the wall clock as it was given, in whatever time zone the reader is', () => {
    expect(plain(formatTime('en', '20:00'))).to.equal('8:00 PM');
    expect(plain(formatTime('en', '11:00', 1))).to.match(/^Mon,? 11:00 AM$/);
    expect(plain(formatTime('en', '09:05', 0))).to.match(/^Sun,? 9:05 AM$/);
    expect(plain(formatTime('es', '09:00', 6))).to.match(/^sáb/);
  });

  it('name a time zone as people do, not by its offset', () => {
    expect(formatTimeZone('en', 'America/Los_Angeles')).to.match(/^Pacific/);
    expect(formatTimeZone('es', 'America/Los_Angeles')).to.match(/Pacífico/);
  });

  it('name languages in the language of the reader', () => {
    expect(formatLanguage('en', 'es')).to.equal('Spanish');
    expect(formatLanguage('es', 'es')).to.match(/^español$/i);
    expect(formatList('en', ['English', 'Spanish'])).to.equal('English and Spanish');
    expect(formatList('es', ['inglés', 'español'])).to.equal('inglés y español');
  });

  it('keep to Latin digits in a language that has its own', () => {
    expect(plain(formatTime('ne', '20:00'))).to.match(/^(20|.*8):00/);
  });
});
