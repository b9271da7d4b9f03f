import { beforeEach, describe, expect, it } from "vitest";
import { onPaper, publicAddress, quotedOn, sourcesIn } from "../../src/sheetParts";

beforeEach(() => {
  document.body.innerHTML = `
    <article class="excerpt"><blockquote data-quote="one" id="quote=one">The <mark><a href="#quote=one">four</a></mark></blockquote>
      <aside class="note" data-note="n">Ours <a data-source="RUKD" href="s.html">7</a></aside>
      <ul><li class="paragraph">¶4</li></ul></article>
    <article class="excerpt" data-off=""><blockquote data-quote="off">Elsewhere</blockquote></article>
    <article class="excerpt"><blockquote data-quote="two">Two</blockquote><ul><li class="paragraph">¶5</li></ul></article>`;
});

describe("what goes onto the sheet", () => {
  it("is every excerpt that is shown, with its paragraph, or the chosen one alone", () => {
    expect(quotedOn(document, undefined, true).map(({ paragraph }) => paragraph)).toEqual(["¶4", "¶5"]);
    expect(quotedOn(document, "two", true).map(({ quote }) => quote.textContent)).toEqual(["Two"]);
  });

  it("leaves notes away where they are switched off", () => {
    expect(quotedOn(document, undefined, true)[0]?.notes).toHaveLength(1);
    expect(quotedOn(document, undefined, false)[0]?.notes).toHaveLength(0);
  });

  it("has the article's words letter by letter, no links, and no name of the page's own elements", () => {
    const [quoted] = quotedOn(document, "one", true);
    const copies = [quoted?.quote, ...(quoted?.notes ?? [])].flatMap((element) => (element === undefined ? [] : [onPaper(element)]));
    expect(copies[0]?.textContent).toBe("The four");
    expect(copies[1]?.textContent).toBe("Ours [7]");
    for (const copy of copies) expect(copy.outerHTML).not.toMatch(/<a |data-quote|data-note|id=/);
  });

  it("names each source once", () => {
    const notes = document.querySelectorAll(".note");
    expect(sourcesIn([...notes, ...notes])).toEqual(["RUKD"]);
  });

  it("has an address only where others can open it", () => {
    expect(publicAddress("https://example.org/#feature=shikotan")).toBe("https://example.org/#feature=shikotan");
    expect(publicAddress("file:///four-islands.html")).toBeUndefined();
    expect(publicAddress("about:srcdoc")).toBeUndefined();
  });
});
