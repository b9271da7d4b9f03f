import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import { filesOf, oneFileOf, pagesOf } from "../../src/deliver/pages";
import { PAYLOADS, poisonedSite } from "../fixtures/hostile/poison";
import { site } from "./site";

const ACTING =
  /^(script|style|iframe|frame|object|embed|applet|base|meta|link|form|img|image|video|audio|animate|set|foreignobject|portal)$/i;

/** Every element that acts, by what it is and carries; `words` counts the others. */
function actingIn(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Tree.Node) => {
    if ("attrs" in node) {
      const names = node.attrs.map(({ name }) => name).toSorted();
      if (ACTING.test(node.tagName)) found.push(`${node.tagName} ${names.join(" ")}`);
      for (const { name, value } of node.attrs) {
        if (name.startsWith("on") || (/^(href|src|action|srcdoc|data)$/.test(name) && /^\W*(javascript|vbscript|data):/i.test(value)))
          found.push(`${node.tagName} ${name}=${value}`);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found.toSorted();
}

const INLINED = { script: "0", styles: "p{}", policy: "default-src 'none'", data: [{ path: "islands.geojson", text: "{}" }] };
const htmlOf = (from: typeof site) => [
  ...pagesOf(from, (root) => ({ script: `${root}main.js`, styles: `${root}main.css`, preloads: [] })),
  { path: "four-islands.html", html: oneFileOf(from, INLINED) },
];

describe("hostile texts in the whole content", () => {
  const poison = poisonedSite(site);
  let clean: ReturnType<typeof htmlOf>;
  let hostile: ReturnType<typeof htmlOf>;
  beforeAll(() => {
    [clean, hostile] = [htmlOf(site), htmlOf(poison)];
  });

  it("come to the pages: every payload is on the first one", () => {
    const text = hostile[0]?.html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
    for (const payload of PAYLOADS.slice(0, -1)) expect(text).toContain(payload);
  });

  it("make no element that acts, on any page", () => {
    const acting = (pages: typeof clean) => pages.map(({ path, html }) => [path, actingIn(html)]);
    expect(acting(hostile)).toEqual(acting(clean));
  });

  it("would on every page, were they not escaped", () => {
    const harmless = hostile.filter(
      ({ html }, index) => actingIn(html.replaceAll("&lt;", "<")).join("\n") === actingIn(clean[index]?.html ?? "").join("\n"),
    );
    expect(harmless).toEqual([]);
  });

  it("end no block of data: every file beside the pages is read as before", () => {
    const files = filesOf(poison).filter(({ path }) => path.endsWith(".json"));
    expect(files.map(({ text }) => typeof JSON.parse(text))).toEqual(files.map(() => "object"));
    expect(files.filter(({ text }) => text.includes("<"))).toEqual([]);
  });
});
