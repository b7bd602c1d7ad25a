/**
 * Counts what an element could leave behind on a page: listeners on what outlives it, observers, and timers.
 */
type Listener = EventListenerOrEventListenerObject | null;

/** Watches from now on; `left()` names what was set up since then and is still there. */
export const watchTraces = () => {
  const left = new Set<string>();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const {setTimeout, clearTimeout, setInterval, requestAnimationFrame, cancelAnimationFrame} = window;
  const {observe, disconnect} = MutationObserver.prototype;
  const ids = new WeakMap<object, number>();
  let nextId = 0;
  const nameOf = (thing: object | null) => {
    if (thing && !ids.has(thing)) ids.set(thing, ++nextId);
    return thing ? ids.get(thing) : 'nothing';
  };
  const outlivesElements = (target: unknown): target is EventTarget =>
    target === window || target === document || target === undefined || target === document.documentElement || target instanceof MediaQueryList;
  const listenerName = (target: EventTarget | undefined, type: string, listener: Listener) =>
    `listener ${nameOf(listener)} for ${type} on ${target?.constructor.name ?? 'Window'}`;

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type: string, listener: Listener, ...rest: []) {
    if (outlivesElements(this)) left.add(listenerName(this, type, listener));
    addEventListener.call(this!, type, listener, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type: string, listener: Listener, ...rest: []) {
    if (outlivesElements(this)) left.delete(listenerName(this, type, listener));
    removeEventListener.call(this!, type, listener, ...rest);
  };
  MutationObserver.prototype.observe = function (...given) {
    left.add(`observer ${nameOf(this)}`);
    observe.apply(this, given);
  };
  MutationObserver.prototype.disconnect = function () {
    left.delete(`observer ${nameOf(this)}`);
    disconnect.call(this);
  };
  window.setTimeout = ((callback: () => void, ...rest: []) => {
    const id = setTimeout(() => {
      left.delete(`timer ${id}`);
      callback();
    }, ...rest);
    left.add(`timer ${id}`);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    left.delete(`timer ${id}`);
    clearTimeout(id);
  };
  window.setInterval = ((...given: Parameters<typeof setInterval>) => {
    const id = setInterval(...given);
    left.add(`interval ${id}`);
    return id;
  }) as typeof window.setInterval;
  window.requestAnimationFrame = (callback) => {
    const id = requestAnimationFrame((time) => {
      left.delete(`frame ${id}`);
      callback(time);
    });
    left.add(`frame ${id}`);
    return id;
  };

  return {
    left: () => [...left],
    stop: () => {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
      Object.assign(MutationObserver.prototype, {observe, disconnect});
      Object.assign(window, {setTimeout, clearTimeout, setInterval, requestAnimationFrame, cancelAnimationFrame});
    },
  };
};
