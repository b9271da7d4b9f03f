import { render, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FeatureTable, type FeatureTableData } from "../../src/reading/FeatureTable";
import { sortTables } from "../../src/reading/sortTables";

const figure = (value: number) => ({ value, shown: String(value), sources: [] });
const table: FeatureTableData = {
  heads: { name: "Name", kind: "Kind", area: "Area", distance: "Distance", administered: "By", claimed: "Claimed", roles: "Roles" },
  languages: [{ tag: "ru", name: "Русский" }],
  rows: [
    {
      id: "kunashir",
      href: "#k",
      name: "Kunashir",
      names: [{ text: "Кунашир", lang: "ru" }],
      kind: "Island",
      area: figure(1490),
      roles: [],
    },
    { id: "tokyo", href: "#t", name: "Tokyo", names: [undefined], kind: "City", roles: [] },
    { id: "habomai", href: "#h", name: "Habomai", names: [{ text: "Хабомаи", lang: "ru" }], kind: "Islets", area: figure(95), roles: [] },
    { id: "iturup", href: "#i", name: "Iturup", names: [{ text: "Итуруп", lang: "ru" }], kind: "Island", area: figure(3168), roles: [] },
  ],
};
const DELIVERED = ["kunashir", "tokyo", "habomai", "iturup"];

function show() {
  const { container } = render(
    <>
      <h1 id="title">Table</h1>
      <FeatureTable table={table} label="title" page="en" />
    </>,
  );
  const order = () => [...container.querySelectorAll("[data-row]")].map((row) => row.getAttribute("data-row"));
  return { container, order, press: (head: string) => within(container).getByRole("button", { name: head }).click() };
}

describe("a table of features", () => {
  it("as delivered stands in the order of the data, with no button that does nothing", () => {
    const { container, order } = show();
    expect(order()).toEqual(DELIVERED);
    expect(container.querySelectorAll("button")).toHaveLength(0);
  });

  it("sorts by the head that is pressed, turns round, and goes back", () => {
    const { container, order, press } = show();
    sortTables();
    const said = () =>
      [...container.querySelectorAll("[aria-sort]")].map((head) => `${head.textContent} ${head.getAttribute("aria-sort")}`);
    press("Name");
    expect([order(), said()]).toEqual([["habomai", "iturup", "kunashir", "tokyo"], ["Name ascending"]]);
    press("Name");
    expect([order(), said()]).toEqual([["tokyo", "kunashir", "iturup", "habomai"], ["Name descending"]]);
    press("Name");
    expect([order(), said()]).toEqual([DELIVERED, []]);
  });

  it("sorts figures by what they are worth, and leaves what has none at the end", () => {
    const { order, press } = show();
    sortTables();
    press("Area");
    expect(order()).toEqual(["habomai", "kunashir", "iturup", "tokyo"]);
    press("Area");
    expect(order()).toEqual(["iturup", "kunashir", "habomai", "tokyo"]);
  });

  it("sorts names as their own language does, and says of one column only that it is sorted", () => {
    const { container, order, press } = show();
    sortTables();
    press("Area");
    press("Русский");
    expect(order()).toEqual(["iturup", "kunashir", "habomai", "tokyo"]);
    expect(container.querySelectorAll("[aria-sort]")).toHaveLength(1);
  });

  it("has a name for each row, and leads to its card", () => {
    const { container } = show();
    const heads = [...container.querySelectorAll("th[scope=row] a")];
    expect(heads.map((head) => [head.textContent, head.getAttribute("href")])).toContainEqual(["Habomai", "#h"]);
  });
});
