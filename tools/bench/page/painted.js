// Runs in the measured page before everything else, and says when something was painted. `PEER` is
// who is measured: its tag, and what finds its questions and its result.

/**
 * The time right after the first frame that shows what `isShown` looks for. In an animation callback
 * that frame is about to be drawn; the message comes once style, layout and paint are done.
 */
function whenPainted(isShown) {
  return new Promise((resolve) => {
    const look = () => {
      if (!isShown()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

const rootOf = (host) => host.shadowRoot ?? host;

/** Whether each of the hosts shows an element found by `selector`, with `words` in it if given. */
function shows(selector, words = '') {
  const hosts = [...document.querySelectorAll(PEER.tag)];
  const hasWords = ({ textContent }) => textContent.includes(words);
  return hosts.every((host) => [...rootOf(host).querySelectorAll(selector)].some(hasWords));
}

/** When the first question of each is painted, in ms: since the script's last byte, and in all. */
globalThis.start = whenPainted(() => customElements.get(PEER.tag) && shows(PEER.question)).then(
  (sinceNavigation) => {
    const script = performance.getEntriesByType('resource').find(({ name }) => /\.js\b/.test(name));
    return { sinceNavigation, sinceScript: sinceNavigation - script.responseEnd };
  },
);

/** Waits for the next click; then from that click to the question with this title, in ms. */
globalThis.expectQuestion = (title) => expectAfterClick(() => shows(PEER.question, title));

/** Waits for the next click; then from that click to the result, in ms. */
globalThis.expectResult = () => expectAfterClick(() => shows(PEER.result));

function expectAfterClick(isShown) {
  let clicked;
  addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), {
    capture: true,
    once: true,
  });
  globalThis.next = whenPainted(isShown).then((time) => time - clicked);
}

/** The middle of a label or button with these words, in view. */
globalThis.place = (words) => {
  const host = document.querySelector(PEER.tag);
  const controls = rootOf(host).querySelectorAll('label, button, input');
  const says = (control) =>
    (control.value && control.type === 'button' ? control.value : control.textContent).trim();
  const control = [...controls].find((each) => says(each) === words);
  if (!control) throw new Error(`${PEER.tag} shows no "${words}"`);
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** The sum of all layout shifts so far. */
globalThis.measureShift = () => {
  const shifts = new PerformanceObserver(() => {});
  shifts.observe({ type: 'layout-shift', buffered: true });
  return shifts.takeRecords().reduce((sum, { value }) => sum + value, 0);
};

/** Puts `count` elements on the page and takes them away, a few at a time. */
globalThis.mountAndRemove = async (count) => {
  const AT_ONCE = 10;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let done = 0; done < count; done += AT_ONCE) {
    const hosts = Array.from({ length: AT_ONCE }, () => document.createElement(PEER.tag));
    document.body.append(...hosts);
    await frame();
    await frame();
    for (const host of hosts) host.remove();
    await frame();
  }
};
