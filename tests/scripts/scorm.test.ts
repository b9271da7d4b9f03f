// @ts-expect-error -- it comes without types
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { packageOf } from "../../scripts/build-scorm.mjs";

const IMSCP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
const files = packageOf(Buffer.from("<!doctype html>"));
const textOf = (file: string): string => new TextDecoder().decode(files[file]);
const { DOMParser: Parser } = new JSDOM().window as Window & typeof globalThis;
const manifest = new Parser().parseFromString(textOf("imsmanifest.xml"), "text/xml").documentElement;
const all = (name: string, from: Element = manifest): Element[] => [...from.getElementsByTagNameNS(IMSCP, name)];
const children = (element: Element | undefined): string[] => [...(element?.children ?? [])].map(({ localName }) => localName);

describe("the manifest, by the rules of IMS content packaging 1.1.2 and SCORM 1.2", () => {
  it("is well-formed, in its namespace, with its parts in their order", () => {
    expect([manifest.namespaceURI, manifest.localName]).toEqual([IMSCP, "manifest"]);
    expect(manifest.getAttribute("identifier")).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(children(manifest)).toEqual(["metadata", "organizations", "resources"]);
  });
  it("says which standard it keeps", () => {
    expect(all("schema").map(({ textContent }) => textContent)).toEqual(["ADL SCORM"]);
    expect(all("schemaversion").map(({ textContent }) => textContent)).toEqual(["1.2"]);
  });
  it("has one organization, which is the default, with titles first", () => {
    const [organization] = all("organization");
    expect(all("organizations")[0]?.getAttribute("default")).toBe(organization?.getAttribute("identifier"));
    expect(children(organization)).toEqual(["title", "item"]);
    expect(children(all("item")[0])).toEqual(["title"]);
  });
  it("has no identifier twice, and every item leads to a resource", () => {
    const ids = [manifest, ...manifest.querySelectorAll("[identifier]")].map((one) => one.getAttribute("identifier"));
    expect(new Set(ids).size).toBe(ids.length);
    const resources = all("resource").map((one) => one.getAttribute("identifier"));
    for (const item of all("item")) expect(resources).toContain(item.getAttribute("identifierref"));
  });
  it("launches a page that is in the package, as a unit that speaks to the system", () => {
    const [resource] = all("resource");
    expect(resource?.getAttribute("type")).toBe("webcontent");
    expect(resource?.getAttributeNS(ADLCP, "scormtype")).toBe("sco");
    expect(files).toHaveProperty([resource?.getAttribute("href") ?? ""]);
  });
  it("lists each file of the package once, and none that is not there", () => {
    const listed = all("file").map((one) => one.getAttribute("href") ?? "");
    const sorted = (names: string[]) => names.toSorted((a, b) => a.localeCompare(b));
    expect(sorted(listed)).toEqual(sorted(Object.keys(files).filter((file) => file !== "imsmanifest.xml")));
  });
});

it("the script knows the last step of each lesson", () => {
  expect(textOf("report.js")).toContain('"whose-islands":"today"');
  expect(textOf("report.js")).not.toContain("LAST_STEPS */");
});
