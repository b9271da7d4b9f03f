/** Does a piece of work when the browser has nothing else to do, not before `after` ms have gone; returns what calls it off. */
export function whenIdle(work: () => void, after = 0): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, Math.max(after, 1000));
    return () => clearTimeout(timer);
  }
  let idle = 0;
  const timer = setTimeout(() => (idle = requestIdleCallback(work)), after);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
