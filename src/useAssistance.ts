import { type ComponentType, useCallback, useEffect, useState } from "react";
import type { AssistedProps } from "./Assisted";

/** What helps without eyes or pointer, and with paper: it comes once the map answers, which must not wait for it. */
export function useAssistance(ready: boolean) {
  const [assisted, setAssisted] = useState<{ View: ComponentType<AssistedProps> } | "failed">();
  const load = useCallback(() => {
    import("./Assisted").then(
      (loaded) => setAssisted({ View: loaded.Assisted }),
      () => setAssisted("failed"),
    );
  }, []);
  useEffect(
    function loadIt() {
      if (ready) load();
    },
    [ready, load],
  );
  return { assisted, load };
}
