import { useEffect } from "react";

/** The screen stays awake while it is in view, where the browser lets us ask for it. */
export function useWakeLock(): void {
  useEffect(function stayAwake() {
    let lock: WakeLockSentinel | undefined;
    const ask = () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      navigator.wakeLock.request("screen").then(
        (given) => (lock = given),
        () => undefined,
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return function letItSleep() {
      document.removeEventListener("visibilitychange", ask);
      lock?.release().catch(() => undefined);
    };
  }, []);
}
