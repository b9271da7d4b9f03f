import { describe, expect, it } from "vitest";
import { inLanguage } from "../../src/i18n/inLanguage";
import { pages, parsed, textPages } from "./pages";
import { editionIn, site } from "./site";

const { events, administration, claims, lines, conventions, sourcesOf } = {
  ...site.content,
  claims: site.content.administration.claims,
  sourcesOf: (root: ParentNode | null | undefined) =>
    [...(root?.querySelectorAll<HTMLElement>("[data-source]") ?? [])].map(({ dataset }) => dataset.source),
};
const all = [...textPages.filter(({ text }) => text === "dates"), ...pages.filter(({ name }) => name === "four-islands.html")];

describe.each(all)("what $name says of all that has a date", (page) => {
  const root = parsed(page);
  const { locale } = editionIn(page.lang);
  const said = (texts: Parameters<typeof inLanguage<string>>[0]) => inLanguage(texts, page.lang).said;

  it.each(events)("tells of $id: what, what it changed, both readings, sources, and the way to the map", (event) => {
    const article = root.getElementById(`event=${event.id}`);
    expect(article?.dataset.event).toBe(event.id);
    for (const words of [
      event.title,
      event.text,
      event.effect,
      event.sides.japan,
      event.sides.russia,
      ...event.notes.map(({ text }) => text),
    ])
      expect(article?.textContent).toContain(said(words));
    for (const { note } of event.parts) expect(article?.textContent).toContain(said(note));
    expect(sourcesOf(article)).toEqual(expect.arrayContaining([...event.sources, ...event.notes.flatMap(({ sources }) => sources)]));
    expect(article?.querySelector(`a[href$="#date=${event.date ?? event.to}"]`)).not.toBeNull();
    expect(article?.querySelectorAll(`a[href$="#feature=${event.place}"]`)).toHaveLength(event.place === undefined ? 0 : 1);
  });

  it("puts the readings beside each other in one list, each under its side's name", () => {
    const first = page.lang === "ru" ? "russia" : "japan";
    for (const sides of root.querySelectorAll("[data-event] .sides")) {
      expect(sides.children).toHaveLength(2);
      expect(sides.firstElementChild?.getAttribute("data-side")).toBe(first);
    }
  });

  it("marks what its sources bear only in part", () => {
    const medium = events.flatMap(({ id, parts }) => parts.filter(({ confidence }) => confidence === "medium").map(() => id));
    expect(medium.length).toBeGreaterThan(3);
    for (const id of medium)
      expect(root.getElementById(`event=${id}`)?.querySelector(".part .doubt")?.textContent).toBe(locale.messages["confidence.medium"]);
  });

  it("gives every span of every area, in order, and says where who administered is not certain", () => {
    for (const [area, spans] of Object.entries(administration.spans)) {
      const rows = [...root.querySelectorAll<HTMLElement>(`[data-area="${area}"] [data-administration]`)];
      expect(rows.map(({ dataset }) => dataset.administration)).toEqual(spans.map(({ administrator }) => administrator));
      for (const [index, { administrator, because, note, sources }] of spans.entries()) {
        const open = administrator === "uncertain" ? (locale.messages[`stance.${because ?? "unknown"}`] ?? "?") : "";
        for (const words of [open, note === undefined ? "" : said(note)]) expect(rows[index]?.textContent).toContain(words);
        expect(sourcesOf(rows[index])).toEqual(expect.arrayContaining([...sources]));
      }
    }
    for (const { text } of administration.overlays) expect(root.body.textContent).toContain(said(text));
  });

  it("gives every claim, every line, and how each side draws it, with what is left out and what is missing", () => {
    const text = root.body.textContent;
    for (const claim of [...claims, ...administration.named]) expect(text).toContain(said(claim.text));
    for (const { id, name, note } of lines) {
      expect(root.getElementById(`line=${id}`)?.textContent).toContain(said(name));
      expect(root.getElementById(`line=${id}`)?.textContent).toContain(said(note));
    }
    for (const { id, name, rule, leavesOut, missing } of conventions) {
      const drawing = root.getElementById(`drawing=${id}`);
      for (const words of [name, rule.text, leavesOut, ...(missing === undefined ? [] : [missing])])
        expect(drawing?.textContent).toContain(said(words));
      expect(sourcesOf(drawing)).toEqual(expect.arrayContaining([...rule.sources]));
    }
  });
});
