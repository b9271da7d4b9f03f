import { render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Notices } from "../../src/Notices";
import { decode, encode } from "../../src/view/address";
import { createStore } from "../../src/view/store";
import type { View } from "../../src/view/view";
import { EACH, HOSTILE, type Hostile } from "../fixtures/hostile/addresses";
import { BROKEN, type Reader, type Writer } from "../fixtures/hostile/broken";
import { data, known } from "./known";
import { fakePlace } from "./place";
import { faultsOf } from "./promises";

const locale = { language: { tag: "en" }, messages: data.messages };
/** What stands behind every address: the rest still counts. */
const restOf = (address: string): readonly [pair: string, holds: (view: View) => boolean] =>
  address.startsWith("theme=") ? ["seed=7", ({ seed }) => seed === "7"] : ["theme=dark", ({ theme }) => theme === "dark"];

const real: Reader = (hash, names) => decode({ hash }, names);
const notice: Writer = (problem) => <Notices locale={locale} problems={[problem]} missing={[]} onRetry={() => undefined} />;

/** The plain sentence that the reader gets: text in one paragraph, without an attribute. */
function harmOfNotice(write: Writer, problem: { key: string; value: string }): string[] {
  const { container, unmount } = render(write(problem));
  const elements = [...container.querySelectorAll("*")];
  const harm = [
    ...elements.filter(({ localName }) => localName !== "p").map(({ localName }) => `an element ${localName}`),
    ...elements
      .flatMap((element) => element.getAttributeNames().filter((name) => name !== "data-found"))
      .map((name) => `an attribute ${name}`),
    ...(container.textContent.includes(problem.value) ? [] : ["other words"]),
  ];
  unmount();
  return harm;
}

/** What an address does that it must not. */
function harmOf({ told, means }: Hostile, address: string, read = real, write = notice): string[] {
  const [rest, holds] = restOf(address);
  const hash = `#${address}&${rest}`;
  try {
    const { view, problems } = read(hash, known);
    const { view: again } = decode({ hash: encode(view, known) }, known);
    return [
      ...faultsOf(view).map((key) => `a wrong ${key}`),
      ...(holds(view) ? [] : ["the rest is lost"]),
      ...(told && problems.length === 0 ? ["nothing is said"] : []),
      ...(told || problems.length === 0 || means === undefined ? [] : ["something is said"]),
      ...Object.entries(means ?? {}).flatMap(([key, value]) => (view[key as keyof View] === value ? [] : [`another ${key}`])),
      ...(JSON.stringify(again) === JSON.stringify(decode({ hash: encode(again, known) }, known).view)
        ? []
        : ["another view when written"]),
      ...(Object.getPrototypeOf(view) === Object.prototype ? [] : ["another prototype"]),
      ...("polluted" in {} ? ["the prototype of everything"] : []),
      ...(/^(Feature|FEATURE|%20|feature[%[]|ｆ)/.test(address) && view.feature !== undefined ? ["another key"] : []),
      ...problems.flatMap(({ key, value }) => (key.length > 20 || value.length > 82 ? ["too many words"] : [])),
      ...problems.flatMap((problem) => harmOfNotice(write, problem)),
    ];
  } catch (error) {
    return [String(error)];
  }
}

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, "polluted");
});

it("has at least 40 kinds, each with 25 addresses of its own", () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  expect(new Set(HOSTILE.map(({ kind }) => kind)).size).toBe(HOSTILE.length);
  for (const { kind, addresses } of HOSTILE) expect([kind, addresses.length]).toEqual([kind, EACH]);
});

describe.each(HOSTILE)("$kind", (hostile) => {
  it("does no harm", () => {
    const harmed = hostile.addresses.map((address) => ({ address: address.slice(0, 200), harm: harmOf(hostile, address) }));
    expect(harmed.filter(({ harm }) => harm.length > 0)).toEqual([]);
  });

  it("says the same in the query, and as a change of the hash", () => {
    for (const address of hostile.addresses) {
      const read = decode({ hash: `#${address}` }, known);
      expect(decode({ query: `?${address}` }, known)).toEqual(read);
      const place = fakePlace();
      const store = createStore(place, known);
      place.typed(`#${address}`);
      expect({ view: store.view(), problems: store.problems() }).toEqual(read);
      // and Back leaves nothing of it
      place.back();
      expect(store.problems()).toEqual([]);
    }
  });

  it(`harms a build that is broken: ${hostile.witness}`, () => {
    const broken = BROKEN[hostile.witness];
    if (broken === undefined) throw new Error(`no broken build is called “${hostile.witness}”`);
    const harmed = hostile.addresses.filter((address) => {
      const harm = "reader" in broken ? harmOf(hostile, address, broken.reader) : harmOf(hostile, address, real, broken.writer);
      Reflect.deleteProperty(Object.prototype, "polluted");
      return harm.length > 0;
    });
    expect(harmed).not.toEqual([]);
  });
});

it("needs every one of the broken builds", () => {
  expect(Object.keys(BROKEN).toSorted()).toEqual([...new Set(HOSTILE.map(({ witness }) => witness))].toSorted());
});
