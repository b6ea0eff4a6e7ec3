// Who listens to what outlives elements: `listening()` names the listeners and observers that are there now. Put into a page
// before anything else.

export const LISTENING = `{
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const heard = new Map();
  const observers = new Map();
  const ids = new WeakMap();
  const idOf = (listener) => ids.get(listener) ?? (ids.set(listener, Math.random()), ids.get(listener));
  const nameOf = (target) => (target === window ? 'window' : target === document ? 'document' : target.localName ?? target.constructor.name);
  const keyOf = (target, type, listener, options) =>
    [nameOf(target), type, idOf(listener), !!(typeof options === 'object' ? options?.capture : options)].join(' ');
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) {
      const key = keyOf(target, type, listener, options);
      heard.set(key, { target, type });
      options?.signal?.addEventListener.call(options.signal, 'abort', () => heard.delete(key));
      if (options?.once) addEventListener.call(target, type, () => heard.delete(key), { once: true });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) heard.delete(keyOf(this ?? window, type, listener, options));
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (target, options) {
    observers.set(this, target);
    return observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    return disconnect.call(this);
  };
  window.listening = () => [
    ...[...heard.values()].filter(({ target }) => !(target instanceof Element) && !(target instanceof AbortSignal)).map(({ target, type }) => nameOf(target) + ' ' + type),
    ...[...observers.values()].map((target) => 'observer of ' + (target.nodeName ?? target)),
  ].sort();
}`;
