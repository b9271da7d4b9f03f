import { startTransition, useEffect, useState } from "react";
import type { Store } from "./store";
import type { View } from "./view";

/** When a change is taken up. */
export type When = (work: () => void) => { ask: () => void; callOff: () => void };

const atOnce: When = (work) => ({ ask: work, callOff: () => {} });

/**
 * The view, as React reads it, in slices of work between frames. The texts and the shapes are marked at once (`main.ts`);
 * `when` lets the rest wait until that is painted. It is to be one and the same at every call.
 */
export function useView(store: Store, when: When = atOnce): View {
  const [view, setView] = useState(store.view);
  useEffect(() => {
    const follow = () => startTransition(() => setView(store.view()));
    // it may have changed between the first drawing and now
    follow();
    const { ask, callOff } = when(follow);
    const unsubscribe = store.subscribe(ask);
    return () => {
      callOff();
      unsubscribe();
    };
  }, [store, when]);
  return view;
}
