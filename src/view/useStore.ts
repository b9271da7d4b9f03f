import { startTransition, useEffect, useState } from "react";
import type { Store } from "./store";
import type { View } from "./view";

/**
 * The view, as React reads it. The texts are marked at once (`main.ts`); the map and what stands around it follow
 * in slices of work between frames, so that the panel's answer does not wait for them.
 */
export function useView(store: Store): View {
  const [view, setView] = useState(store.view);
  useEffect(() => {
    const follow = () => startTransition(() => setView(store.view()));
    // it may have changed between the first drawing and now
    follow();
    return store.subscribe(follow);
  }, [store]);
  return view;
}
