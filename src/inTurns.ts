/** A fresh task of the browser: what waits, the reader's input above all, comes first. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Does one piece of work after the other, each in a task of its own. */
export async function inTurns(works: readonly (() => unknown)[]): Promise<void> {
  for (const work of works) {
    await nextTask();
    await work();
  }
}
