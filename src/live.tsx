/** The live part of the page: the map and what stands around it. Loaded after the delivered page answers. */
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { Page } from "./data";
import { giveBack } from "./takeOver";
import type { Store } from "./view/store";

/** Draws the page's map; returns what draws it anew, with the page in another language. */
export function startLive(page: Page, store: Store): (page: Page) => void {
  const root = document.getElementById("live");
  if (root === null) throw new Error("This page has no place for the live map.");
  const live = createRoot(root, {
    // rooms catch what fails in them; what fails around them leaves the delivered page, which says so itself
    onUncaughtError(error) {
      giveBack();
      document.querySelector("[data-notice=map]")?.removeAttribute("hidden");
      reportError(error);
    },
  });
  // as a transition React works in short slices: the delivered page goes on answering meanwhile
  const draw = (now: Page) =>
    startTransition(() =>
      live.render(
        <StrictMode>
          <App key={now.data.lang} page={now} store={store} />
        </StrictMode>,
      ),
    );
  draw(page);
  return draw;
}
