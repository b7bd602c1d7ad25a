import {expect} from '@open-wc/testing';
import {readLocalLines} from '../../src/catalog/local-lines.js';

const phones = [{number: '+12025550100', type: 'voice'}];
const line = (more: object = {}): Record<string, unknown> => ({name: 'Sample Line', phones, ...more});
const problemsOf = (...lines: unknown[]) => readLocalLines(lines).problems;
const schedule = {byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00', timezone: 'America/Chicago'};

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const circle: Record<string, unknown> = line();
circle['note'] = circle;

describe("reading a partner's lines", () => {
  describe('leaves out, with its place and the reason,', () => {
    const cases: readonly (readonly [string, unknown, RegExp])[] = [
      ['what is no object', 5, /^\$\[0\] must be object/],
      ['nothing', null, /^\$\[0\] must be object/],
      ['a line without a name', {phones}, /^\$\[0\] must have required property 'name'/],
      ['a name of white space', line({name: ' \n'}), /^\$\[0\]\.name must match pattern/],
      ['a name that is a number', line({name: 911}), /^\$\[0\]\.name must be string,object/],
      ['a name in no language', line({name: {}}), /^\$\[0\]\.name must NOT have fewer than 1 properties/],
      ['a name in a language that is none', line({name: {'not a tag': 'x'}}), /^\$\[0\]\.name property name must be valid/],
      ['a name of 5 MB', line({name: 'x'.repeat(5e6)}), /^\$\[0\]\.name must NOT have more than 120 characters/],
      ['a line that cannot be reached', {name: 'x'}, /^\$\[0\] needs phones, chat, email or url/],
      ['a key that is not known', line({phone: '+12025550100'}), /^\$\[0\] must NOT have additional properties \["phone"\]/],
      ['a number as it is printed', line({phones: [{number: '202-555-0100', type: 'voice'}]}), /^\$\[0\]\.phones\[0\]\.number must match pattern/],
      ['a number with a script', line({phones: [{number: 'javascript:alert(1)', type: 'voice'}]}), /^\$\[0\]\.phones\[0\]\.number/],
      ['a number of an unknown kind', line({phones: [...phones, {number: '911', type: 'fax'}]}), /^\$\[0\]\.phones\[1\]\.type must be equal to one of/],
      ['a script instead of a website', {name: 'x', url: 'javascript:alert(1)'}, /^\$\[0\]\.url must match pattern/],
      ['a script behind white space', {name: 'x', url: ' \tjavascript:alert(1)//https://'}, /^\$\[0\]\.url must match pattern/],
      ['data instead of a chat', {name: 'x', chat: {url: 'data:text/html,x'}}, /^\$\[0\]\.chat\.url must match pattern/],
      ['a script for one language', {name: 'x', chat: {url: 'https://example.org', url_by_language: {es: 'vbscript:x'}}}, /^\$\[0\]\.chat\.url_by_language\.es must/],
      ['an address that no browser can read', {name: 'x', url: 'https://[example'}, /^\$\[0\]\.url is no web address/],
      ['an e-mail with more in it', {name: 'x', email: 'a@example.org?bcc=b@example.org'}, /^\$\[0\]\.email must match pattern/],
      ['a time zone that is none', line({schedules: [{...schedule, timezone: 'America/Nowhere'}]}), /^\$\[0\]\.schedules\[0\]\.timezone is not known/],
      ['two time zones', line({schedules: [schedule, {...schedule, timezone: 'America/Denver'}]}), /^\$\[0\]\.schedules must all be in one time zone/],
      ['hours that end before they begin', line({schedules: [schedule, {...schedule, closes_at: '02:00'}]}), /^\$\[0\]\.schedules\[1\]\.closes_at must be later/],
      ['a line that always and sometimes answers', line({always_open: true, schedules: [schedule]}), /^\$\[0\]\.schedules cannot stand with always_open/],
      ['a line of immigration police', line({law_enforcement: 'immigration'}), /^\$\[0\]\.law_enforcement must be equal to one of/],
      ['the prototype of all objects', JSON.parse('{"__proto__": {"name": "x", "phones": []}}'), /^\$\[0\] needs phones, chat, email or url/],
      ['its key beside others', JSON.parse('{"name": "x", "url": "https://example.org", "__proto__": {}}'), /^\$\[0\] must NOT have additional properties \["__proto__"\]/],
      ['a name in the language "constructor"', line({name: {constructor: 'x'}}), /^\$\[0\]\.name property name must be valid/],
      ['a line that holds itself', circle, /^\$\[0\] is not JSON/],
      ['a function', () => line(), /^\$\[0\] is not JSON/],
      ['a getter that throws', Object.defineProperty(line(), 'email', {enumerable: true, get: () => { throw new Error('no'); }}), /^\$\[0\] is not JSON/],
    ];
    for (const [what, hostile, problem] of cases) {
      it(what, () => {
        const {lines, problems} = readLocalLines([hostile, line()]);
        expect(problems.length, problems.join('\n')).to.equal(1);
        expect(problems[0]).to.match(problem);
        expect(problems[0]!.length, 'length of what is said').to.be.below(450);
        expect(lines.map(({name}) => name)).to.deep.equal(['Sample Line']);
      });
    }
  });

  it('refuses what is no list', () => {
    const throws = {get lines() { throw new Error('no'); }};
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    for (const given of [undefined, null, 5, 'x', true, {}, {lines: {}}, Symbol('x'), throws, proxy, () => []]) {
      const {lines, problems} = readLocalLines(given);
      expect(lines).to.deep.equal([]);
      expect(problems).to.deep.equal(['$ must be a list of lines, or an object with "lines"']);
    }
  });

  it('survives lists that are deep or sparse', () => {
    expect(problemsOf(JSON.parse(nested(5000)))).to.have.length(1);
    const sparse: unknown[] = [];
    sparse.length = 2 ** 32 - 1;
    expect(readLocalLines(sparse).problems).to.have.length(51);
  });

  it('reads the first 50 of 10,000 lines at once, and says so', () => {
    const start = performance.now();
    const {lines, problems} = readLocalLines(Array.from({length: 10_000}, () => line()));
    expect(lines.length).to.equal(50);
    expect(problems).to.deep.equal(['$ has 10000 lines: only the first 50 are read']);
    expect(performance.now() - start).to.be.below(1000);
  });

  it('asks a getter once, so that what was checked is what is shown', () => {
    const answers = ['https://example.org/', 'javascript:alert(1)'];
    const {lines} = readLocalLines([{name: 'x', get url() { return answers.shift(); }}]);
    expect(lines[0]!.hotline.url).to.equal('https://example.org/');
  });

  it('holds back, without a word, a line that has ended and one that nobody vouches for', () => {
    const {lines, problems} = readLocalLines([line({status: 'inactive'}), line({confidence: 'low'}), line({status: 'unknown'})]);
    expect(lines.length).to.equal(1);
    expect(problems).to.deep.equal([]);
  });

  it('never takes over the words or looks of a line of ours', () => {
    const {lines} = readLocalLines([line({id: '911', group: 'first'})]);
    expect(lines[0]!.hotline).to.include({id: '', group: 'none'});
  });

  it('keeps what the page shows, in the order of the partner, from a list or from an object with lines', () => {
    const full = line({name: {en: 'A', es: 'B'}, description: 'For all.', email: 'a@example.org', schedules: [schedule]});
    for (const given of [[full, line()], {$schema: 'partner-lines.schema.json', lines: [full, line()]}]) {
      const {lines, problems} = readLocalLines(given);
      expect(problems).to.deep.equal([]);
      expect(lines.map(({name}) => name)).to.deep.equal([{en: 'A', es: 'B'}, 'Sample Line']);
      expect(lines[0]).to.include({description: 'For all.', email: 'a@example.org'});
      expect(lines[0]!.hotline).to.deep.include({phones, schedules: [schedule]});
    }
  });

  it('names the place in a list inside an object', () => {
    expect(readLocalLines({lines: [line(), 5]}).problems[0]).to.match(/^\$\.lines\[1\] must be object/);
  });

  it('shows a relay only when it was tried, and a website only where nobody answers', () => {
    const [tried, untried] = readLocalLines([
      line({relay: '711', relay_confirmed: true, url: 'https://example.org'}),
      line({relay: '711', relay_confirmed: false}),
    ]).lines.map(({hotline}) => hotline);
    expect(tried).to.include({relay: '711'}).and.not.to.have.property('url');
    expect(untried).not.to.have.property('relay');
  });
});
