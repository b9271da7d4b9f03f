import { render, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type FactData, Facts, type FactsData } from "../../src/reading/Facts";
import { fact } from "./facts";

const other = { id: "ATLAS", number: 9, label: "Source 9", href: "sources/index.html#ATLAS" };
const area: FactData = {
  fact: { ...fact("3,166 to 3,175 km²"), sources: [...fact("").sources, other] },
  readings: {
    label: "Sources differ",
    each: [fact("Japan’s survey: 3,166 km²"), { ...fact("An atlas: 3,175 km²"), doubt: "few sources" }],
  },
};
const facts: FactsData = {
  first: [
    { kind: "area", label: "Area", facts: [area] },
    {
      kind: "population",
      label: "Population",
      facts: [{ date: "2023:", fact: fact("6,916 residents") }],
      others: { label: "Other years: 1945", facts: [{ date: "1945:", fact: fact("3,608 residents") }] },
    },
    {
      kind: "declaration",
      label: "Declaration",
      facts: [
        {
          fact: fact("Named in Article 9"),
          sides: [
            { party: "japan", label: "Japan’s reading", words: { text: "Two now, two later", lang: "en" } },
            { party: "russia", label: "Russia’s reading", words: { text: "Two at most", lang: "en" } },
          ],
        },
      ],
    },
  ],
  more: {
    label: "More: Origin · Settlements",
    rows: [
      { kind: "origin", label: "Origin", facts: [{ fact: fact("Ainu") }] },
      { kind: "settlements", label: "Settlements", links: [{ feature: "kurilsk", title: "Kurilsk / Shana" }] },
    ],
  },
};
const show = () => render(<Facts facts={facts} page="en" />);

describe("the facts of a card", () => {
  it("stand each under its name, with what bears it", () => {
    const { getByText } = show();
    const said = getByText("Population").nextElementSibling as HTMLElement;
    expect(said.tagName).toBe("DD");
    expect(within(said).getByText("6,916 residents", { exact: false })).toHaveTextContent("2023: 6,916 residents 7");
    for (const dd of document.querySelectorAll("dl.facts > div > dd")) expect(dd.querySelector("[data-source], a")).not.toBeNull();
  });

  it("give the range in one line where sources differ, and each reading on request", () => {
    const { container } = show();
    const readings = container.querySelector("details.readings");
    expect(readings).not.toHaveAttribute("open");
    expect(readings?.querySelector("summary")).toHaveTextContent("3,166 to 3,175 km² Sources differ");
    expect([...(readings?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Japan’s survey: 3,166 km² 7",
      "An atlas: 3,175 km² few sources7",
      // a source that no reading names is not lost
      "9",
    ]);
    expect(readings?.querySelectorAll("summary a")).toHaveLength(0);
  });

  it("keep what matters less, and other years, one click away", () => {
    const { container, getByText } = show();
    for (const details of container.querySelectorAll("details")) expect(details).not.toHaveAttribute("open");
    expect(getByText("3,608 residents", { exact: false }).closest("details")?.querySelector("summary")).toHaveTextContent(
      "Other years: 1945",
    );
    expect(getByText("Ainu").closest("details")?.querySelector("summary")).toHaveTextContent("More: Origin · Settlements");
    expect(getByText("Named in Article 9").closest("details")).toBeNull();
  });

  it("show two readings in the same way, side by side", () => {
    const { container } = show();
    const sides = [...container.querySelectorAll(".sides > [data-side]")];
    expect(sides.map((side) => [side.getAttribute("data-side"), side.textContent])).toEqual([
      ["japan", "Japan’s readingTwo now, two later"],
      ["russia", "Russia’s readingTwo at most"],
    ]);
    const shapes = sides.map((side) => [...side.querySelectorAll("*")].map(({ tagName, className }) => `${tagName}.${className}`));
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it("lead from an island to the cards of its settlements", () => {
    expect(show().getByText("Kurilsk / Shana")).toHaveAttribute("href", "#feature=kurilsk");
  });

  it("are HTML as a browser reads it", () => {
    const html = renderToStaticMarkup(<Facts facts={facts} page="en" />);
    expect(new DOMParser().parseFromString(html, "text/html").body.innerHTML).toBe(html);
  });
});
