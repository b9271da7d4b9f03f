/** The measuring tool: loaded when somebody measures, with all that knows the ellipsoid. */
import { useEffect, useMemo, useState } from "react";
import type { GazetteerEntry } from "./atlas/gazetteer";
import { toSheet } from "./atlas/sheet";
import type { Page } from "./data";
import { message, type Messages } from "./i18n/message";
import { loadCollection } from "./map/collection";
import { type Atlas, drawnLine, lineBetween, pointOf, shoresById } from "./measuredLine";
import type { Nearest } from "./measure/nearest";
import { plain } from "./measure/shown";
import { kmWords, nauticalMilesWords, positionWords } from "./measure/words";
import type { Measuring } from "./useMeasuring";
import type { MeasureEnd } from "./view/view";

const FILE = "islands.geojson";
const NO_ISLANDS: Atlas["islands"] = new Map();

/** The islands' shores, once they are needed. */
function useIslands(needed: boolean, root: string) {
  const [islands, setIslands] = useState<Atlas["islands"] | "missing">();
  useEffect(
    function loadIslands() {
      if (!needed || islands !== undefined) return;
      loadCollection(FILE, root).then(
        (collection) => setIslands(shoresById(collection)),
        () => setIslands("missing"),
      );
    },
    [needed, islands, root],
  );
  const missing = islands === "missing";
  return {
    islands: missing || islands === undefined ? NO_ISLANDS : islands,
    missing: needed && missing,
    retry: () => setIslands(undefined),
  };
}

function nameOf(locale: Messages, features: readonly GazetteerEntry[], end: MeasureEnd): string {
  if (typeof end !== "string") return positionWords(locale, [end.longitude, end.latitude]);
  return features.find(({ id }) => id === end)?.title ?? end;
}

/** What to do next. */
function instruction(locale: Messages, features: readonly GazetteerEntry[], first: MeasureEnd | undefined): string {
  return first === undefined
    ? message(locale, "measure.tool.first")
    : message(locale, "measure.tool.second", { from: nameOf(locale, features, first) });
}

interface ResultProps {
  locale: Messages;
  features: readonly GazetteerEntry[];
  ends: readonly [MeasureEnd, MeasureEnd];
  line: Nearest;
}

function Result({ locale, features, ends: [from, to], line: { km } }: ResultProps) {
  return (
    <p className="result" data-measure="distance" data-value={plain(km)}>
      {message(locale, "measure.tool.result", {
        from: nameOf(locale, features, from),
        to: nameOf(locale, features, to),
        km: kmWords(locale, km),
        nmi: nauticalMilesWords(locale, km),
      })}
    </p>
  );
}

export interface MeasureToolProps {
  page: Page;
  locale: Messages;
  measuring: Measuring;
}

export function MeasureTool({ page: { data }, locale, measuring }: MeasureToolProps) {
  const { features, root } = data;
  const { first, onLine } = measuring;
  const ends = first === undefined ? measuring.ends : undefined;
  const { islands, missing, retry } = useIslands(ends?.some((end) => pointOf(features, end) === undefined) ?? false, root);
  const line = useMemo(() => ends && lineBetween({ features, islands }, ends), [ends, features, islands]);
  const drawn = useMemo(() => {
    if (line !== undefined) return drawnLine(line);
    const start = first === undefined ? undefined : pointOf(features, first);
    return { path: "", ends: start === undefined ? [] : [toSheet(start)] };
  }, [line, first, features]);
  useEffect(
    function showLine() {
      onLine(drawn);
      return function takeLineAway() {
        onLine(undefined);
      };
    },
    [drawn, onLine],
  );
  return (
    <div className="measuring" data-obstacle="" role="group" aria-label={message(locale, "measure.tool")}>
      <div role="status">
        {ends === undefined && <p>{instruction(locale, features, first)}</p>}
        {ends !== undefined && line !== undefined && <Result locale={locale} features={features} ends={ends} line={line} />}
        {missing && (
          <p>
            {message(locale, "measure.tool.missing", { file: FILE })}{" "}
            <button type="button" onClick={retry}>
              {message(locale, "notice.retry")}
            </button>
          </p>
        )}
      </div>
      {ends === undefined && <p className="keys">{message(locale, "measure.tool.keys")}</p>}
      <button type="button" onClick={measuring.end}>
        {message(locale, "measure.tool.end")}
      </button>
    </div>
  );
}
