/** The measuring tool, loaded when it is first opened: most readers never measure. */
import { type ComponentType, useCallback, useEffect, useState } from "react";
import { message } from "./i18n/message";
import type { MeasureToolProps } from "./MeasureTool";

type Tool = ComponentType<MeasureToolProps>;

export function MeasureToolLoader(props: MeasureToolProps) {
  const [tool, setTool] = useState<{ Tool: Tool } | "failed">();
  const load = useCallback(() => {
    import("./MeasureTool").then(
      ({ MeasureTool }) => setTool({ Tool: MeasureTool }),
      () => setTool("failed"),
    );
  }, []);
  useEffect(load, [load]);
  if (tool === undefined) return null;
  if (tool !== "failed") return <tool.Tool {...props} />;
  const { locale, measuring } = props;
  return (
    <div className="measuring" data-obstacle="">
      <p role="status">{message(locale, "measure.tool.failed")}</p>
      <button type="button" onClick={load}>
        {message(locale, "notice.retry")}
      </button>
      <button type="button" onClick={measuring.end}>
        {message(locale, "measure.tool.end")}
      </button>
    </div>
  );
}
