import { brotliDecompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pagePath } from "../../src/deliver/addresses";
import { dataIn, LANGUAGES } from "../deliver/site";
import { built } from "./built";

/** What ten packets of TCP's first flight carry. */
const FIRST_FLIGHT = 14_000;
/** Connections to one host, where there is no HTTP/2. */
const AT_ONCE = 6;

describe.each(LANGUAGES)("the first 14,000 compressed bytes of the page in %s", (lang) => {
  const stream = built(`${pagePath(lang)}.br`).subarray(0, FIRST_FLIGHT);
  const text = brotliDecompressSync(stream, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
  const start = new DOMParser().parseFromString(text, "text/html");

  it("hold the head, the styles, and what the script imports", () => {
    expect(start.title).not.toBe("");
    expect(start.querySelector("meta[name=description]")).not.toBeNull();
    expect(start.querySelector("link[rel=stylesheet]")).not.toBeNull();
    expect(start.querySelectorAll("link[rel=modulepreload]").length).toBeGreaterThan(0);
  });

  it("ask for the styles first, and for no more files than a browser asks a host for at once", () => {
    const asked = Array.from(start.querySelectorAll<HTMLLinkElement>("link:is([rel=preload], [rel=modulepreload])"), ({ rel }) => rel);
    expect(asked[0]).toBe("preload");
    // and the page itself
    expect(asked.length + 1).toBeLessThanOrEqual(AT_ONCE);
  });

  it.each(["iturup", "kunashir", "shikotan", "habomai"])("hold the whole of %s, which answers", (id) => {
    expect(start.querySelector(`[id="shape-${id}"]`)?.getAttribute("d")).toMatch(/z$/i);
    expect(start.querySelector(`.picture a[href="#feature=${id}"]`)?.getAttribute("aria-label")).toBeTruthy();
  });

  it.each(dataIn(lang).features.filter(({ main }) => main))("name $title", ({ title }) => {
    expect(start.documentElement.textContent).toContain(title);
  });
});
