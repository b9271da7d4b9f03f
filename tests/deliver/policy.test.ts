import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

type Rules = Readonly<Record<string, (text: string) => string>>;
/** The file exports nothing: what it does, it does when it is loaded. */
const load = () => import.meta.glob("../../src/policy.ts")["../../src/policy.ts"]?.();

async function rules() {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  vi.stubGlobal("trustedTypes", { createPolicy });
  await load();
  const [name, made] = createPolicy.mock.calls[0] ?? ["", {}];
  return { name, made };
}

describe("the page's Trusted Types policy", () => {
  it("is the default one: no text becomes script", async () => {
    const { name, made } = await rules();
    expect(name).toBe("default");
    expect(made["createScript"]).toBeUndefined();
  });

  it("lets through the one string that Leaflet writes", async () => {
    const { made } = await rules();
    expect(made["createHTML"]?.("<svg/>")).toBe("<svg/>");
  });

  it.each(["", "<svg>", "<svg/> ", "<svg/><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "words"])(
    "lets nothing else through: %j",
    async (text) => {
      const { made } = await rules();
      expect(() => made["createHTML"]?.(text)).toThrow(TypeError);
    },
  );

  it("lets through one address of a script, the worker's own", async () => {
    const { made } = await rules();
    const own = new URL("../../src/sw.js", import.meta.url).href;
    expect(made["createScriptURL"]?.(own)).toBe(own);
    for (const other of ["", "sw.js", "../sw.js", `${own}?a`, `${own}#a`, "https://example.org/sw.js", "data:text/javascript,0"])
      expect(() => made["createScriptURL"]?.(other)).toThrow(TypeError);
  });

  it("is not missed by a browser that does not know it", async () => {
    vi.stubGlobal("trustedTypes", undefined);
    await expect(load()).resolves.toBeDefined();
  });
});
