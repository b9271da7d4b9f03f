/** Where nothing is painted, in a tab behind another or a frame out of view, nobody waits: then it is done after this many ms. */
const AT_LATEST = 200;

/**
 * Work that an answer of the page must not wait for: once asked for, it is done when the browser has painted what stands there now.
 * What is asked for meanwhile is done with it, and does not put it off.
 */
export function afterPaint(work: () => void): { ask: () => void; callOff: () => void } {
  let asked: { frame: number; timer: ReturnType<typeof setTimeout> } | undefined;
  const callOff = () => {
    if (asked === undefined) return;
    cancelAnimationFrame(asked.frame);
    clearTimeout(asked.timer);
    asked = undefined;
  };
  const done = () => {
    callOff();
    work();
  };
  const ask = () => {
    if (asked !== undefined) return;
    const now = { timer: setTimeout(done, AT_LATEST), frame: 0 };
    // the first comes before the painting, the second while it may still wait to be drawn
    const wait = (frames: number) => void (now.frame = requestAnimationFrame(() => (frames === 1 ? done() : wait(frames - 1))));
    wait(3);
    asked = now;
  };
  return { ask, callOff };
}
