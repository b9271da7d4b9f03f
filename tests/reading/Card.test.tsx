import { render, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Card, type CardData } from "../../src/reading/Card";
import { fact } from "./facts";

const island: CardData = {
  id: "shikotan",
  main: true,
  kind: "One of the four",
  title: "Shikotan",
  open: "More about Shikotan",
  names: [
    { text: "色丹島", lang: "ja", reading: "しこたんとう", romanized: "Shikotan-tō" },
    { text: "Шикотан", lang: "ru" },
  ],
  stance: [
    { label: "Administered by", party: "Russia", law: fact("Sakhalin Oblast") },
    { label: "Claimed by", party: "Japan", law: fact("in Japanese law: Nemuro") },
  ],
  roles: [
    { dates: "15 December 2016", fact: fact("What happened here") },
    { dates: "", fact: fact("Без перевода", "ru") },
  ],
  note: fact("A note of ours"),
  articleNote: "The article’s words refer to the group.",
};
const bare: CardData = { id: "town", main: false, kind: "City", title: "Town", open: "More about Town", names: [], roles: [] };

describe("a card", () => {
  it("is a section named by its paired name, with the id by which a link without script opens it", () => {
    const { getByRole } = render(<Card card={island} page="en" />);
    const section = getByRole("region", { name: "Shikotan" });
    expect(section).toHaveAttribute("data-card", "shikotan");
    expect(section).toHaveAttribute("id", "feature=shikotan");
    expect(getByRole("heading", { level: 2, name: "Shikotan" })).toHaveAttribute("tabindex", "-1");
  });

  it("marks each name with its language, the reading in kana as Japanese and Latin letters as Latin letters", () => {
    const { container } = render(<Card card={island} page="en" />);
    const words = [...container.querySelectorAll(".names [lang]")].map((word) => [word.getAttribute("lang"), word.textContent]);
    expect(words).toEqual([
      ["ja", "色丹島"],
      ["ja", "しこたんとう"],
      ["ja-Latn", "Shikotan-tō"],
      ["ru", "Шикотан"],
    ]);
  });

  it("says who administers and who claims, each with its law and where that comes from", () => {
    const { getByText } = render(<Card card={island} page="en" />);
    for (const [label, party, law] of [
      ["Administered by", "Russia", "Sakhalin Oblast"],
      ["Claimed by", "Japan", "in Japanese law: Nemuro"],
    ] as const) {
      const definition = getByText(label).nextElementSibling as HTMLElement;
      expect(definition.tagName).toBe("DD");
      expect(definition).toHaveTextContent(`${party} ${law}`);
      expect(within(definition).getByRole("link", { name: "Source 7" })).toHaveAttribute("href", "sources/index.html#LAW");
    }
  });

  it("gives a role its dates where it has some, and words in another language their language", () => {
    const { getAllByRole, getByText } = render(<Card card={island} page="en" />);
    const [first, second] = getAllByRole("listitem").filter((item) => item.closest(".roles > li") === item);
    expect(first).toHaveTextContent(/^15 December 2016 What happened here/);
    expect(second).toHaveTextContent(/^Без перевода/);
    expect(getByText("Без перевода")).toHaveAttribute("lang", "ru");
    expect(getByText(/What happened here/)).not.toHaveAttribute("lang");
  });

  it("marks a note of ours as ours", () => {
    const { container, getByText } = render(<Card card={island} page="en" />);
    expect(container.querySelector("[data-note]")).toHaveAttribute("data-note", "about-shikotan");
    expect(container.querySelector("[data-note]")).toHaveTextContent("A note of ours");
    expect(container.querySelector("[data-note] a")).toHaveAttribute("data-source", "LAW");
    expect(getByText("The article’s words refer to the group.")).toBeInTheDocument();
  });

  it("names two parties without a law where the law is said elsewhere", () => {
    const group: CardData = { ...bare, stance: [{ label: "Claimed by", party: "Japan" }] };
    const { container, getByText } = render(<Card card={group} page="en" />);
    expect(getByText("Claimed by").nextElementSibling).toHaveTextContent(/^Japan$/);
    expect(container.querySelector("[data-source]")).toBeNull();
  });

  it("is HTML as a browser reads it: nothing falls out of its place", () => {
    const html = renderToStaticMarkup(<Card card={island} page="en" />);
    const { body } = new DOMParser().parseFromString(html, "text/html");
    expect(body.innerHTML).toBe(html);
  });

  it("leaves out what there is nothing to say about", () => {
    const { container, queryByRole } = render(<Card card={bare} page="en" />);
    expect(container.querySelectorAll("dl, .roles, [data-note], .names, .article-note")).toHaveLength(0);
    expect(queryByRole("list")).toBeNull();
    expect(container.querySelector("section")).toHaveClass("minor");
  });

  it("is nowhere the chosen one before somebody chooses", () => {
    const { container } = render(<Card card={island} page="en" />);
    expect(container.querySelector("[data-panel]")).toBeNull();
    expect(container.innerHTML).not.toMatch(/\sstyle=/);
  });

  it("says what is measured behind what is known, before what the article has to do with it", () => {
    const facts = { first: [{ kind: "area", label: "Area", facts: [{ fact: fact("251 km²") }] }] };
    const { getByText } = render(
      <Card card={{ ...island, facts }} page="en">
        <p>Measured here</p>
      </Card>,
    );
    const measured = getByText("Measured here");
    expect(measured.compareDocumentPosition(getByText("251 km²")) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    expect(measured.compareDocumentPosition(getByText(/^The article’s words/)) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});
