import {expect} from '@open-wc/testing';
import {ExitShortcut} from '../../src/controllers/exit-shortcut.js';

/** An exit that leaves a note instead of the page. */
const createExit = (noShortcut = false) => {
  const told: number[] = [];
  let left = 0;
  const host = {
    noShortcut,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => told.push(shortcut.left),
    updateComplete: Promise.resolve(true),
  };
  const shortcut: ExitShortcut = new ExitShortcut(host, () => left++);
  connected.push(shortcut);
  shortcut.hostConnected();
  return {shortcut, host, told, left: () => left};
};

const connected: ExitShortcut[] = [];
let now = 0;
let timers: {id: number; at: number; callback: () => void}[] = [];
const real = {now: performance.now, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout};

/** Time passes, and what is due happens. */
const wait = (ms: number) => {
  now += ms;
  for (const {id, callback} of timers.filter(({at}) => at <= now)) {
    timers = timers.filter((timer) => timer.id !== id);
    callback();
  }
};

const send = (type: string, key: string, init: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true, ...init}));

const pressShift = (init?: KeyboardEventInit) => {
  send('keydown', 'Shift', init);
  send('keyup', 'Shift', init);
};

const typeCapital = () => {
  send('keydown', 'Shift');
  send('keydown', 'A', {shiftKey: true});
  send('keyup', 'A', {shiftKey: true});
  send('keyup', 'Shift');
};

describe('the Shift key', () => {
  beforeEach(() => {
    now = 1000;
    timers = [];
    let nextId = 0;
    performance.now = () => now;
    window.setTimeout = ((callback: () => void, ms: number) => {
      timers.push({id: ++nextId, at: now + ms, callback});
      return nextId;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => (timers = timers.filter((timer) => timer.id !== id));
  });
  afterEach(() => {
    connected.splice(0).forEach((shortcut) => shortcut.hostDisconnected());
    performance.now = real.now;
    Object.assign(window, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
    document.querySelector('.govuk-exit-this-page')?.remove();
  });

  it('leaves at the third press, and tells of the two before', () => {
    const {left, told} = createExit();
    pressShift();
    pressShift();
    expect([left(), told]).to.deep.equal([0, [2, 1]]);
    pressShift();
    expect([left(), told]).to.deep.equal([1, [2, 1, 3]]);
  });

  it('leaves when the page keeps its key presses to itself', () => {
    const {left} = createExit();
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['keydown', 'keyup']) document.body.addEventListener(type, stop, true);
    for (let i = 0; i < 3; i++) pressShift();
    for (const type of ['keydown', 'keyup']) document.body.removeEventListener(type, stop, true);
    expect(left()).to.equal(1);
  });

  it('leaves with the third of the last five seconds, however many came before', () => {
    const {left} = createExit();
    pressShift();
    wait(4000);
    pressShift();
    wait(1500);
    pressShift();
    expect(left()).to.equal(0);
    wait(500);
    pressShift();
    expect(left()).to.equal(1);
  });

  it('stays when three presses take five seconds', () => {
    const {left} = createExit();
    pressShift();
    wait(2500);
    pressShift();
    wait(2500);
    pressShift();
    expect(left()).to.equal(0);
  });

  it('takes back what it told when a press is too long ago, and sets no timer after that', () => {
    const {told} = createExit();
    pressShift();
    wait(3000);
    pressShift();
    wait(2000);
    expect(told).to.deep.equal([2, 1, 2]);
    wait(3000);
    expect(told).to.deep.equal([2, 1, 2, 3]);
    expect(timers).to.deep.equal([]);
  });

  it('does not count while it modifies another key', () => {
    const {left, told} = createExit();
    for (let i = 0; i < 5; i++) typeCapital();
    expect([left(), told]).to.deep.equal([0, []]);
    for (let i = 0; i < 3; i++) pressShift();
    expect(left()).to.equal(1);
  });

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    it(`does not count with ${modifier}, which with Shift changes the keyboard`, () => {
      const {left, told} = createExit();
      for (let i = 0; i < 3; i++) pressShift({[modifier]: true});
      expect([left(), told]).to.deep.equal([0, []]);
    });
  }

  it('does not count with a click, which selects or opens a window', () => {
    const {told} = createExit();
    send('keydown', 'Shift');
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, shiftKey: true}));
    send('keydown', 'Shift', {repeat: true});
    send('keyup', 'Shift');
    expect(told).to.deep.equal([]);
  });

  it('counts once while it is held down', () => {
    const {told} = createExit();
    for (let i = 0; i < 9; i++) send('keydown', 'Shift', {repeat: i > 0});
    send('keyup', 'Shift');
    expect(told).to.deep.equal([2]);
  });

  it('is the only one: Escape and other keys do nothing', () => {
    const {left, told} = createExit();
    for (const key of ['Escape', 'Escape', 'Escape', 'Control', 'Control', 'Control', 'a', 'a', 'a']) {
      send('keydown', key);
      send('keyup', key);
    }
    expect([left(), told]).to.deep.equal([0, []]);
  });

  describe('with several exits on the page', () => {
    it('is the first one’s, until that goes; then the next one takes over in the middle of a row', () => {
      const [first, second] = [createExit(), createExit()];
      pressShift();
      pressShift();
      expect([first.told, second.told]).to.deep.equal([[2, 1], []]);
      first.shortcut.hostDisconnected();
      pressShift();
      expect([first.left(), second.left()]).to.deep.equal([0, 1]);
    });

    it('passes over one that leaves the key alone', () => {
      const [first, second] = [createExit(true), createExit()];
      for (let i = 0; i < 3; i++) pressShift();
      expect([first.left(), second.left()]).to.deep.equal([0, 1]);
      first.host.noShortcut = false;
      for (let i = 0; i < 3; i++) pressShift();
      expect([first.left(), second.left()]).to.deep.equal([1, 1]);
    });
  });

  it('does nothing where every exit leaves it alone', () => {
    const {left, told} = createExit(true);
    for (let i = 0; i < 3; i++) pressShift();
    expect([left(), told]).to.deep.equal([0, []]);
  });

  it('is left to an exit of GOV.UK that is on the page', () => {
    const {left, told} = createExit();
    const other = document.createElement('div');
    other.className = 'govuk-exit-this-page';
    document.body.append(other);
    for (let i = 0; i < 3; i++) pressShift();
    expect([left(), told]).to.deep.equal([0, []]);
    other.remove();
    for (let i = 0; i < 3; i++) pressShift();
    expect(left()).to.equal(1);
  });

  it('is nobody’s when the last exit has gone, and no press is kept', () => {
    const {shortcut, told} = createExit();
    pressShift();
    shortcut.hostDisconnected();
    expect(timers).to.deep.equal([]);
    pressShift();
    const next = createExit();
    pressShift();
    expect([told, next.told]).to.deep.equal([[2], [2]]);
  });
});
