import { render, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Excerpt, type ExcerptData } from "../../src/reading/Excerpt";

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
