/** Does a piece of work when the browser has nothing else to do, not before `after` ms have gone; returns what calls it off. */
export function whenIdle(work: () => void, after = 0): () => void {
  let callOff = () => {};
  const wait = () => {
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(work, 1000);
      callOff = () => clearTimeout(timer);
      return;
    }
    const idle = requestIdleCallback(work);
    callOff = () => cancelIdleCallback(idle);
  };
  if (after === 0) wait();
  else {
    const timer = setTimeout(wait, after);
    callOff = () => clearTimeout(timer);
  }
  return () => callOff();
}
