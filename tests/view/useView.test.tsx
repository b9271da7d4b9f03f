/** The view as React reads it: at once, or when the browser has painted what answers the reader sooner. */
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPaint } from "../../src/afterPaint";
import { createStore } from "../../src/view/store";
import { useView } from "../../src/view/useStore";
import { known } from "./known";
import { fakePlace } from "./place";

/** What a browser is to do before its next frames. */
let waiting = new Map<number, FrameRequestCallback>();
const frame = () =>
  act(() => {
    const now = waiting;
    waiting = new Map();
    for (const callback of now.values()) callback(0);
  });

beforeEach(() => {
  let last = 0;
  waiting = new Map();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    waiting.set((last += 1), callback);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => waiting.delete(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(...when: [typeof afterPaint] | []) {
  const store = createStore(fakePlace(), known);
  const { result, unmount } = renderHook(() => useView(store, ...when));
  return { feature: () => result.current.feature, choose: (feature: string) => act(() => store.choose({ feature })), unmount };
}

describe("a choice", () => {
  it("is there at once, where nothing is said", () => {
    const { feature, choose } = open();
    choose("shikotan");
    expect(feature()).toBe("shikotan");
  });

  it("waits until the frame that answers it is painted and drawn", () => {
    const { feature, choose } = open(afterPaint);
    choose("shikotan");
    frame();
    frame();
    expect(feature()).toBeUndefined();
    frame();
    expect(feature()).toBe("shikotan");
  });

  it("followed by others does not wait for their end: the last one made meanwhile comes", () => {
    const { feature, choose } = open(afterPaint);
    choose("shikotan");
    frame();
    choose("tokyo");
    frame();
    frame();
    expect(feature()).toBe("tokyo");
    expect(waiting.size).toBe(0);
    choose("iturup");
    frame();
    frame();
    frame();
    expect(feature()).toBe("iturup");
  });

  it("comes too where the browser paints nothing", () => {
    const { feature, choose } = open(afterPaint);
    choose("shikotan");
    act(() => void vi.advanceTimersByTime(200));
    expect(feature()).toBe("shikotan");
    expect(waiting.size).toBe(0);
  });

  it("is forgotten with the page that waited for it", () => {
    const { choose, unmount } = open(afterPaint);
    choose("shikotan");
    unmount();
    expect(waiting.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
