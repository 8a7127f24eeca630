// @ts-check
/** How long a session has run. It can be stopped, and is not read out by itself. */

/** @param {number} seconds @returns {string} minutes and seconds */
export const minutesAndSeconds = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** @param {(seconds: number) => void} tell is called each second while it runs @returns {{ toggle: () => boolean, stop: () => void }} toggle tells whether it runs now */
export function clock(tell) {
  let before = 0; // seconds until it was stopped last
  let since = performance.now();
  let timer = 0;
  const now = () => before + (timer ? (performance.now() - since) / 1000 : 0);
  const stop = () => {
    before = now();
    clearInterval(timer);
    timer = 0;
  };
  const toggle = () => {
    if (timer) stop();
    else {
      since = performance.now();
      timer = Number(setInterval(() => tell(now()), 1000));
    }
    tell(now());
    return timer !== 0;
  };
  return { toggle, stop };
}
