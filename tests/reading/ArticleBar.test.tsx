import { render } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import type { Messages } from "../../src/i18n/message";
import { ArticleBar } from "../../src/reading/ArticleBar";

const localeIn = (tag: string) => JSON.parse(readFileSync(`content/locales/${tag}.json`, "utf8")) as Messages;
const quotes = ["p1", "p4", "p5"];

function show(current: string | undefined, { lang = "en", shown = quotes, inOrder = false, notes = true, onNotes = () => {} } = {}) {
  const bar = render(
    <ArticleBar
      locale={localeIn(lang)}
      quotes={shown}
      {...(current === undefined ? {} : { current })}
      inOrder={inOrder}
      notes={notes}
      href={(quote) => `#quote=${quote}`}
      orderHref="#view=article"
      onNotes={onNotes}
    />,
  );
  return { ...bar, step: (name: string) => bar.getByRole("link", { name }) };
}

describe("the bar over the excerpts", () => {
  it.each([
    ["en", "3 excerpts"],
    ["ja", "抜粋3件"],
    ["ru", "3 отрывка"],
  ])("counts them before one is chosen: %s", (lang, words) => {
    expect(show(undefined, { lang }).container.querySelector(".count")).toHaveTextContent(words);
  });

  it("says which one of how many is chosen", () => {
    expect(show("p4").container.querySelector(".count")).toHaveTextContent("2 of 3");
  });

  it("leads to the one before and the one after", () => {
    const { step } = show("p4");
    expect(step("Previous excerpt")).toHaveAttribute("href", "#quote=p1");
    expect(step("Next excerpt")).toHaveAttribute("href", "#quote=p5");
  });

  it("leads to the first where none is chosen", () => {
    const { step } = show(undefined);
    expect(step("Next excerpt")).toHaveAttribute("href", "#quote=p1");
    expect(step("Previous excerpt")).not.toHaveAttribute("href");
  });

  it("keeps its links in their place at both ends, where they lead nowhere", () => {
    const first = show("p1");
    expect(first.step("Previous excerpt")).toHaveAttribute("aria-disabled", "true");
    expect(first.step("Previous excerpt")).not.toHaveAttribute("href");
    expect(first.step("Next excerpt")).not.toHaveAttribute("aria-disabled");
    first.unmount();
    const last = show("p5");
    expect(last.step("Next excerpt")).toHaveAttribute("aria-disabled", "true");
    expect(last.step("Previous excerpt")).toHaveAttribute("href", "#quote=p4");
  });

  it("has no steps where there is one excerpt, or none", () => {
    const one = show(undefined, { shown: ["p1"] });
    expect(one.container.querySelector(".count")).toHaveTextContent("1 excerpt");
    expect(one.queryByRole("link", { name: "Next excerpt" })).toBeNull();
    one.unmount();
    expect(show(undefined, { shown: [] }).container.querySelector(".count")).toHaveTextContent("0 excerpts");
  });

  it("counts from the beginning where the chosen one is not among those shown", () => {
    const { container, step } = show("p99");
    expect(container.querySelector(".count")).toHaveTextContent("3 excerpts");
    expect(step("Next excerpt")).toHaveAttribute("href", "#quote=p1");
  });

  it("offers to read in order, unless that is what happens", () => {
    const offered = show(undefined);
    expect(offered.getByRole("link", { name: "Read in order" })).toHaveAttribute("href", "#view=article");
    offered.unmount();
    expect(show(undefined, { inOrder: true }).queryByRole("link", { name: "Read in order" })).toBeNull();
  });

  it("says whether the editors' notes are shown, and switches them", () => {
    const onNotes = vi.fn<() => void>();
    const { getByRole, unmount } = show(undefined, { onNotes });
    const button = getByRole("button", { name: "Editors’ notes" });
    expect(button).toHaveAttribute("aria-pressed", "true");
    button.click();
    expect(onNotes).toHaveBeenCalledOnce();
    unmount();
    expect(show(undefined, { notes: false }).getByRole("button", { name: "Editors’ notes" })).toHaveAttribute("aria-pressed", "false");
  });
});
