import { getByText } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { takeOver } from "../../src/takeOver";

afterEach(() => {
  delete document.documentElement.dataset.state;
  document.body.replaceChildren();
});

const nothing = () => undefined;

/** The delivered picture beside the live map that is about to replace it; no script has made the picture. */
function page() {
  document.body.innerHTML = `
    <svg class="picture"><a href="#feature=shikotan" data-feature="shikotan">picture</a></svg>
    <div id="live" data-waiting><svg class="live"><g role="button" tabindex="0" data-feature="shikotan">live</g></svg></div>
    <button type="button">elsewhere</button>`;
  return { container: document.body, part: (words: string) => getByText(document.body, words) };
}

describe("the change to the live map", () => {
  it("takes the picture away and says that the page answers", () => {
    const { container } = page();
    takeOver(nothing);
    expect(container.querySelector(".picture")).toBeNull();
    expect(document.documentElement).toHaveAttribute("data-state", "ready");
    expect(container.querySelector("#live")).not.toHaveAttribute("data-waiting");
  });

  it("calls back when it has", () => {
    const { container } = page();
    const stood: boolean[] = [];
    takeOver(() => stood.push(container.querySelector(".picture") !== null));
    expect(stood).toEqual([false]);
  });

  it("hands the focus from the picture's island to the map's", () => {
    const { part } = page();
    part("picture").focus();
    takeOver(nothing);
    expect(part("live")).toHaveFocus();
  });

  it("leaves the focus where it is when it is elsewhere", () => {
    const { part } = page();
    part("elsewhere").focus();
    takeOver(nothing);
    expect(part("elsewhere")).toHaveFocus();
  });

  it("does not scroll to what it focuses", () => {
    const { part } = page();
    part("picture").focus();
    const focus = vi.spyOn(SVGElement.prototype, "focus");
    takeOver(nothing);
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    focus.mockRestore();
  });

  it("may come twice", () => {
    page();
    takeOver(nothing);
    expect(() => takeOver(nothing)).not.toThrow();
  });
});
