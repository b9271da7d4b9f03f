/**
 * `dist/sw.js`: keeps one build of the site, whole, and opens it without a network. Each page is remembered with the build that it
 * was opened from and gets files of no other; a new build is taken by the next page that is opened, whatever others are still open.
 */

/** What is written into it when it is built: a hash of everything, and the files by their address in the site's folder, each with its own hash. */
declare const BUILD: string;
declare const FILES: Readonly<Record<string, string>>;

/** Of TypeScript's library for workers, which does not go together with that for pages, what is used here. */
interface Page {
  readonly id: string;
  postMessage: (build: string) => void;
}
interface Waiting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Waiting {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith: (answer: Response | Promise<Response>) => void;
}
interface Told extends Waiting {
  readonly source: Page;
  readonly data: unknown;
}
interface Scope {
  readonly registration: { readonly scope: string; readonly installing: unknown };
  readonly clients: { claim: () => Promise<void>; matchAll: (which: { includeUncontrolled: boolean }) => Promise<readonly Page[]> };
  skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: Told) => void): void;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a worker has no window
const worker = globalThis as unknown as Scope;

const { scope } = worker.registration;
// once: what is written in is written in wherever it is named
const [build, files] = [BUILD, FILES];
/** Of what other folders of the same host keep, nothing is touched. */
const OURS = `four-islands ${scope} `;
const OWN = OURS + build;
/** Which page was opened from which build. */
const PAGES = `${OURS}pages`;
/** The pages opened since the worker was started; the browser stops and starts it as it likes. */
const opened = new Set<string>();

/** The address of a file in the site's folder, the same for `ja/index.html`, `ja/` and `ja/?a#b`; undefined outside. */
const fileAt = (address: string): string | undefined =>
  address.startsWith(scope)
    ? address
        .slice(scope.length)
        .replace(/[?#].*/s, "")
        .replace(/(^|\/)index\.html$/, "$1")
    : undefined;
const isKept = (file: string | undefined): boolean => file !== undefined && Object.hasOwn(files, file);
const keptIn = (cacheName: string, file: string) => caches.match(scope + file, { cacheName, ignoreVary: true });

async function keep(cache: Cache, file: string, integrity: string): Promise<void> {
  const answer = await fetch(scope + file, { integrity, cache: "no-cache", priority: "low" });
  if (!answer.ok) throw new Error(`${file}: status ${answer.status}`);
  // a page must not be answered with what was redirected, as hosts do that leave out .html
  await cache.put(scope + file, answer.redirected ? new Response(answer.body, answer) : answer);
}

/** All of the build or nothing: one file that is missing, or is another's, and what was kept before stays. */
async function keepAll(): Promise<void> {
  const before = await caches.has(OWN);
  try {
    const cache = await caches.open(OWN);
    await Promise.all(Object.entries(files).map(([file, integrity]) => keep(cache, file, integrity)));
  } catch (error) {
    if (!before) await caches.delete(OWN);
    throw error;
  }
  // the files of pages that are open stay theirs: nothing has to wait for them
  await worker.skipWaiting();
}

/** The entry of a page in the list of pages. */
const entryOf = (page: string): string => `${scope}?${page}`;

async function remember(page: string): Promise<void> {
  opened.add(page);
  const pages = await caches.open(PAGES);
  await pages.put(entryOf(page), new Response(build));
}

async function buildOf(page: string): Promise<string | undefined> {
  if (opened.has(page)) return build;
  const entry = await caches.match(entryOf(page), { cacheName: PAGES });
  return entry?.text();
}

/** Forgets pages that are gone, and builds that no page is of. */
async function tidy(): Promise<void> {
  const [pages, clients] = await Promise.all([caches.open(PAGES), worker.clients.matchAll({ includeUncontrolled: true })]);
  const open = new Set(clients.map(({ id }) => entryOf(id)));
  const used = new Set([OWN, PAGES]);
  for (const { url } of await pages.keys()) {
    const entry = await pages.match(url);
    // a page that is being opened is not yet among those that are open
    if (open.has(url) || opened.has(url.slice(entryOf("").length))) used.add(OURS + ((await entry?.text()) ?? ""));
    else await pages.delete(url);
  }
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && !used.has(name));
  // among them may be the one that is being filled
  if (!worker.registration.installing) await Promise.all(names.map((name) => caches.delete(name)));
}

async function openPage({ request, resultingClientId }: Asked, file: string): Promise<Response> {
  const page = await keptIn(OWN, file);
  // the reader may have thrown it away
  if (page === undefined) return fetch(request);
  // older browsers do not say which page it will be; it says its build itself, later
  if (resultingClientId !== "") await remember(resultingClientId);
  return page;
}

/** What a page asks for: from its own build, or as if there were no worker. */
async function partOf({ request, clientId }: Asked, file: string): Promise<Response> {
  const its = await buildOf(clientId);
  return (its === undefined ? undefined : await keptIn(OURS + its, file)) ?? fetch(request);
}

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
// the first page need not be loaded again; a page that does not say which build it is gets nothing from here
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("fetch", (event) => {
  const { method, mode, url, destination, referrer } = event.request;
  const file = method === "GET" ? fileAt(url) : undefined;
  if (file === undefined) return;
  if (mode !== "navigate") event.respondWith(partOf(event, file));
  // frames of other people's pages show the site as it is now; our own preview of one is ours
  else if (destination !== "document" && !isKept(fileAt(referrer))) return;
  else if (isKept(file)) event.respondWith(openPage(event, file));
  else if (isKept(`${file}/`)) event.respondWith(Response.redirect(`${scope}${file}/`));
});

worker.addEventListener("message", (event) => {
  const answer = async () => {
    if (event.data === build) await remember(event.source.id);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its own pages, which are no windows to it
    event.source.postMessage(build);
    await tidy();
  };
  event.waitUntil(answer());
});
