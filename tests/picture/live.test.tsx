import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Choice } from "../../src/picture/drawing";
import { FitProvider, useFit } from "../../src/picture/fit";
import { Scene } from "../../src/picture/Picture";
import { colouring, drawing } from "./drawing";

const NOTHING: Choice = { lit: new Set() };
const live = (choice: Choice, onChoose = vi.fn<(id: string) => void>(), scale = 2) => (
  <svg>
    <FitProvider value={{ kind: "live", scale }}>
      <Scene drawing={drawing} choice={choice} colouring={colouring} prefix="live-" onChoose={onChoose} />
    </FitProvider>
  </svg>
);

describe("the live drawing", () => {
  it("has a named button for each island and each place, pressed where it is the choice", () => {
    const { getByRole, queryAllByRole } = render(live({ chosen: "iturup", lit: new Set(["iturup"]) }));
    expect(getByRole("button", { name: "Etorofu / Iturup" })).toHaveAttribute("aria-pressed", "true");
    expect(getByRole("button", { name: "Habomai Islands" })).toHaveAttribute("aria-pressed", "false");
    expect(getByRole("button", { name: "Nemuro" })).toHaveAttribute("aria-pressed", "false");
    expect(queryAllByRole("link")).toEqual([]);
  });

  it("has all its words at once", () => {
    expect(render(live(NOTHING)).container.querySelectorAll(".labels [display]")).toHaveLength(0);
  });

  it("presses a place as it presses an island", () => {
    const { getByRole } = render(live({ chosen: "nemuro", lit: new Set(["nemuro"]) }));
    expect(getByRole("button", { name: "Nemuro" })).toHaveAttribute("aria-pressed", "true");
    expect(getByRole("button", { name: "Nemuro" })).toHaveAttribute("data-lit");
  });

  it("can be walked through with the Tab key", async () => {
    const { getByRole } = render(live(NOTHING));
    const user = userEvent.setup();
    for (const name of ["Etorofu / Iturup", "Habomai Islands", "Nemuro"]) {
      await user.tab();
      expect(getByRole("button", { name })).toHaveFocus();
    }
  });

  it.each([["{Enter}"], [" "]])("is pressed with %j, which neither scrolls the page nor reaches the map", async (key) => {
    const onChoose = vi.fn<(id: string) => void>();
    const beyond = vi.fn<() => void>();
    const { getByRole } = render(live(NOTHING, onChoose));
    document.body.addEventListener("keydown", beyond, { once: true });
    getByRole("button", { name: "Habomai Islands" }).focus();
    await userEvent.keyboard(key);
    document.body.removeEventListener("keydown", beyond);
    expect(onChoose.mock.calls).toEqual([["habomai"]]);
    expect(beyond).not.toHaveBeenCalled();
  });

  it.each(["{Escape}", "a", "{ArrowLeft}", "{Tab}"])("is not pressed with %s, which the page still hears", async (key) => {
    const onChoose = vi.fn<(id: string) => void>();
    const beyond = vi.fn<() => void>();
    const { getByRole } = render(live(NOTHING, onChoose));
    document.body.addEventListener("keydown", beyond, { once: true });
    getByRole("button", { name: "Nemuro" }).focus();
    await userEvent.keyboard(key);
    expect(onChoose).not.toHaveBeenCalled();
    expect(beyond).toHaveBeenCalledOnce();
  });

  it("lights what the words refer to, and its hatch with it, and nothing else", () => {
    const { container } = render(live({ lit: new Set(["habomai"]) }));
    expect([...container.querySelectorAll("[data-feature][data-lit]")].map((shape) => shape.getAttribute("data-feature"))).toEqual([
      "habomai",
    ]);
    expect(container.querySelector("[data-hatch=habomai]")).toHaveAttribute("fill", "url(#live-hatch-lit)");
    expect(container.querySelector("[data-hatch=iturup]")).toHaveAttribute("fill", "url(#live-hatch)");
  });

  it("draws the one islet that is lit, which is no second button", () => {
    const islets = [
      { id: "yuri", path: "M0 0l9 0 0 9z" },
      { id: "zelyony", path: "M20 0l9 0 0 9z" },
    ];
    const { container, getAllByRole } = render(
      <svg>
        <FitProvider value={{ kind: "live", scale: 2 }}>
          <Scene
            drawing={{ ...drawing, islets }}
            choice={{ chosen: "yuri", lit: new Set(["yuri"]) }}
            colouring={colouring}
            prefix="live-"
            onChoose={vi.fn<(id: string) => void>()}
          />
        </FitProvider>
      </svg>,
    );
    expect([...container.querySelectorAll("g[data-lit] path")].map((path) => path.getAttribute("d"))).toEqual(["M0 0l9 0 0 9z"]);
    expect(getAllByRole("button")).toHaveLength(3);
  });

  it("keeps targets, letters and hatch at their size in px, whatever the scale", () => {
    const { container } = render(live(NOTHING, vi.fn<(id: string) => void>(), 4));
    const pinned = container.querySelector("[data-feature=iturup] .hit")?.closest("g[transform]");
    expect(pinned).toHaveAttribute("transform", "translate(225 -325) scale(0.25)");
    expect(container.querySelector("[data-feature=iturup] .hit")).toHaveAttribute("r", "12");
    expect(container.querySelector("#live-hatch")).toHaveAttribute("patternTransform", "scale(0.25)");
  });

  it("has ids of its own beside the delivered picture's, and no style attribute", () => {
    const { container } = render(live(NOTHING));
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(id).toMatch(/^live-/);
    expect(container.innerHTML).not.toMatch(/\sstyle=/);
  });
});

describe("what has a size on the sheet", () => {
  it("says that it needs to know how large a sheet unit is", () => {
    const silent = vi.spyOn(console, "error").mockReturnValue();
    const Lost = () => <>{useFit().kind}</>;
    expect(() => render(<Lost />)).toThrow(/stand inside a FitProvider/);
    silent.mockRestore();
  });
});
