import { fireEvent, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { followLinks } from "../../src/links";
import { createStore } from "../../src/view/store";
import type { ViewChange } from "../../src/view/view";
import { fakePlace } from "../view/place";
import { known } from "../view/known";

let leave = () => {};
afterEach(() => leave());

/** A page with one link, read by a store; a choice goes to it as the app's does. */
function linked(href: string, hash = "") {
  const place = fakePlace({ hash });
  const store = createStore(place, known);
  const choose = vi.fn<(change: ViewChange) => void>((change) => store.choose(change));
  leave = followLinks(store, known, choose);
  const { getByText } = render(
    <a href={href}>
      <b>words</b>
    </a>,
  );
  /** False where the link was taken out of the browser's hands. */
  const click = (how: Parameters<typeof fireEvent.click>[1] = {}) => fireEvent.click(getByText("words"), how);
  return { place, store, choose, click };
}

describe("a link of the page, while the script runs", () => {
  it("chooses a feature, whose card it opens", () => {
    const { store, click } = linked("#feature=shikotan", "#view=article&theme=dark&quote=p8-crimea");
    expect(click()).toBe(false);
    expect(store.view()).toMatchObject({ feature: "shikotan", view: "explore", theme: "dark" });
    expect(store.view().quote).toBeUndefined();
  });

  it("chooses a quote, and its feature with it", () => {
    const { store, click } = linked("#quote=p2-talks-in-nagato", "#feature=tokyo");
    click();
    expect(store.view()).toMatchObject({ quote: "p2-talks-in-nagato", feature: "nagato" });
  });

  it("chooses a quote while reading in order, and the reader stays there", () => {
    const { store, click } = linked("#quote=p2-talks-in-nagato", "#view=article");
    click();
    expect(store.view()).toMatchObject({ quote: "p2-talks-in-nagato", view: "article" });
  });

  it("chooses what a reference names beside its quote", () => {
    const { store, click } = linked("#feature=moscow&quote=p2-talks-in-nagato");
    click();
    expect(store.view()).toMatchObject({ quote: "p2-talks-in-nagato", feature: "moscow" });
  });

  it("is one step of Back", () => {
    const { place, click } = linked("#feature=shikotan", "#feature=tokyo");
    click();
    expect(place.entries).toEqual(["#feature=tokyo", "#feature=shikotan"]);
  });

  it("draws a line, all of it in view; what is chosen stays chosen", () => {
    const { place, store, choose, click } = linked("#measure=shikotan..43.3854/145.8174", "#feature=shikotan&map=9/43.8/146.7");
    expect(click()).toBe(false);
    expect(store.view()).toMatchObject({ feature: "shikotan", measure: ["shikotan", { longitude: 145.8174, latitude: 43.3854 }] });
    expect(store.view().map).toBeUndefined();
    expect(choose).not.toHaveBeenCalled();
    expect(place.entries).toHaveLength(2);
  });

  it("that measures nothing we know is left to the browser, which then says so", () => {
    expect(linked("#measure=shikotan..nowhere").click()).toBe(true);
  });

  it("goes to a part of the map", () => {
    const { store, click } = linked("#frame=kurils", "#map=9/44.5/147");
    click();
    expect(store.view()).toMatchObject({ frame: "kurils" });
    expect(store.view().map).toBeUndefined();
  });

  it.each([
    ["to a part of the page", "#list"],
    ["to a part of the map that is none", "#frame=moon"],
    ["to another page", "ja/index.html"],
    ["to the source", "https://example.org/#feature=shikotan"],
  ])("is left to the browser where it leads %s", (_where, href) => {
    const { choose, place, click } = linked(href);
    // jsdom goes nowhere, but says so
    const silent = vi.spyOn(console, "error").mockReturnValue();
    expect(click()).toBe(true);
    silent.mockRestore();
    expect(choose).not.toHaveBeenCalled();
    expect(place.asked).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    "is left to the browser with %j: the reader wants a new tab",
    (how) => {
      const { choose, click } = linked("#feature=shikotan");
      expect(click(how)).toBe(true);
      expect(choose).not.toHaveBeenCalled();
    },
  );

  it("is the browser's again once nobody follows", () => {
    const { choose, click } = linked("#feature=shikotan");
    leave();
    expect(click()).toBe(true);
    expect(choose).not.toHaveBeenCalled();
  });
});

describe("a link that the live page has written", () => {
  it("to a part of the map goes there although a feature is chosen", () => {
    const { store, click } = linked("#feature=shikotan&frame=kurils", "#feature=shikotan");
    click();
    expect(store.view()).toMatchObject({ feature: "shikotan", frame: "kurils" });
  });

  it("to read in order does so although a feature is chosen", () => {
    const { store, click } = linked("#feature=moscow&view=article", "#feature=moscow");
    click();
    expect(store.view()).toMatchObject({ feature: "moscow", view: "article" });
  });

  it("to read in order does so although a quote is chosen", () => {
    const { store, click } = linked("#quote=p8-crimea&view=article", "#quote=p8-crimea");
    click();
    expect(store.view()).toMatchObject({ quote: "p8-crimea", view: "article" });
  });
});
