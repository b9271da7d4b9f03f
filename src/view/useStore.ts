import { useSyncExternalStore } from "react";
import type { Store } from "./store";
import type { View } from "./view";

/** The view, as React reads it. */
export const useView = (store: Store): View => useSyncExternalStore(store.subscribe, store.view);
