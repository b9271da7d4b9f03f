/** A fresh task of the browser: what waits, the reader's input above all, comes first. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Does one piece of work after the other, each when its turn has come: in a task of its own, if nothing else is said. */
export async function inTurns(works: readonly (() => unknown)[], turn = nextTask): Promise<void> {
  for (const work of works) {
    await turn();
    await work();
  }
}
