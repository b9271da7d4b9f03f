/** The share panel, loaded when it is first opened: most readers never share. */
import { type ComponentType, useCallback, useState } from "react";
import type { Page } from "./data";
import { ShareButton } from "./embed/ShareButton";
import type { SharePanelProps } from "./embed/SharePanel";
import { type Messages, message } from "./i18n/message";
import type { Store } from "./view/store";

interface Loaded {
  Panel: ComponentType<SharePanelProps>;
  data: SharePanelProps["data"];
}

export function ShareLoader({ page: { data }, locale, store }: { page: Page; locale: Messages; store: Store }) {
  const [loaded, setLoaded] = useState<Loaded | "failed">();
  const [open, setOpen] = useState(false);
  const load = useCallback(() => {
    setOpen(true);
    import("./embed/SharePanel")
      .then(async ({ SharePanel, loadShare }) => setLoaded({ Panel: SharePanel, data: await loadShare(data.root, data.lang) }))
      .catch(() => setLoaded("failed"));
  }, [data]);
  return (
    <>
      <ShareButton label={message(locale, "map.share")} onOpen={load} />
      {open && loaded === "failed" && (
        <span role="status">
          {message(locale, "notice.data", { file: `share.${data.lang}.json`, what: message(locale, "map.share") })}{" "}
          <button type="button" onClick={load}>
            {message(locale, "notice.retry")}
          </button>
        </span>
      )}
      {open && loaded !== undefined && loaded !== "failed" && (
        <loaded.Panel
          data={loaded.data}
          root={data.root}
          languages={Object.keys(data.languages)}
          store={store}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
