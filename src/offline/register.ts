/** The page's side of working without a network: sets up the worker, tells it which build this page is, and hears which is the newest. */
import { workerAddress } from "./address";

/** `ready`: all of this build is kept; `newer`: another build is, and the next page will be of it. */
export type Kept = "ready" | "newer";

/** A download passes by the worker: the page itself hands over what is kept. */
function handOver(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download][href]") : null;
  if (link === null || navigator.serviceWorker.controller === null || new URL(link.href).origin !== window.location.origin) return;
  event.preventDefault();
  save(link.href).catch(() => window.location.assign(link.href));
}

async function save(address: string): Promise<void> {
  const file = await fetch(address);
  if (!file.ok) throw new Error(`${address}: status ${file.status}`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await file.blob());
  link.download = address.replace(/^.*\//, "");
  link.click();
  // the browser has not read it yet when click returns
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * `build`: the page's own; `tell` may be called more than once. Where the browser refuses workers or storage nothing comes of it.
 * @throws Error where the browser refuses
 */
export async function register(build: string, tell: (kept: Kept) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const sayBuild = () => serviceWorker.controller?.postMessage(build);
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") tell(data === build ? "ready" : "newer");
  });
  serviceWorker.addEventListener("controllerchange", sayBuild);
  sayBuild();
  document.addEventListener("click", handOver);
  if (workerAddress === undefined) return;
  const registration = await serviceWorker.register(workerAddress);
  // browsers look for a new one by themselves, some much later
  await registration.update();
}
