import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Page } from "../../src/data";
import type { Store } from "../../src/view/store";
import { pageIn, pages, parsed } from "./pages";

const live = vi.hoisted(() => ({ startLive: vi.fn<(page: Page, store: Store) => void>() }));
vi.mock("../../src/live", () => live);

const html = document.documentElement;
/** The cards and quotes that are marked as the choice. */
const marked = () => ({
  panel: [...document.querySelectorAll("[data-panel]")].map((card) => card.getAttribute("data-card")),
  quote: [...document.querySelectorAll("[data-quote][aria-current=true]")].map((quote) => quote.getAttribute("data-quote")),
});

/** Opens the delivered page at an address, and runs its first script to its end: it works in several tasks. */
async function open(hash: string) {
  history.replaceState(null, "", hash);
  await import("../../src/main");
  await vi.waitFor(() => expect(live.startLive).toHaveBeenCalledOnce(), { timeout: 20_000 });
}

async function goTo(hash: string) {
  location.hash = hash;
  await new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
}

beforeEach(() => {
  const page = parsed(pageIn("en"));
  html.replaceChildren(...page.documentElement.childNodes);
  html.dataset.state = "static";
  live.startLive.mockReset();
});
afterEach(() => {
  vi.resetModules();
  delete html.dataset.view;
  delete html.dataset.theme;
  delete html.dataset.notes;
});

describe("the first script", () => {
  it("marks what the address chooses, before there is a live map", async () => {
    await open("#feature=Etorofu");
    expect(marked()).toEqual({ panel: ["iturup"], quote: [] });
    expect(html.dataset.state).toBe("static");
    expect(html.dataset.view).toBe("explore");
  });

  it("marks nothing where the address chooses nothing", async () => {
    await open("#");
    expect(marked()).toEqual({ panel: [], quote: [] });
  });

  it("marks a quote, its feature's card, and shows the excerpts that speak of that feature", async () => {
    await open("#quote=p8-crimea");
    expect(marked()).toEqual({ panel: ["crimea"], quote: ["p8-crimea"] });
    expect([...document.querySelectorAll("[data-about]:not([data-off])")].map((excerpt) => excerpt.getAttribute("data-about"))).toEqual([
      "crimea",
    ]);
  });

  it("follows the address, back and forth", async () => {
    await open("#feature=tokyo");
    await goTo("#feature=shikotan&theme=dark");
    expect(marked().panel).toEqual(["shikotan"]);
    expect(html.dataset.theme).toBe("dark");
    await goTo("#view=article");
    expect(marked().panel).toEqual([]);
    expect(html.dataset.view).toBe("article");
    expect(html.dataset.theme).toBeUndefined();
  });

  it("hides the editors' notes where the address says so", async () => {
    await open("#layers=-notes");
    expect(html.dataset.notes).toBe("off");
    await goTo("#feature=tokyo");
    expect(html.dataset.notes).toBeUndefined();
  });

  it.each(["sources", "about", "glossary", "table", "dates", "stories"])(
    "stays in the one file for view=%s, and shows its section",
    async (view) => {
      const file = pages.find(({ name }) => name === "four-islands.html");
      html.replaceChildren(...parsed(file ?? pageIn("en")).documentElement.childNodes);
      await open(`#view=${view}`);
      expect(html.dataset.view).toBe(view);
      expect(document.getElementById(`view=${view}`)).toHaveAttribute("data-page", view);
    },
  );

  it("starts the live map with the page's own data", async () => {
    await open("#feature=tokyo");
    const [page, store] = live.startLive.mock.calls[0] ?? [];
    expect(page?.data.lang).toBe("en");
    expect(store?.view().feature).toBe("tokyo");
  });

  it("says in the page's language that the live map could not start, and the texts still answer", async () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    live.startLive.mockImplementation(() => {
      throw new Error("no map today");
    });
    await open("#feature=tokyo");
    await vi.waitFor(() => expect(html.dataset.state).toBe("error"));
    const alert = document.querySelector<HTMLElement>("[role=alert]");
    expect(alert).toBeVisible();
    expect(alert).toHaveTextContent("The live map could not start; the picture and the texts work without it.");
    expect(document.querySelector(".picture")).not.toBeNull();
    await goTo("#feature=shikotan");
    expect(marked().panel).toEqual(["shikotan"]);
    warned.mockRestore();
  });

  it("says so too where the page has lost its data", async () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    document.getElementById("page-data")?.remove();
    await import("../../src/main");
    await vi.waitFor(() => expect(html.dataset.state).toBe("error"));
    expect(document.querySelector("[role=alert]")).toBeVisible();
    expect(live.startLive).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});
