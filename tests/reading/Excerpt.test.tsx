import { render, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Excerpt, type ExcerptData } from "../../src/reading/Excerpt";
import { fact } from "./facts";

const excerpt: ExcerptData = {
  id: "p3-row",
  paragraph: "¶3",
  before: "The row over the ",
  exact: "southern  Kuril islands, which Japan calls “theirs”",
  after: ", has prevented a treaty.",
  lang: "en",
  cite: "https://example.org/article",
  references: [
    { feature: "four-islands", name: "南クリル諸島", relation: { text: "四島すべてを指す", lang: "ja" } },
    { feature: "moscow", name: "モスクワ", relation: { text: "capital", lang: "en" } },
  ],
  notes: [],
  source: { label: "原文を開く", url: "https://example.org/article#:~:text=row" },
  link: { label: "この抜粋へのリンク" },
};
const show = () => render(<Excerpt excerpt={excerpt} page="ja" />);

describe("an excerpt", () => {
  it("quotes the article's own words, exactly, and nothing of ours between them", () => {
    const quote = show().container.querySelector("blockquote");
    expect(quote?.textContent).toBe("The row over the southern  Kuril islands, which Japan calls “theirs”, has prevented a treaty.");
    expect(quote).toHaveAttribute("data-quote", "p3-row");
    expect(quote).toHaveAttribute("id", "quote=p3-row");
    expect(quote).toHaveAttribute("cite", "https://example.org/article");
  });

  it("marks the exact words, and they are a link to themselves", () => {
    const mark = show().container.querySelector("mark");
    expect(mark?.textContent).toBe(excerpt.exact);
    expect(mark?.querySelector("a")).toHaveAttribute("href", "#quote=p3-row");
  });

  it("is in the article's language on a page in another", () => {
    expect(show().container.querySelector("blockquote")).toHaveAttribute("lang", "en");
  });

  it("says under the quote what the words refer to and how, in the order of importance", () => {
    const { container, getByText } = show();
    const references = [...container.querySelectorAll("[data-reference]")].map((link) => [
      link.getAttribute("href"),
      link.closest("li")?.textContent,
    ]);
    expect(references).toEqual([
      ["#feature=four-islands&quote=p3-row", "南クリル諸島: 四島すべてを指す"],
      ["#feature=moscow&quote=p3-row", "モスクワ: capital"],
    ]);
    expect(getByText("capital")).toHaveAttribute("lang", "en");
    expect(container.querySelector("li [lang=ja]")).toBeNull();
  });

  it("tells the script which features it speaks of", () => {
    expect(show().container.querySelector("[data-about]")).toHaveAttribute("data-about", "four-islands moscow");
  });

  it("has its paragraph, the way to the source and a link of its own", () => {
    const list = within(show().getByRole("list"));
    expect(list.getByText("¶3")).toBeInTheDocument();
    expect(list.getByRole("link", { name: "原文を開く" })).toHaveAttribute("href", "https://example.org/article#:~:text=row");
    expect(list.getByRole("link", { name: "この抜粋へのリンク" })).toHaveAttribute("href", "#quote=p3-row");
  });

  it("takes markup in the words for words", () => {
    const hostile = { ...excerpt, before: "<img src=x onerror=alert(1)>", exact: "<script>alert(1)</script>" };
    const { container } = render(<Excerpt excerpt={hostile} page="en" />);
    expect(container.querySelector("blockquote")?.textContent).toContain("<img src=x onerror=alert(1)><script>alert(1)</script>");
    expect(container.querySelectorAll("img, script")).toHaveLength(0);
  });
});

describe("notes on an excerpt", () => {
  const quote = excerpt.before + excerpt.exact + excerpt.after;
  const on = (id: string, phrase: string) => {
    const start = quote.indexOf(phrase);
    return { id, label: "編集部注", fact: fact(`About ${id}`), start, end: start + phrase.length };
  };
  const notes = [on("row", "The row"), on("across", "“theirs”, has"), on("treaty", "prevented")];
  const withNotes = () => render(<Excerpt excerpt={{ ...excerpt, notes }} page="ja" />).container;

  it("leave the quote as it is", () => {
    expect(withNotes().querySelector("blockquote")?.textContent).toBe(quote);
    expect(withNotes().querySelector("mark")?.textContent).toBe(excerpt.exact);
    expect(withNotes().querySelectorAll("blockquote [data-note]")).toHaveLength(0);
  });

  it("stand under it, as the editors', each with its sources", () => {
    const shown = [...withNotes().querySelectorAll("[data-note]")];
    expect(shown.map((note) => note.getAttribute("data-note"))).toEqual(["row", "across", "treaty"]);
    for (const note of shown) {
      expect(note).toHaveAttribute("role", "note");
      expect(note.querySelector("strong")).toHaveTextContent("編集部注");
      expect(note.querySelector("[data-source]")).not.toBeNull();
      expect(note.previousElementSibling?.matches("blockquote, [data-note]")).toBe(true);
    }
  });

  it("are tied to their phrases both ways, by a letter and for who listens", () => {
    const root = withNotes();
    for (const [index, { id }] of notes.entries()) {
      const phrases = [...root.querySelectorAll(`[data-noted=${id}]`)];
      const note = root.querySelector(`[data-note=${id}]`);
      for (const phrase of phrases) expect(phrase.getAttribute("aria-details")).toBe(note?.id);
      expect(note?.getAttribute("aria-labelledby")).toBe([note?.id, ...phrases.map((phrase) => phrase.id)].join(" "));
      const sign = "abc"[index];
      expect(phrases.map((phrase) => phrase.getAttribute("data-sign"))).toEqual([...phrases.slice(1).map(() => null), sign]);
      expect(note?.querySelector(".sign")).toHaveTextContent(sign ?? "");
    }
  });

  it("may be about words of which only some are marked", () => {
    const parts = [...withNotes().querySelectorAll("[data-noted=across]")];
    expect(parts.map(({ textContent }) => textContent)).toEqual(["“theirs”", ", has"]);
    expect(parts.map((part) => part.closest("mark") !== null)).toEqual([true, false]);
  });
});
