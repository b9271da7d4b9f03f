import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { LayersMenu } from "../../src/picture/LayersMenu";
import { INITIAL_VIEW } from "../../src/view/view";
import { dataIn } from "../deliver/site";

const data = dataIn("en");
const locale = { language: { tag: "en" }, messages: data.messages };

function menu(view = {}) {
  const onLayers = vi.fn<(layers: readonly string[]) => void>();
  const shown = render(
    <>
      <LayersMenu
        locale={locale}
        lines={data.lines}
        conventions={data.conventions}
        view={{ ...INITIAL_VIEW, ...view }}
        onLayers={onLayers}
      />
      <button type="button">Elsewhere</button>
    </>,
  );
  return { ...shown, onLayers, button: shown.getByRole("button", { name: "Layers" }), user: userEvent.setup() };
}

describe("the list of layers", () => {
  it("opens and closes with its button, and has a box for each layer and a choice of one way of drawing", async () => {
    const { button, user, getAllByRole, queryByRole } = menu();
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(queryByRole("checkbox")).toBeNull();
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    const boxes = getAllByRole("checkbox") as HTMLInputElement[];
    expect(boxes.map(({ name, checked }) => [name, checked])).toEqual([
      ["notes", true],
      ["labels", true],
      ["median", true],
      ["line-1855", true],
      ["parallel-50", false],
      ["claims", false],
    ]);
    for (const line of data.lines) expect(queryByRole("checkbox", { name: line.name })).not.toBeNull();
    expect((getAllByRole("radio") as HTMLInputElement[]).map(({ value, checked }) => [value, checked])).toEqual([
      ["neutral", true],
      ["japan", false],
      ["russia", false],
    ]);
    await user.click(button);
    expect(queryByRole("checkbox")).toBeNull();
  });

  it("says only what differs from what holds anyway", async () => {
    const { button, user, getByRole, onLayers } = menu({ layers: ["-notes"] });
    await user.click(button);
    await user.click(getByRole("checkbox", { name: /Median line/ }));
    await user.click(getByRole("checkbox", { name: /50° north/ }));
    await user.click(getByRole("checkbox", { name: "Editors’ notes" }));
    expect(onLayers.mock.calls).toEqual([[["-notes", "-median"]], [["-notes", "-median", "parallel-50"]], [["-median", "parallel-50"]]]);
    // the boxes answer before the map does
    expect(getByRole("checkbox", { name: /Median line/ })).not.toBeChecked();
  });

  it("knows what the chosen date draws of itself", async () => {
    const { button, user, getByRole, onLayers } = menu({ date: "1920" });
    await user.click(button);
    expect(getByRole("checkbox", { name: /50° north/ })).toBeChecked();
    expect(getByRole("checkbox", { name: /1855/ })).not.toBeChecked();
    await user.click(getByRole("checkbox", { name: /1855/ }));
    expect(onLayers).toHaveBeenCalledExactlyOnceWith(["line-1855"]);
  });

  it("lets one side's way of drawing decide about the lines, and about them alone", async () => {
    const { button, user, getByRole, onLayers } = menu({ layers: ["median", "as-japan"] });
    await user.click(button);
    expect(getByRole("checkbox", { name: /1855/ })).toBeChecked();
    expect(getByRole("checkbox", { name: /Median line/ })).not.toBeChecked();
    for (const name of [/1855/, /Median line/, /50° north/]) expect(getByRole("checkbox", { name })).toBeDisabled();
    expect(getByRole("checkbox", { name: "Editors’ notes" })).toBeEnabled();
    expect(getByRole("radio", { name: "As Japan draws it" })).toBeChecked();
    await user.click(getByRole("radio", { name: "As Russia draws it" }));
    await user.click(getByRole("radio", { name: "Neutral" }));
    expect(onLayers.mock.calls).toEqual([[["median", "as-russia"]], [["median"]]]);
  });

  it("works by keys, and Escape closes it, gives the button the focus and ends nothing else", async () => {
    const { button, user, getByRole, queryByRole, onLayers } = menu();
    button.focus();
    await user.keyboard("{Enter}");
    await user.tab();
    expect(getByRole("checkbox", { name: "Editors’ notes" })).toHaveFocus();
    await user.keyboard(" ");
    expect(onLayers).toHaveBeenCalledExactlyOnceWith(["-notes"]);
    const ended = vi.fn<(prevented: boolean) => void>();
    document.addEventListener("keydown", (event) => ended(event.defaultPrevented), { once: true });
    await user.keyboard("{Escape}");
    expect(ended).toHaveBeenCalledExactlyOnceWith(true);
    expect(queryByRole("checkbox")).toBeNull();
    expect(button).toHaveFocus();
  });

  it("closes when the reader turns to something else, and leaves the focus there", async () => {
    const { button, user, getByRole, queryByRole } = menu();
    await user.click(button);
    await user.click(getByRole("button", { name: "Elsewhere" }));
    expect(queryByRole("checkbox")).toBeNull();
    expect(getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  });
});
