import { render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Picture } from "../../src/picture/Picture";
import { NO_CHOICE } from "../../src/picture/drawing";
import { colouring, drawing } from "./drawing";

const area: [number, number, number, number] = [141.5, 41.5, 152.5, 47.5];
const picture = <Picture drawing={drawing} choice={NO_CHOICE} colouring={colouring} box={[-1000, -600, 1000, 600]} area={area} />;

describe("the delivered picture", () => {
  it("has a named link for each island and each place", () => {
    const { getByRole } = render(picture);
    for (const [name, id] of [
      ["Etorofu / Iturup", "iturup"],
      ["Habomai Islands", "habomai"],
      ["Nemuro", "nemuro"],
    ] as const) {
      const link = getByRole("link", { name });
      expect(link).toHaveAttribute("href", `#feature=${id}`);
      expect(link).toHaveAttribute("data-feature", id);
    }
  });

  it("has no buttons: without a script nothing answers to them", () => {
    const { queryAllByRole } = render(picture);
    expect(queryAllByRole("button")).toEqual([]);
  });

  it("has no style attribute, no handler and no script", () => {
    expect(renderToStaticMarkup(picture)).not.toMatch(/\sstyle=|\son\w+=|<script|javascript:/i);
  });

  it("holds every outline once, with the ids by which its parts draw it", () => {
    const { container } = render(picture);
    const outlines = [...container.querySelectorAll("path[data-shape]")];
    expect(outlines.map((path) => [path.id, path.getAttribute("d")])).toEqual(drawing.islands.map(({ id, path }) => [`shape-${id}`, path]));
    const ids = new Set([...container.querySelectorAll("[id]")].map(({ id }) => id));
    const uses = [...container.querySelectorAll("use")].map((use) => use.getAttribute("href")?.slice(1) ?? "");
    expect(uses.length).toBeGreaterThan(0);
    for (const id of uses) expect(ids).toContain(id);
  });

  it("says which land and which box it holds, for the script that takes over", () => {
    const { container } = render(picture);
    expect(container.querySelector(".picture")).toHaveAttribute("data-area", "141.5,41.5,152.5,47.5");
    for (const fit of container.querySelectorAll(".fit")) expect(fit).toHaveAttribute("viewBox", "-1000 -600 2000 1200");
    expect(container.querySelectorAll(".fit").length).toBeGreaterThan(0);
  });

  it("writes the whole pair and the other names in their own languages, and says them to nobody twice", () => {
    const { container } = render(picture);
    const label = container.querySelector("[data-label=iturup]");
    expect([...(label?.querySelectorAll("text > tspan:not(.others)") ?? [])].map((line) => line.textContent)).toEqual([
      "Etorofu /",
      "Iturup",
    ]);
    expect([...(label?.querySelectorAll("[lang]") ?? [])].map((word) => [word.getAttribute("lang"), word.textContent])).toEqual([
      ["ja", "択捉島"],
      ["ru", " · Итуруп"],
    ]);
    expect(label?.closest("[aria-hidden=true]")).not.toBeNull();
  });

  it("draws a line from a label that stands far off, and none from others", () => {
    const { container } = render(picture);
    expect([...container.querySelectorAll(".leader")].map((line) => line.getAttribute("d"))).toEqual(["M400 -300L225 -325"]);
  });

  it("keeps the two fills of the disputed islands and of other land apart, and has one colour for all of that", () => {
    const { container } = render(picture);
    const land = container.querySelector("use.land")?.getAttribute("fill");
    expect(land).toMatch(/^light-dark/);
    expect(container.querySelector(".islands")?.getAttribute("fill")).not.toBe(land);
  });

  it("draws every line dashed and named, under the islands and over the land, and none that is off", () => {
    const { container, getAllByRole } = render(picture);
    const lines = [...container.querySelectorAll("path[data-line]")];
    expect(lines.map((line) => [line.getAttribute("data-line"), line.getAttribute("display")])).toEqual([
      ["median", null],
      ["parallel-50", "none"],
    ]);
    const group = container.querySelector(".lines") as Element;
    expect(group.getAttribute("stroke-dasharray")).toMatch(/^[1-9]\d* [1-9]\d*$/);
    expect(group.getAttribute("fill")).toBe("none");
    for (const line of lines) {
      expect(group.contains(line)).toBe(true);
      expect(line).toHaveAttribute("vector-effect", "non-scaling-stroke");
      expect(line).not.toHaveAttribute("stroke-dasharray");
    }
    expect(getAllByRole("img").map((line) => line.getAttribute("aria-label"))).toContain("Median line: computed, not agreed");
    const order = [container.querySelector("use.land"), group, container.querySelector(".islands")] as Element[];
    for (const [index, element] of order.slice(1).entries()) {
      expect(order[index]?.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it("begins with the names of islands: seas, and names in other scripts, wait for the style sheet", () => {
    const { container } = render(picture);
    const words = [...container.querySelectorAll(".labels text, .labels .others")];
    const waiting = words.filter((word) => word.getAttribute("display") === "none").map((word) => word.textContent);
    expect(words.filter((word) => word.getAttribute("display") !== "none").map((word) => word.textContent)).toEqual([
      "Etorofu /Iturup択捉島 · Итуруп",
    ]);
    expect(waiting).toEqual(["Sea of Okhotsk", "択捉島 · Итуруп"]);
  });
});
