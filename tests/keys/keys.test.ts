// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { actOf, type Binding } from "../../src/keys/keys";

const table: readonly Binding<"next" | "first" | "help" | "choose">[] = [
  { act: "next", keys: ["ArrowRight", "n", " "] },
  { act: "first", keys: ["ArrowRight"], shift: true },
  { act: "help", keys: ["?"] },
  { act: "choose", keys: ["Enter"] },
];

function pressed(key: string, init: KeyboardEventInit = {}, on: Element = document.body) {
  let act: string | undefined;
  document.addEventListener("keydown", (event) => (act = actOf(table, event)), { once: true });
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  return act;
}
function within(tag: string, attributes: Record<string, string> = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return document.body.appendChild(element);
}
afterEach(() => document.body.replaceChildren());

describe("a table of keys", () => {
  it.each([
    ["ArrowRight", {}, "next"],
    ["n", {}, "next"],
    ["N", { shiftKey: true }, "next"],
    ["ArrowRight", { shiftKey: true }, "first"],
    ["?", { shiftKey: true }, "help"],
    ["ArrowLeft", {}, undefined],
  ])("binds %s with %j to %s", (key, init, act) => {
    expect(pressed(key, init)).toBe(act);
  });

  it.each(["ctrlKey", "altKey", "metaKey"])("leaves a key with %s to the browser", (modifier) => {
    expect(pressed("n", { [modifier]: true })).toBeUndefined();
  });

  it("leaves what is typed where it is typed", () => {
    expect(pressed("n", {}, within("textarea"))).toBeUndefined();
    expect(pressed("n", {}, within("input"))).toBeUndefined();
    expect(pressed("n", {}, within("input", { type: "checkbox" }))).toBe("next");
  });

  it("leaves Enter and Space to a button and a link that have the focus", () => {
    expect(pressed("Enter", {}, within("button"))).toBeUndefined();
    expect(pressed(" ", {}, within("a", { href: "#x" }))).toBeUndefined();
    expect(pressed("n", {}, within("button"))).toBe("next");
    expect(pressed("Enter")).toBe("choose");
  });
});
