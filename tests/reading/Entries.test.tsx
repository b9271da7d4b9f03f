import { render, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Entries } from "../../src/reading/Entries";

const groups = [
  { title: "Islands", open: true, entries: [{ id: "iturup", title: "Etorofu / Iturup" }] },
  {
    title: "Islets",
    open: false,
    entries: [
      { id: "yuri", title: "Yuri" },
      { id: "zelyony", title: "Shibotsu / Zelyony" },
    ],
  },
];
const table = { href: "table/index.html", title: "Everything in a table" };
const show = () => render(<Entries label="Islands and places" groups={groups} table={table} />);

describe("the list", () => {
  it("is named, and has a link for everything that has a card", () => {
    const list = within(show().getByRole("navigation", { name: "Islands and places" }));
    for (const { id, title } of groups.flatMap(({ entries }) => entries)) {
      const link = list.getByText(title);
      expect(link).toHaveAttribute("href", `#feature=${id}`);
      expect(link).toHaveAttribute("data-entry", id);
    }
  });

  it("shows the main groups at once, and the small ones behind their name", () => {
    const { getByRole, getByText } = show();
    expect(getByRole("heading", { name: "Islands" })).toBeInTheDocument();
    expect(getByText("Etorofu / Iturup").closest("details")).toBeNull();
    expect(getByText("Yuri").closest("details")).not.toHaveAttribute("open");
    expect(getByText("Islets").tagName).toBe("SUMMARY");
  });

  it("leads to the same in a table, for who does not see the map", () => {
    expect(show().getByRole("link", { name: "Everything in a table" })).toHaveAttribute("href", "table/index.html");
  });
});
