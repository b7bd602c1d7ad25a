import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {ClockController} from '../../src/controllers/clock-controller.js';

/** A host that counts how often it is asked to render, and a clock that is moved by hand. */
const setUp = (time: string) => {
  let updates = 0;
  const host = {addController: () => {}, requestUpdate: () => updates++} as unknown as ReactiveControllerHost;
  const timers = new Map<number, {callback: () => void; delay: number}>();
  const real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: Date.now};
  let id = 0;
  window.setTimeout = ((callback: () => void, delay: number) => {
    timers.set(++id, {callback, delay});
    return id;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = ((timer: number) => timers.delete(timer)) as typeof window.clearTimeout;
  Date.now = () => Date.parse(time);
  return {
    clock: new ClockController(host),
    timers,
    updates: () => updates,
    ring: () => {
      const [[timer, {callback}]] = timers as Iterable<[number, {callback: () => void}]>;
      timers.delete(timer);
      callback();
    },
    tearDown: () => {
      Object.assign(window, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
      Date.now = real.now;
    },
  };
};

describe('the clock of an element', () => {
  let set: ReturnType<typeof setUp>;
  beforeEach(() => {
    set = setUp('2026-11-23T18:59:20Z');
  });
  afterEach(() => {
    set.clock.hostDisconnected();
    set.tearDown();
  });

  it('rings at the next full minute and again after it', () => {
    set.clock.hostConnected();
    expect([...set.timers.values()].map(({delay}) => delay)).to.deep.equal([40_000]);
    set.ring();
    expect(set.updates()).to.equal(1);
    expect(set.timers.size).to.equal(1);
  });

  it('is put right at once when a page comes back', () => {
    set.clock.hostConnected();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(set.updates()).to.equal(2);
    expect(set.timers.size, 'timers').to.equal(1);
  });

  it('leaves no timer and no listener behind', () => {
    set.clock.hostConnected();
    set.clock.hostDisconnected();
    window.dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(set.timers.size).to.equal(0);
    expect(set.updates()).to.equal(0);
  });
});
