import { describe, expect, it } from "vitest";
import { languagesOf } from "../../src/languages";
import { readPage } from "../../src/data";
import { retold } from "../../src/deliver/retold";
import { retell } from "../../src/reading/retell";
import { pages, parsed } from "./pages";
import { LANGUAGES } from "./site";

const oneFile = pages.find(({ name }) => name === "four-islands.html");
if (oneFile === undefined) throw new Error("there is no one file");
const others = LANGUAGES.filter((tag) => tag !== "en");

/** The one file, opened. */
function opened(): (tag: string) => void {
  const page = parsed(oneFile ?? { name: "", lang: "", html: "", root: "" });
  document.documentElement.lang = "en";
  document.replaceChild(document.importNode(page.documentElement, true), document.documentElement);
  const tell = languagesOf(document, readPage(document));
  if (tell === undefined) throw new Error("it has one language alone");
  return tell;
}
/** What the words of the body are, with their markup. */
const markup = () => [...document.body.children].filter((part) => !part.matches("script, style, link")).map(({ outerHTML }) => outerHTML);

describe("the one file", () => {
  it.each(others)("comes back from %s to the words that it was delivered with", (tag) => {
    const tell = opened();
    const before = markup();
    tell(tag);
    expect(document.documentElement.lang).toBe(tag);
    expect(markup()).not.toEqual(before);
    tell("en");
    expect(markup()).toEqual(before);
  });

  it("tells Russian the same, whether from English or from Japanese", () => {
    const tell = opened();
    tell("ru");
    const first = markup();
    tell("ja");
    tell("ru");
    expect(markup()).toEqual(first);
  });

  it("has no outline in what the other languages say", () => {
    const blocks = [...parsed(oneFile).querySelectorAll("script[data-told]")].map(({ textContent }) => textContent);
    expect(blocks).toHaveLength(others.length);
    expect(oneFile.html).toMatch(/[MLlhvz0-9 .-]{500}/);
    for (const block of blocks) expect(block).not.toMatch(/[MLlhvz0-9 .-]{100}/);
  });

  it.each(others)("has all that the hosted page in %s says", (tag) => {
    opened()(tag);
    const hosted = pages.find(({ name }) => name === `${tag}/index.html`);
    if (hosted === undefined) throw new Error(`there is no page in ${tag}`);
    const words = (root: ParentNode) => [...root.querySelectorAll(".cards, #article")].map(({ textContent }) => textContent);
    expect(words(document)).toEqual(words(parsed(hosted)));
  });
});

describe("what another page says otherwise", () => {
  const page = (body: string) => `<!doctype html><title>A page</title><body>${body}<script>"no words"</script></body>`;
  it.each([
    ["texts and attributes", '<p title="a" lang="en">one<b>two</b></p>', '<p title="b">eins<b>two</b></p>'],
    ["nodes that come and go, in the midst of others", "<ul><li>a<li id=x>b<li>c</ul>", "<ul><li>A<li>new<li id=x>b</ul>"],
    ["a table's rows", "<table><tr><td>1</table>", "<table><tr><td>1<tr><td>2<td>3</table>"],
    ["drawings", "<svg viewBox='0 0 1 1'><g/></svg>", "<svg viewBox='0 0 2 2'><g><text textLength='2'>a</text></g></svg>"],
    ["a drawing that comes", "<p></p>", "<p><svg viewBox='0 0 1 1'><path d='M0 0'/></svg></p>"],
    ["a text between elements", "<p><b>1</b> and <b>2</b></p>", "<p><b>1</b><b>2</b> y</p>"],
    ["a text whose language is said", "<p>Title<b>2</b>, more</p>", '<p><span lang="en">Title</span><b>2</b>, mehr</p>'],
    ["the same words again", '<p title="a">a<b>a</b>c<i>a</i></p>', '<p title="ä">ä<b>a</b>c<i>ä</i></p>'],
    ["nothing", "<p>same</p>", "<p>same</p>"],
  ])("can be told: %s", (_what, from, to) => {
    const [here, there] = [from, to].map((body) => new DOMParser().parseFromString(page(body), "text/html"));
    const part = document.importNode(here?.body.firstElementChild ?? document.body, true);
    const [change] = retold(page(from), page(to));
    retell(part, change ?? [0]);
    expect(part.isEqualNode(there?.body.firstElementChild ?? null)).toBe(true);
    expect(part.namespaceURI).toBe(there?.body.firstElementChild?.namespaceURI);
  });

  it("is refused where the pages have not the same parts", () => {
    expect(() => retold(page("<p>1</p>"), page("<p>1</p><p>2</p>"))).toThrow("The page has not the same parts in all languages.");
  });
});
