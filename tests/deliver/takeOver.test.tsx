import { getByText } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { takeOver } from "../../src/takeOver";

afterEach(() => {
  delete document.documentElement.dataset.state;
  document.body.replaceChildren();
});

/** The delivered picture beside the live map that is about to replace it; no script has made the picture. */
function page() {
  document.body.innerHTML = `
    <svg class="picture"><a href="#feature=shikotan" data-feature="shikotan">picture</a></svg>
    <div class="live"><svg><g role="button" tabindex="0" data-feature="shikotan">live</g></svg></div>
    <button type="button">elsewhere</button>`;
  return { container: document.body, part: (words: string) => getByText(document.body, words) };
}

describe("the change to the live map", () => {
  it("takes the picture away and says that the page answers", () => {
    const { container } = page();
    takeOver();
    expect(container.querySelector(".picture")).toBeNull();
    expect(document.documentElement).toHaveAttribute("data-state", "ready");
  });

  it("hands the focus from the picture's island to the map's", () => {
    const { part } = page();
    part("picture").focus();
    takeOver();
    expect(part("live")).toHaveFocus();
  });

  it("leaves the focus where it is when it is elsewhere", () => {
    const { part } = page();
    part("elsewhere").focus();
    takeOver();
    expect(part("elsewhere")).toHaveFocus();
  });

  it("does not scroll to what it focuses", () => {
    const { part } = page();
    part("picture").focus();
    const focus = vi.spyOn(SVGElement.prototype, "focus");
    takeOver();
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    focus.mockRestore();
  });

  it("may come twice", () => {
    page();
    takeOver();
    expect(takeOver).not.toThrow();
  });
});
