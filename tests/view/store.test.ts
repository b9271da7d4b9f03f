import { describe, expect, it, vi } from "vitest";
import { createStore } from "../../src/view/store";
import { INITIAL_VIEW } from "../../src/view/view";
import { known } from "./known";
import { fakePlace } from "./place";

const CAMERA = { zoom: 9, latitude: 44.5, longitude: 147 };

function open(where: Parameters<typeof fakePlace>[0] = {}) {
  const place = fakePlace(where);
  return { place, store: createStore(place, known) };
}

describe("a choice", () => {
  it("is one step of Back", () => {
    const { place, store } = open();
    store.choose({ feature: "shikotan" });
    store.choose({ feature: "tokyo" });
    expect(place.entries).toEqual(["", "#feature=shikotan", "#feature=tokyo"]);
    place.back();
    expect(store.view().feature).toBe("shikotan");
    place.back();
    expect(store.view()).toEqual(INITIAL_VIEW);
  });

  it("keeps what else was chosen", () => {
    const { store } = open({ hash: "#date=1945&theme=dark" });
    store.choose({ feature: "shikotan" });
    expect(store.view()).toEqual({ ...INITIAL_VIEW, date: "1945", theme: "dark", feature: "shikotan" });
  });

  it("that chooses what is chosen leaves the history alone", () => {
    const { place, store } = open({ hash: "#feature=shikotan" });
    store.choose({ feature: "shikotan" });
    expect(place.asked).toEqual([]);
  });

  it("of nothing, where nothing is chosen, leaves the history alone", () => {
    const { place, store } = open();
    store.choose({ feature: undefined, quote: undefined, view: "explore" });
    expect(place.asked).toEqual([]);
  });

  it("of what the address already says in other words writes the id, but is no step of Back", () => {
    const { place, store } = open({ hash: "#feature=Etorofu" });
    store.choose({ feature: "iturup" });
    expect(place.entries).toEqual(["#feature=iturup"]);
  });

  it("can be taken back to nothing", () => {
    const { place, store } = open({ hash: "#feature=shikotan" });
    store.choose({ feature: undefined });
    expect(place.entries).toEqual(["#feature=shikotan", ""]);
    expect(store.view()).toEqual(INITIAL_VIEW);
  });

  it("writes the id for a name that came with the address", () => {
    const { store } = open({ hash: "#feature=%E6%8A%9E%E6%8D%89%E5%B3%B6" });
    expect(store.href({ theme: "dark" })).toBe("#feature=iturup&theme=dark");
  });
});

describe("a movement of the camera", () => {
  it("is no step of Back", () => {
    const { place, store } = open();
    store.choose({ feature: "shikotan" });
    store.move({ map: CAMERA });
    store.move({ map: { ...CAMERA, zoom: 10 } });
    expect(place.entries).toEqual(["", "#feature=shikotan&map=10/44.5/147"]);
    expect(store.view().map).toEqual({ ...CAMERA, zoom: 10 });
  });
});

describe("a page in a frame", () => {
  it.each([
    ["framed", { framed: true }],
    ["embed=1 in the hash", { hash: "#embed=1" }],
    ["embed=1 in the query", { search: "?embed=1" }],
  ])("leaves its host's history alone: %s", (_which, where) => {
    const { place, store } = open(where);
    store.choose({ feature: "shikotan" });
    store.move({ map: CAMERA });
    store.choose({ feature: "tokyo" });
    expect(place.asked).toEqual(["replace", "replace", "replace"]);
    expect(place.entries).toHaveLength(1);
    expect(store.view()).toMatchObject({ feature: "tokyo", map: CAMERA });
  });

  it("without an address of its own (srcdoc) replaces the hash", () => {
    const { place, store } = open({ framed: true, srcdoc: true });
    store.choose({ feature: "shikotan" });
    store.move({ map: CAMERA });
    expect(place.asked).toEqual(["location.replace", "location.replace"]);
    expect(store.view()).toMatchObject({ feature: "shikotan", map: CAMERA });
  });
});

describe("whoever listens", () => {
  it("hears of a choice, of a movement, of Back and of a typed address, once each", () => {
    const { place, store } = open();
    const heard = vi.fn<() => string>(() => store.view().feature ?? "nothing");
    store.subscribe(heard);
    store.choose({ feature: "shikotan" });
    store.move({ map: CAMERA });
    place.back();
    place.typed("#feature=Токио");
    expect(heard.mock.results.map(({ value }) => value)).toEqual(["shikotan", "shikotan", "nothing", "tokyo"]);
  });

  it("hears nothing where nothing has changed, nor after going away", () => {
    const { place, store } = open({ hash: "#feature=shikotan" });
    const heard = vi.fn<() => void>();
    const leave = store.subscribe(heard);
    place.typed("#feature=shikotan");
    store.choose({ feature: "shikotan" });
    leave();
    store.choose({ feature: "tokyo" });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("the view", () => {
  it("is the same object until the address changes", () => {
    const { place, store } = open({ hash: "#feature=shikotan&measure=tokyo..nemuro" });
    const view = store.view();
    const problems = store.problems();
    store.href({ feature: "tokyo" });
    store.choose({ feature: "shikotan" });
    place.typed("#feature=shikotan&measure=tokyo..nemuro");
    expect(store.view()).toBe(view);
    expect(store.problems()).toBe(problems);
    store.choose({ feature: "tokyo" });
    expect(store.view()).not.toBe(view);
  });

  it("has the problems of the address beside it, until they are gone", () => {
    const { store } = open({ hash: "#feature=atlantis&date=1945" });
    expect(store.problems()).toEqual([{ key: "feature", value: "atlantis" }]);
    store.choose({ feature: "tokyo" });
    expect(store.problems()).toEqual([]);
  });
});

describe("a query", () => {
  it("counts as long as nobody chooses otherwise", () => {
    const { store } = open({ search: "?feature=tokyo&theme=dark" });
    store.choose({ date: "1945" });
    expect(store.view()).toEqual({ ...INITIAL_VIEW, feature: "tokyo", theme: "dark", date: "1945" });
  });

  it("is overruled by a choice, even by that of nothing", () => {
    const { place, store } = open({ search: "?feature=tokyo&quote=p4-moscow-and-tokyo&view=article" });
    store.choose({ feature: undefined, quote: undefined, view: "explore" });
    expect(store.view()).toEqual(INITIAL_VIEW);
    expect(place.entries.at(-1)).toBe("#feature=&quote=&view=");
    store.choose({ quote: "p8-crimea" });
    expect(store.view()).toMatchObject({ quote: "p8-crimea", feature: "crimea" });
  });

  it("with a fault stops being a problem once the reader has chosen that very thing", () => {
    const { store } = open({ search: "?feature=atlantis" });
    expect(store.problems()).toHaveLength(1);
    store.choose({ feature: "tokyo" });
    expect(store.problems()).toEqual([]);
  });
});
