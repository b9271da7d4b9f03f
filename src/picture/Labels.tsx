import { INK, PAPER } from "./colours";
import type { LabelDrawing } from "./drawing";
import { Pinned, Scaled, useFit } from "./fit";
import { SANS, SERIF } from "../i18n/fonts";

/** Font sizes in rem; `placement.ts` measures with the same. */
export const FONT_REM = { island: 1.0625, place: 0.875, sea: 1.125, land: 0.8125, line: 0.8125, others: 0.875 } as const;
interface Face {
  fontFamily?: string;
  fontStyle?: string;
  fontWeight?: number;
  letterSpacing?: string;
}
/** What the words wear, as attributes: a style sheet that comes later must not set them anew. `measureText.ts` measures with the same. */
export const FACES: Readonly<Record<keyof typeof FONT_REM, Face>> = {
  island: { fontWeight: 700 },
  place: { fontWeight: 700 },
  sea: { fontStyle: "italic", letterSpacing: "0.08em" },
  land: { letterSpacing: "0.12em" },
  line: { fontFamily: SANS, fontStyle: "italic" },
  others: { fontFamily: SANS, fontWeight: 400 },
};
/** Distance between the base lines of a label's lines, in em. */
export const LINE_EM = 1.2;

/** The paper around the words, as wide as they are large: the islands' names stay the largest text of a narrow page. */
const HALO = "0.24em";

/**
 * Words that in the delivered picture wait for the style sheet: seas, and names in other scripts, for which fonts would have to be found that
 * cost the first frame milliseconds. A line is never without its name.
 */
const useLate = () => (useFit().kind === "delivered" ? { display: "none" } : {});

/** The label's words: the pair first, the other languages' names under it, smaller. */
function Words({ label }: { label: LabelDrawing }) {
  const late = useLate();
  const waits = label.kind !== "island" && label.kind !== "line";
  const rem = FONT_REM[label.kind] * label.size;
  // the first line stands with its middle at the point, what is under it hangs below
  const first = 0.35;
  const x = label.dx ?? 0;
  return (
    <text textAnchor={label.align} fontSize={`${rem}rem`} strokeWidth={HALO} {...FACES[label.kind]} {...(waits ? late : {})}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={x} y={`${first + index * LINE_EM}em`}>
          {line}
        </tspan>
      ))}
      {label.others.length > 0 && (
        <tspan
          className="others"
          {...FACES.others}
          {...late}
          x={x}
          y={`${((first + label.lines.length * LINE_EM) * FONT_REM[label.kind]) / FONT_REM.others}em`}
          fontSize={`${FONT_REM.others * label.size}rem`}
        >
          {label.others.map(({ text, lang }, index) => (
            <tspan key={lang} lang={lang}>
              {index > 0 && " · "}
              {text}
            </tspan>
          ))}
        </tspan>
      )}
    </text>
  );
}

function Leader({ from, to }: { from: LabelDrawing["at"]; to: NonNullable<LabelDrawing["leader"]> }) {
  return (
    <Scaled>
      <path
        className="leader"
        d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`}
        fill="none"
        stroke={INK}
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
      />
    </Scaled>
  );
}

/** Names in open water beside their shapes. Assistive technology hears them from the shapes, so they are not said twice. */
export function Labels({ labels }: { labels: readonly LabelDrawing[] }) {
  return (
    <g className="labels" fontFamily={SERIF} fill={INK} stroke={PAPER} strokeLinejoin="round" paintOrder="stroke" aria-hidden="true">
      {labels.map((label) => (
        <g key={label.id} className={`label ${label.kind}${label.beside === true ? " beside" : ""}`} data-label={label.id}>
          {label.leader !== undefined && <Leader from={label.at} to={label.leader} />}
          <Pinned at={label.at}>
            <Words label={label} />
          </Pinned>
        </g>
      ))}
    </g>
  );
}
