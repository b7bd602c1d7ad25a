/**
 * A partner's lines, with the built files: the part that reads them is fetched by a page that has some and by no
 * other, asks for no exception from a strict policy, and when it does not come the national lines stay.
 */
import {expect} from '@open-wc/testing';
import {closePages, hasFirstNumbers, openFile, openPage, script, until} from './host-page.js';

const lines = '<script type="application/json">[{"name": "Sample Line", "url": "https://example.org"}]</script>';
const part = '/dist/local-lines.js';

describe('local lines, as built', () => {
  afterEach(closePages);

  it('are shown on a page with a strict policy, and violate nothing', async () => {
    const {root, heard} = await openFile('strict-policy-local-lines.html');
    await until(() => root('ht-hotlines').querySelector('.local .card') !== null, 'the local line is there');
    expect([...heard.violations, ...heard.errors, ...heard.error]).to.deep.equal([]);
  });

  it('are left out, with one error, where their part is blocked', async () => {
    const allowed = ['/dist/ht-help.js', '/test/bundle/recorder.js'].map((path) => location.origin + path).join(' ');
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src ${allowed}">`;
    const {root, heard} = await openPage(`<ht-hotlines>${lines}</ht-hotlines>${script}`, {head});
    await until(() => heard.error.length > 0, 'an error is told');
    expect(heard.error).to.have.length(1);
    expect(heard.error[0]).to.include('could not load local-lines.js');
    expect(hasFirstNumbers(root('ht-hotlines'))).to.be.true;
    expect(root('ht-hotlines').querySelector('.local')).to.equal(null);
  });

  it('of the catalog that are held back come with the same part; where it is blocked, all that are listed stand there', async () => {
    const named = await openPage(`<ht-hotlines only="hsi-tip-line"></ht-hotlines>${script}`);
    await until(() => named.root('ht-hotlines').querySelectorAll('.card').length === 1, 'it has come');
    expect(named.requests()).to.include(part);
    expect([...named.heard.warn, ...named.heard.error]).to.deep.equal([]);

    const head = `<meta http-equiv="Content-Security-Policy" content="script-src ${location.origin}/dist/ht-help.js ${location.origin}/test/bundle/recorder.js">`;
    const blocked = await openPage(`<ht-hotlines only="hsi-tip-line"></ht-hotlines>${script}`, {head});
    await until(() => blocked.heard.error.length > 0 && blocked.heard.warn.length > 0, 'an error and a warning are told');
    expect(blocked.heard.error[0]).to.include('could not load local-lines.js');
    expect(blocked.heard.warn[0]).to.include('only="hsi-tip-line"');
    expect(hasFirstNumbers(blocked.root('ht-hotlines'))).to.be.true;
    expect(blocked.root('ht-hotlines').querySelectorAll('.card').length).to.be.above(10);
  });

  it('cost a page without any not a byte', async () => {
    const plain = await openPage(`<ht-hotlines></ht-hotlines>${script}`);
    const own = await openPage(`<ht-hotlines>${lines}</ht-hotlines>${script}`);
    await until(() => own.requests().includes(part), 'the part is asked for by a page that has lines');
    expect(plain.requests()).not.to.include(part);
  });
});
