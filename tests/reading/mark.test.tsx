import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Marks, mark } from "../../src/reading/mark";

/** The excerpts that are shown, in the order of the article. */
const shownQuotes = (root: ParentNode): string[] =>
  [...root.querySelectorAll("[data-about]:not([data-off]) [data-quote]")].flatMap((quote) => quote.getAttribute("data-quote") ?? []);

const about = { p1: "four", p2: "nagato four moscow", p4: "moscow tokyo", p8: "crimea" };

/** A page with three cards, their entries, and four excerpts. */
function page() {
  const { container } = render(
    <main>
      <svg className="stage">
        <g data-feature="shikotan" />
        <g data-feature="iturup" aria-pressed="false" />
      </svg>
      {["four", "shikotan", "moscow"].map((id) => (
        <section key={id} data-card={id}>
          <a href={`#feature=${id}`} data-entry={id}>
            {id}
          </a>
        </section>
      ))}
      {Object.entries(about).map(([id, features]) => (
        <article key={id} data-about={features}>
          <blockquote data-quote={id} />
        </article>
      ))}
    </main>,
  );
  const having = (attribute: string, name: string) =>
    [...container.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(name));
  return {
    container,
    choose: (marks: Partial<Marks>) =>
      mark(container, { circle: marks.feature === undefined ? [] : [marks.feature], lit: [], inOrder: false, ...marks }),
    panels: () => having("data-panel", "data-panel"),
    entries: () => having("data-entry][aria-current", "data-entry"),
    quotes: () => having("data-quote][aria-current", "data-quote"),
    lit: () => having("data-feature][data-lit", "data-feature"),
    shown: () => shownQuotes(container),
  };
}

describe("a choice", () => {
  it("of nothing opens no card, and all excerpts are there", () => {
    const { choose, panels, entries, quotes, shown } = page();
    choose({});
    expect([panels(), entries(), quotes(), shown()]).toEqual([[], [], [], ["p1", "p2", "p4", "p8"]]);
  });

  it("of a feature opens its card, marks its entry, and leaves the excerpts that speak of it", () => {
    const { choose, panels, entries, shown } = page();
    choose({ feature: "moscow" });
    expect([panels(), entries(), shown()]).toEqual([["moscow"], ["moscow"], ["p2", "p4"]]);
  });

  it("lights its shapes on the map, and puts out the others", () => {
    const { choose, lit } = page();
    choose({ feature: "four", lit: ["shikotan", "iturup"] });
    expect(lit()).toEqual(["shikotan", "iturup"]);
    choose({ feature: "shikotan", lit: ["shikotan"] });
    expect(lit()).toEqual(["shikotan"]);
  });

  it("presses a button of the live map, and is the current link of the delivered one", () => {
    const { container, choose } = page();
    const [link, button] = container.querySelectorAll("[data-feature]");
    choose({ feature: "iturup" });
    expect(button).toHaveAttribute("aria-pressed", "true");
    choose({ feature: "shikotan" });
    expect(button).toHaveAttribute("aria-pressed", "false");
    expect(button).not.toHaveAttribute("aria-current");
    expect(link).toHaveAttribute("aria-current", "true");
    expect(link).not.toHaveAttribute("aria-pressed");
  });

  it("of an island leaves the excerpts that speak of its group", () => {
    const { choose, panels, shown } = page();
    choose({ feature: "shikotan", circle: ["shikotan", "four"] });
    expect([panels(), shown()]).toEqual([["shikotan"], ["p1", "p2"]]);
  });

  it("of a quote marks it, and its feature's card is open", () => {
    const { container, choose, panels, quotes } = page();
    choose({ feature: "moscow", quote: "p4" });
    expect([panels(), quotes()]).toEqual([["moscow"], ["p4"]]);
    expect(container.querySelector("[data-quote=p4]")).toHaveAttribute("aria-current", "true");
  });

  it("takes the marks of the one before away", () => {
    const { choose, panels, entries, quotes, shown } = page();
    choose({ feature: "moscow", quote: "p4" });
    choose({ feature: "four" });
    expect([panels(), entries(), quotes(), shown()]).toEqual([["four"], ["four"], [], ["p1", "p2"]]);
    choose({});
    expect([panels(), entries(), quotes(), shown()]).toEqual([[], [], [], ["p1", "p2", "p4", "p8"]]);
  });

  it("to read in order shows all excerpts and no card, and still knows where the reader is", () => {
    const { choose, panels, entries, quotes, shown } = page();
    choose({ feature: "moscow", quote: "p4", inOrder: true });
    expect([panels(), entries(), quotes(), shown()]).toEqual([[], ["moscow"], ["p4"], ["p1", "p2", "p4", "p8"]]);
  });

  it("of what no excerpt speaks of leaves none", () => {
    const { choose, shown } = page();
    choose({ feature: "sochi" });
    expect(shown()).toEqual([]);
  });

  it("makes no element anew and moves none", () => {
    const { container, choose } = page();
    const before = [...container.querySelectorAll("*")];
    choose({ feature: "moscow", quote: "p4" });
    choose({ inOrder: true });
    expect([...container.querySelectorAll("*")].every((element, index) => element === before[index])).toBe(true);
  });

  it("does not take the beginning of an id for the id", () => {
    const { choose, shown, panels } = page();
    choose({ feature: "mos" });
    expect([panels(), shown()]).toEqual([[], []]);
  });

  it("hides an article of which no excerpt speaks of it, with its name, and brings it back", () => {
    const { container } = render(
      <main>
        {Object.entries({ old: ["four", "moscow"], recent: ["four"] }).map(([article, all]) => (
          <div key={article} data-article={article}>
            {all.map((features) => (
              <article key={features} data-about={features} />
            ))}
          </div>
        ))}
      </main>,
    );
    const shown = () => [...container.querySelectorAll("[data-article]:not([data-off])")].map((one) => one.getAttribute("data-article"));
    mark(container, { feature: "moscow", circle: ["moscow"], lit: [], inOrder: false });
    expect(shown()).toEqual(["old"]);
    mark(container, { feature: "moscow", circle: ["moscow"], lit: [], inOrder: true });
    expect(shown()).toEqual(["old", "recent"]);
  });
});
