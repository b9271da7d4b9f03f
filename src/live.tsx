/** The live part of the page: the map and what stands around it. Loaded after the delivered page answers. */
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { Page } from "./data";
import type { Store } from "./view/store";

export function startLive(page: Page, store: Store): void {
  const root = document.getElementById("live");
  if (root === null) throw new Error("This page has no place for the live map.");
  const live = createRoot(root);
  // as a transition React works in short slices: the delivered page goes on answering meanwhile
  startTransition(() =>
    live.render(
      <StrictMode>
        <App page={page} store={store} />
      </StrictMode>,
    ),
  );
}
