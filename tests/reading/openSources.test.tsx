import { fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSources } from "../../src/reading/openSources";
import { SourceDialog } from "../../src/reading/SourceDialog";
import { SourceList } from "../../src/reading/SourceList";
import { Sources } from "../../src/reading/Sources";
import { fact } from "./facts";

const words = { source: "Source", close: "Close", all: "All sources", high: "Confidence: high", medium: "Confidence: medium" };
const entry = {
  id: "LAW",
  title: { text: "A law", lang: "en" },
  url: "https://example.org/law",
  lines: [{ label: "Publisher", words: { text: "A parliament", lang: "en" } }],
  uses: [{ href: "../index.html#feature=shikotan", place: "Shikotan" }],
};

/** What the page asks for, and what it gets. */
let asked: string[] = [];
let answer: Document | "trouble" = "trouble";
class Request extends EventTarget {
  responseXML: Document | null = null;
  responseType = "";
  status = 200;
  open = (_method: string, address: string) => void asked.push(address);
  send() {
    if (answer !== "trouble") this.responseXML = answer;
    setTimeout(() => this.dispatchEvent(new Event(answer === "trouble" ? "error" : "load")));
  }
}
const list = () => {
  const other = document.implementation.createHTMLDocument();
  render(<SourceList entries={[entry]} usedIn="Used in:" page="en" />, { container: other.body, baseElement: other.body });
  const script = other.createElement("script");
  script.type = "module";
  other.body.append(script);
  return other;
};
const follow = vi.fn<(link: HTMLAnchorElement, again: () => void) => void>();

/** Only one listener stands on the document at a time. */
let listeners: AbortController;
beforeEach(() => {
  asked = [];
  answer = list();
  follow.mockReset();
  listeners = new AbortController();
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, "addEventListener").mockImplementation((type: string, listener: EventListenerOrEventListenerObject) =>
    add(type, listener, { signal: listeners.signal }),
  );
  vi.stubGlobal("XMLHttpRequest", Request);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  listeners.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page with a sure and a doubtful statement; in the one file the list of sources is part of it. */
function page({ within = false } = {}) {
  const own = within ? "#LAW" : "sources/index.html#LAW";
  const said = { ...fact("words"), sources: fact("").sources.map((source) => ({ ...source, href: own })) };
  const { container } = render(
    <main>
      <p>
        <Sources fact={said} />
      </p>
      <p>
        <Sources fact={{ ...said, doubt: "few sources" }} />
      </p>
      {within && <SourceList entries={[entry]} usedIn="Used in:" page="en" />}
      <SourceDialog words={words} all={within ? "#view=sources" : "sources/index.html"} />
    </main>,
  );
  openSources(follow);
  const [sure, doubtful] = [...container.querySelectorAll<HTMLAnchorElement>("a[data-source]")];
  const dialog = container.querySelector("dialog");
  if (sure === undefined || doubtful === undefined || dialog === null) throw new Error("the page has no marks");
  return { sure, doubtful, dialog, slot: () => dialog.querySelector("[data-slot=source]") };
}

describe("a source's mark, while the script runs", () => {
  it("opens the source in place, as the list of sources has it", async () => {
    const { sure, dialog, slot } = page();
    expect(fireEvent.click(sure)).toBe(false);
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(asked).toEqual([expect.stringMatching(/sources\/index\.html$/)]);
    expect(dialog.querySelector("h2")).toHaveTextContent("Source 7");
    expect(slot()?.querySelector("a")).toHaveAttribute("href", "https://example.org/law");
    expect(slot()).toHaveTextContent("Publisher");
    expect(slot()).not.toHaveTextContent("Shikotan");
  });

  it("says how sure the statement is that it was opened from", async () => {
    const { sure, doubtful, dialog } = page();
    const said = () =>
      [...dialog.querySelectorAll<HTMLElement>("[data-said]")].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);
    fireEvent.click(doubtful);
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(said()).toEqual(["Confidence: medium"]);
    dialog.close();
    fireEvent.click(sure);
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(said()).toEqual(["Confidence: high"]);
    expect(asked).toHaveLength(1);
  });

  it("is followed where the list cannot be had, and asks again the next time", async () => {
    const { sure, dialog } = page();
    answer = "trouble";
    fireEvent.click(sure);
    await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(sure, expect.any(Function)));
    expect(dialog.open).toBe(false);
    answer = list();
    fireEvent.click(sure);
    await vi.waitFor(() => expect(dialog.open).toBe(true));
  });

  it("is followed where another page stands in the list's place", async () => {
    const { sure } = page();
    answer = document.implementation.createHTMLDocument("Another page");
    fireEvent.click(sure);
    await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(sure, expect.any(Function)));
  });

  it("is followed where the list was cut on its way: half of it looks like a list too", async () => {
    const { sure } = page();
    answer = list();
    answer.querySelector("script")?.remove();
    fireEvent.click(sure);
    await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(sure, expect.any(Function)));
  });

  it("asks for nothing in the one file, which has the list with it", async () => {
    const { sure, dialog, slot } = page({ within: true });
    fireEvent.click(sure);
    await vi.waitFor(() => expect(dialog.open).toBe(true));
    expect(slot()).toHaveTextContent("A law");
    expect(asked).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])("is the browser's with %j", (how) => {
    const { sure, dialog } = page({ within: true });
    expect(fireEvent.click(sure, how)).toBe(true);
    expect(dialog.open).toBe(false);
  });

  it("shuts by its button and by a press beside it, not by a press on its words", async () => {
    const { sure, dialog } = page();
    for (const [press, shuts] of [
      [() => dialog.querySelector("[data-said]"), false],
      [() => dialog.querySelector(".close"), true],
      [() => dialog, true],
    ] as const) {
      fireEvent.click(sure);
      await vi.waitFor(() => expect(dialog.open).toBe(true));
      fireEvent.click(press() ?? dialog);
      expect(dialog.open).toBe(!shuts);
      dialog.close();
    }
  });
});
