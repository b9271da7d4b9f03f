import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Notices } from "../../src/Notices";
import type { Problem } from "../../src/view/address";
import { editionIn } from "./site";

const PROBLEMS: readonly Problem[] = [
  { key: "feature", value: "Atlantis" },
  { key: "quote", value: "p99" },
  { key: "date", value: "1854" },
];
const show = (
  lang: string,
  { problems = [] as readonly Problem[], missing = [] as readonly string[], onRetry = vi.fn<() => void>() } = {},
) => render(<Notices locale={editionIn(lang).locale} problems={problems} missing={missing} onRetry={onRetry} />);
const sentences = ({ container }: ReturnType<typeof show>) => [...container.querySelectorAll("p")].map((line) => line.textContent);

describe("a notice", () => {
  it.each([
    [
      "en",
      [
        "No island or place of this map is called “Atlantis”.",
        "No excerpt has the name “p99”.",
        "Not understood in the address: date=1854.",
      ],
    ],
    ["ja", [expect.stringContaining("Atlantis"), expect.stringContaining("p99"), expect.stringContaining("date=1854")]],
    ["ru", [expect.stringContaining("Atlantis"), expect.stringContaining("p99"), expect.stringContaining("date=1854")]],
  ])("names what was not understood, in %s", (lang, words) => {
    expect(sentences(show(lang, { problems: PROBLEMS }))).toEqual(words);
  });

  it("is in the page's language, not in another", () => {
    const [english, japanese, russian] = ["en", "ja", "ru"].map((lang) => sentences(show(lang, { problems: PROBLEMS })).join(" "));
    expect(japanese).toMatch(/[\p{Script=Hiragana}]/u);
    expect(russian).toMatch(/[\p{Script=Cyrillic}]/u);
    expect(english).not.toMatch(/[^\p{ASCII}“”]/u);
  });

  it.each(["en", "ja", "ru"])("names a file that is missing, and offers to try again, in %s", async (lang) => {
    const onRetry = vi.fn<() => void>();
    const { container, getByRole } = show(lang, { missing: ["kurils.geojson"], onRetry });
    expect(container).toHaveTextContent("kurils.geojson");
    await userEvent.click(getByRole("button", { name: editionIn(lang).locale.messages["notice.retry"] ?? "" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("says that the coarse coast stays where the fine one is missing", () => {
    expect(sentences(show("en", { missing: ["islands.geojson"] }))).toEqual([
      "islands.geojson could not be loaded; the map keeps the coarse coastline. Try again",
    ]);
  });

  it("says that the islets are missing, not other land, where theirs is", () => {
    expect(sentences(show("en", { missing: ["islets.geojson"] }))).toEqual([
      "islets.geojson could not be loaded. Missing: Islets of the Habomai Islands. The rest works. Try again",
    ]);
  });

  it("offers one more try for all missing files together", () => {
    const { container, getAllByRole } = show("en", { missing: ["kurils.geojson", "world.geojson", "islands.geojson"] });
    expect(getAllByRole("button")).toHaveLength(1);
    for (const words of ["kurils.geojson", "world.geojson", "islands.geojson"]) expect(container).toHaveTextContent(words);
  });

  it("is not there where there is nothing to say", () => {
    expect(show("en").container).toBeEmptyDOMElement();
  });

  it("takes markup for words", () => {
    const { container } = show("en", { problems: [{ key: "feature", value: "<img src=x onerror=alert(1)>" }] });
    expect(container.querySelector("img")).toBeNull();
    expect(container).toHaveTextContent("<img src=x onerror=alert(1)>");
  });
});
