/**
 * Nothing dies silently: every message that says something is missing, not understood or not possible is brought about here by
 * what it speaks of, and stands in full, in each language, where a screen reader hears it. A new one without a way to it fails by name.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { act, fireEvent, render, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Page } from "../../src/data";
import { readPage } from "../../src/data";
import { DatedEvents } from "../../src/DatedEvents";
import { filesOf, pagesOf } from "../../src/deliver/pages";
import { shareOf } from "../../src/deliver/share";
import { SharePanel } from "../../src/embed/SharePanel";
import type { MessageKey } from "../../src/i18n/keys";
import { message, type Messages } from "../../src/i18n/message";
import { startLessons } from "../../src/lessons";
import { MeasureTool } from "../../src/MeasureTool";
import { MeasureToolLoader } from "../../src/MeasureToolLoader";
import { Notices } from "../../src/Notices";
import { Room, type RoomName } from "../../src/Room";
import { Sheets, type SheetsProps } from "../../src/Sheets";
import { slot } from "../../src/slot";
import { Author } from "../../src/story/Author";
import { FORMAT, type Story, VERSION } from "../../src/story/format";
import { Present, type WindowProps } from "../../src/story/Present";
import { Presenter } from "../../src/story/Presenter";
import type { Measuring } from "../../src/useMeasuring";
import { LessonPaper } from "../../src/LessonPaper";
import { startQuiz } from "../../src/quiz";
import { createStore, type Store } from "../../src/view/store";
import { contentWith, instead } from "../content/brokenCopy";
import { pageIn, parsed } from "../deliver/pages";
import { editionIn, LANGUAGES, site } from "../deliver/site";

vi.mock("../../src/MeasureTool", async (original) => ({ ...(await original<typeof import("../../src/MeasureTool")>()) }));
vi.mock("../../src/main", () => ({}));

/** Families of messages that a reader gets where something is not as expected. */
const FAMILIES =
  /^notice\.|^lesson\.(bad\.|black$|codeless$|end$|full$|none$|popup$|unknown$|unsaved$)|^measure\.tool\.(failed|missing)$|^dated\.(missing|none)$|^share\.(copied|copy\.failed|picture\.failed)$/;
/** However it is called, a message with such a name is one of them. */
const TELLING = /(^|\.)(bad|error|failed|fault|lost|missing|refused|unknown)(\.|$)/;
/** A state that the map shows, not a message about the page. */
const NO_MESSAGES = new Set(["stance.unknown"]);

type Values = Readonly<Record<string, string | number>>;
/** Brings a message about in the delivered page of a language; gives what stands in its gaps. */
type Way = (at: Place) => Values | Promise<Values> | undefined;
interface Place {
  lang: string;
  locale: Messages;
  page: Page;
  store: Store;
}

const refuse = () => Promise.reject(new Error("no network"));
const nothing = () => undefined;

/** The place of a script that writes no address but in place of the one it has. */
function placeAt(hash: string) {
  const location = { hash, search: "", replace: nothing };
  const replaceState = (_state: unknown, _title: string, address: string) => {
    location.hash = new URL(address, "https://example.org/").hash;
  };
  const history = { state: null, pushState: nothing, replaceState };
  return { location, history, addEventListener: nothing, removeEventListener: nothing, framed: false };
}
const stores: Store[] = [];
const storeAt = (page: Page, hash: string): Store => {
  const store = createStore(placeAt(hash), page.known);
  stores.push(store);
  return store;
};

/** Shows messages where the page has its place for them. */
const inNotices = (element: Parameters<typeof render>[0]) => render(element, { container: slot("notices") as HTMLElement });

const problem = (key: string, value: string): Way => {
  return ({ locale }) => {
    inNotices(<Notices locale={locale} problems={[{ key, value }]} missing={[]} onRetry={nothing} />);
    return { what: key === "date" ? `${key}=${value}` : value };
  };
};
const missing = (file: string, what?: MessageKey): Way => {
  return ({ locale }) => {
    inNotices(<Notices locale={locale} problems={[]} missing={[file]} onRetry={nothing} />);
    return { file, what: what === undefined ? "" : message(locale, what) };
  };
};

const Broken = (): never => {
  throw new Error("broken on purpose");
};
const brokenRoom = (name: RoomName): Way => {
  return ({ locale }) => {
    render(
      <Room locale={locale} name={name}>
        <Broken />
      </Room>,
    );
  };
};
const ROOMS = Object.keys(editionIn("en").locale.messages).filter((key): key is RoomName => key.startsWith("notice.room."));

const said = (text: string) => ({ en: text, ja: text, ru: text });
const story: Story = {
  format: FORMAT,
  version: VERSION,
  id: "two-steps",
  title: said("Two steps"),
  summary: {},
  steps: ["one", "two"].map((id) => ({ id, title: said(id), words: said(id), address: "", notes: {}, minutes: 1, sources: [] })),
};

/** A window of a lesson, whose map is an empty one. */
const windowOf = ({ locale, page, store }: Place, change: Partial<WindowProps> = {}): WindowProps => ({
  locale,
  story,
  index: 0,
  session: undefined,
  pictures: () => ({
    drawing: { ...page.drawing, land: [], islands: [], lines: [], places: [], areas: [] },
    choice: { lit: new Set() },
    colouring: { areas: new Map(), overlays: [] } as unknown as ReturnType<WindowProps["pictures"]>["colouring"],
    claims: false,
    legend: [],
    scale: 1,
    corner: [0, 0],
  }),
  sources: {},
  quotes: {},
  store,
  address: undefined,
  take: undefined,
  ...change,
});
const pressedInLesson = (key: string, values: (at: Place) => Values = () => ({})): Way => {
  return (at) => {
    render(<Present {...windowOf(at)} />);
    fireEvent.keyDown(window, { key });
    return values(at);
  };
};

const authorOf = ({ locale }: Place) =>
  render(<Author locale={locale} lessons={[story]} address="" onLook={nothing} onPresent={nothing} onClose={nothing} />);
/** A file is opened in the author's table. */
const opened = (text: string, values: Values = {}): Way => {
  return async (at) => {
    const { container } = authorOf(at);
    const input = container.querySelector("input[type=file]");
    if (!(input instanceof HTMLInputElement)) throw new Error("The table takes no file.");
    // jsdom's own files cannot be read as text
    const file = Object.assign(new File([text], "mine.json", { type: "application/json" }), { text: () => Promise.resolve(text) });
    await userEvent.upload(input, file);
    return { file: "mine.json", ...values };
  };
};
const storyText = (change: object) => JSON.stringify({ ...story, ...change });

const measuring: Measuring = {
  open: true,
  first: undefined,
  ends: ["iturup", "shikotan"],
  along: [],
  line: undefined,
  pointing: undefined,
  start: nothing,
  pick: nothing,
  end: nothing,
  onLine: nothing,
};

const dated = (date: string): Way => {
  return ({ locale, store }) => {
    render(<DatedEvents locale={locale} store={store} date={date} notices={slot("notices")} />);
    return {};
  };
};

async function panelOf({ lang, page, store }: Place) {
  const view = render(
    <SharePanel data={shareOf(editionIn(lang), undefined)} root="" languages={[...LANGUAGES]} store={store} onClose={nothing} />,
  );
  return { view, copyButton: view.container.querySelector<HTMLButtonElement>(".copied button"), page };
}
const copied = (works: boolean): Way => {
  return async (at) => {
    document.execCommand = () => works;
    const { copyButton } = await panelOf(at);
    if (copyButton !== null) fireEvent.click(copyButton);
    return {};
  };
};

/** The delivered page of a language, after an edit that left an annotation without its words. */
const unanchored = pagesOf(
  {
    ...site,
    content: contentWith(
      "annotations/press-tv-2016-12-15.json",
      instead('"exact": "southern Kuril islands, which', '"exact": "southern Kuril islandz, which'),
    ),
  },
  () => ({ script: "main.js", styles: "main.css", preloads: [] }),
);

const storiesText = filesOf(site).find(({ path }) => path === "stories.json")?.text ?? "";
const answerWith = (text: string) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(text, { headers: { "content-type": "application/json" } })));

const WAYS: Readonly<Record<string, Way>> = {
  "notice.address": problem("date", "1854"),
  "notice.unknown.feature": problem("feature", "Atlantis"),
  "notice.unknown.quote": problem("quote", "p99"),
  "notice.data": missing("world.geojson", "legend.land"),
  "notice.detail.coarse": missing("islands.geojson"),
  "notice.retry": missing("world.geojson"),
  "notice.anchor": ({ lang }) => {
    const path = lang === "en" ? "index.html" : `${lang}/index.html`;
    const html = unanchored.find((page) => page.path === path)?.html ?? "";
    document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    return { what: "p3-northern-territories" };
  },
  "notice.map": async () => {
    const { startLive } = await import("../../src/live");
    document.body.append(Object.assign(document.createElement("div"), { id: "live" }));
    // a page that is no page: nothing can be drawn of it
    startLive({ data: { lang: "en" } } as unknown as Page, {} as unknown as Store);
    await waitFor(() => expect(document.querySelector("[data-notice=map]")).not.toHaveAttribute("hidden"));
    return {};
  },
  "notice.room": ({ locale }) => {
    render(
      <Room locale={locale} name="notice.room.scale">
        <Broken />
      </Room>,
    );
    return { what: message(locale, "notice.room.scale") };
  },
  ...Object.fromEntries(ROOMS.map((name) => [name, brokenRoom(name)])),
  "notice.sheet": ({ page, store }) => {
    render(<Sheets {...({ page, store, view: store.view() } as unknown as SheetsProps)} />);
    fireEvent.click(document.querySelector("[data-open=keys]") ?? document.body);
    return {};
  },
  "notice.lessons": ({ page }) => {
    startLessons(() => page, storeAt(page, "#view=present"));
    return {};
  },
  "notice.quiz": ({ page }) => {
    startQuiz(() => page, storeAt(page, "#view=quiz"));
    return {};
  },
  "quiz.unknown": ({ lang, page }) => {
    answerWith(filesOf(site).find(({ path }) => path === `quiz/${lang}.json`)?.text ?? "");
    startQuiz(() => page, storeAt(page, "#view=quiz&seed=7b&question=none-such"));
    return { name: "none-such" };
  },
  "lesson.unknown": ({ page }) => {
    answerWith(storiesText);
    startLessons(() => page, storeAt(page, "#view=present&story=none-such"));
    return { name: "none-such" };
  },
  "lesson.step.unknown": ({ page }) => {
    answerWith(storiesText);
    startLessons(() => page, storeAt(page, "#view=present&step=none-such"));
    return { name: "none-such", number: 1 };
  },
  "lesson.popup": (at) => {
    vi.stubGlobal("open", () => null);
    return pressedInLesson("s", ({ store }) => ({ address: new URL(store.href({ view: "presenter" }), location.href).href }))(at);
  },
  "lesson.full": pressedInLesson("f"),
  "lesson.black": pressedInLesson("b"),
  "lesson.codeless": pressedInLesson("q"),
  "lesson.end": (at) => {
    render(<Presenter {...windowOf(at, { index: 1 })} />);
    return {};
  },
  "lesson.sheet.lost": (at) => {
    render(<LessonPaper {...windowOf(at)} page={at.page} kind="handout" />);
    return {};
  },
  "lesson.none": (at) => {
    authorOf(at);
    return {};
  },
  "lesson.unsaved": (at) => {
    const { container } = authorOf(at);
    fireEvent.click(container.querySelector("button.first") ?? container);
    return {};
  },
  "lesson.bad.json": opened("{"),
  "lesson.bad.long": opened(" ".repeat(500_001)),
  "lesson.bad.another": opened("[]"),
  "lesson.bad.place": opened(storyText({ id: "Not an id" }), { place: "id", reason: "an id has small letters, digits and hyphens" }),
  "lesson.bad.step": opened(storyText({ steps: [story.steps[0], story.steps[0]] }), {
    step: 2,
    place: "steps.1.id",
    reason: "this id stands twice",
  }),
  "measure.tool.failed": async ({ locale, page }) => {
    vi.doMock("../../src/MeasureTool", () => {
      throw new Error("no network");
    });
    render(<MeasureToolLoader page={page} locale={locale} measuring={measuring} />);
    return {};
  },
  "measure.tool.missing": ({ locale, page }) => {
    render(<MeasureTool page={page} locale={locale} measuring={measuring} />);
    return { file: "islands.geojson" };
  },
  "dated.none": dated("1970"),
  "dated.missing": dated("1945-09-05"),
  "share.copied": copied(true),
  "share.copy.failed": copied(false),
  "share.picture.failed": async (at) => {
    const { view } = await panelOf(at);
    fireEvent.click(view.container.querySelector("[data-save=svg]") ?? view.container);
    return {};
  },
};

const isMessage = (key: string): boolean => !NO_MESSAGES.has(key) && (FAMILIES.test(key) || TELLING.test(key));

/** Where a screen reader hears what comes, or what the reader has opened. */
const HEARD =
  "[role=status], [role=alert], [role=dialog], .author-table, .shown-next, .measuring, .on-date, section[aria-labelledby=dated-title]";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const isHeard = (words: string): boolean =>
  [...document.body.querySelectorAll(HEARD)].some((element) => plain(element.textContent).includes(plain(words)));

/** Of the delivered page what messages need: read once a language, since it is large. */
const pageOf = new Map(
  LANGUAGES.map((lang) => {
    const delivered = parsed(pageIn(lang));
    const parts = [...delivered.querySelectorAll(".strip, footer, [data-slot=notices], [data-notice=map]")];
    return [lang, { page: readPage(delivered), parts }];
  }),
);

beforeEach(() => {
  vi.stubGlobal("fetch", refuse);
  vi.stubGlobal(
    "XMLHttpRequest",
    class extends EventTarget {
      open() {}
      send() {
        queueMicrotask(() => this.dispatchEvent(new Event("error")));
      }
    },
  );
  // jsdom lays nothing out and reports no faults of its own
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("reportError", nothing);
  vi.spyOn(console, "error").mockImplementation(nothing);
  HTMLDialogElement.prototype.showModal = nothing;
  localStorage.clear();
});
afterEach(() => {
  // a room that was started on its own goes on listening to keys
  act(() => stores.splice(0).forEach((store) => store.move({ view: "explore" })));
  vi.doUnmock("../../src/MeasureTool");
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterAll(() => document.body.replaceChildren());

describe.each(LANGUAGES)("in %s", (lang) => {
  it.each(Object.entries(WAYS))("%s is shown in full, and heard", async (key, bring) => {
    const { page, parts } = pageOf.get(lang) ?? {};
    if (page === undefined || parts === undefined) throw new Error(`There is no page in ${lang}.`);
    document.body.replaceChildren(...parts.map((part) => document.importNode(part, true)));
    const { locale } = editionIn(lang);
    const values = await bring({ lang, locale, page, store: storeAt(page, "#") });
    const words = message(locale, key as MessageKey, values ?? {});
    await waitFor(() => expect(isHeard(words) ? [] : [words]).toEqual([]), { timeout: 5000 });
  });
});

it("every such message has a way to it above", () => {
  const keys = Object.keys(editionIn("en").locale.messages).filter(isMessage);
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => WAYS[key] === undefined)).toEqual([]);
  expect(Object.keys(WAYS).filter((key) => !keys.includes(key))).toEqual([]);
});

it("each of them is said by some part of the page", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const code = files.map((file) => readFileSync(join("src", file), "utf8")).join("\n");
  const prefixes = Array.from(code.matchAll(/message\([^)]*?`([a-z.]+)\$\{/g), ([, prefix = "?"]) => prefix);
  const unsaid = Object.keys(WAYS).filter((key) => !code.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)));
  expect(unsaid).toEqual([]);
});
