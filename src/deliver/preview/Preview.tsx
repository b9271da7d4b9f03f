/** The preview picture of one page: the map as the page shows it, and beside it what it shows. */
import { message } from "../../i18n/message";
import type { LabelDrawing, LandDrawing } from "../../picture/drawing";
import { FitProvider } from "../../picture/fit";
import { LINE_EM } from "../../picture/Labels";
import { Scene } from "../../picture/Picture";
import { colouringOf } from "../stance";
import { PREVIEW } from "../addresses";
import { choiceOf } from "../drawing";
import { type Edition, groupOf, titleOf } from "../edition";
import { stanceLine } from "../stance";
import { RING, styleOf } from "./asked";
import { outlineOf, type Style, widthOf } from "./letters";
import { fitted, type Room } from "./lines";
import { drawingIn, lookOf, MAP } from "./look";
import { type MapName, namesIn } from "./names";
import { colour, drawingStyles } from "./styles";

/** A picture is twice as dense as the page, so that its lines and letters are still there when it is shown small. Below all px are the page's. */
const DENSITY = 2;
const WIDTH = PREVIEW.width / DENSITY;
const HEIGHT = PREVIEW.height / DENSITY;
/** The column beside the map: where its words begin, and how wide they may be. */
const COLUMN = { left: MAP.width + 20, width: WIDTH - MAP.width - 34 };
const TOP = 26;
const FOOT = 16;
const LINE = 1.22;

interface LineProps {
  text: string;
  style: Style;
  at: readonly [x: number, y: number];
  align?: LabelDrawing["align"];
}

/** Words as outlines, hung on a point of their base line. */
function Line({ text, style, at: [x, y], align = "start" }: LineProps) {
  const width = align === "start" ? 0 : widthOf(text, style);
  return <path d={outlineOf(text, style, x - (align === "middle" ? width / 2 : width), y)} />;
}

function Name({ label }: { label: MapName }) {
  const { kind, lines, at, align, line } = label;
  const style = styleOf(kind, label.size);
  return (
    <g fill={colour(kind === "sea" ? "sea-ink" : "ink")} stroke={kind === "sea" ? "none" : colour("paper")} strokeOpacity="0.85">
      {line !== undefined && <path d={`M${line.join("L")}`} stroke={colour("muted")} strokeWidth="1" strokeOpacity="1" />}
      {lines.map((text, index) => (
        <Line key={text} text={text} style={style} at={[at[0], at[1] + style.size * (0.35 + index * LINE_EM)]} align={align} />
      ))}
    </g>
  );
}

/** The map with its names. */
function Chart({ edition, wideLand }: PreviewProps) {
  const look = lookOf(edition);
  const all = drawingIn(look, edition, wideLand);
  const names = namesIn(look, all, edition);
  const drawing = { ...all, places: all.places.filter(({ id }) => names.some((name) => name.id === id)) };
  const choice = choiceOf(edition);
  return (
    <g>
      <rect width={MAP.width} height={MAP.height} fill={colour("sea")} />
      <FitProvider value={{ kind: "live", scale: 1 }}>
        <Scene drawing={drawing} choice={choice} colouring={colouringOf(edition)} prefix="" />
      </FitProvider>
      {drawing.places
        .filter(({ id }) => choice.lit.has(id))
        .map(({ id, at: [x, y] }) => (
          <circle key={id} cx={x} cy={y} r={RING} fill="none" stroke={colour("ink")} strokeWidth="1.6" />
        ))}
      <g strokeWidth="3.5" strokeLinejoin="round" paintOrder="stroke">
        {names.map((label) => (
          <Name key={label.id} label={label} />
        ))}
      </g>
    </g>
  );
}

interface TextBlock {
  lines: readonly string[];
  style: Style;
  fill: string;
}

/** Lines one under the other from `top`, and what stands under them. */
function Block({ lines, style, fill, top }: TextBlock & { top: number }) {
  return (
    <g fill={fill}>
      {lines.map((text, index) => (
        <Line key={text} text={text} style={style} at={[COLUMN.left, top + style.size * (0.9 + index * LINE)]} />
      ))}
    </g>
  );
}
const heightOf = ({ lines, style }: TextBlock): number => lines.length * style.size * LINE;

function block(text: string, face: Style["face"], fill: string, room: Omit<Room, "width">): TextBlock {
  const { size, lines } = fitted(text, face, { width: COLUMN.width, ...room });
  return { lines, style: { face, size }, fill: colour(fill) };
}

const TITLE = { sizes: [30, 28, 26, 24, 22, 20, 18], lines: 3, pair: true };
const UNDER = { sizes: [20, 19, 18, 17, 16], lines: 3, pair: true };
const LEGEND = { sizes: [19, 18, 17, 16], lines: 3 };
const CREDITS = { sizes: [7], lines: 3 };
const SWATCH = { width: 34, height: 18 };

/** The sign of the hatch. */
function Swatch({ top }: { top: number }) {
  const swatch = { x: COLUMN.left + 0.7, y: top + 0.7, ...SWATCH };
  return (
    <g stroke={colour("disputed-edge")} strokeWidth="1.4">
      <rect {...swatch} fill={colour("disputed")} />
      <rect {...swatch} fill="url(#hatch)" />
    </g>
  );
}

/**
 * The title, under it the app's name; on the page about everything the app's name is the title, and the islands' names stand under it.
 * At the foot what the hatch means, said of the islands and not of what the title names, and whose coasts they are.
 */
function Column({ edition }: { edition: Edition }) {
  const { locale, about } = edition;
  const app = message(locale, "app.title");
  const title = block(about === undefined ? app : titleOf(edition, about), "bold", "ink", TITLE);
  const under = block(about === undefined ? titleOf(edition, groupOf(edition)) : app, "regular", "muted", UNDER);
  const stance = block(stanceLine(edition), "regular", "ink", LEGEND);
  const credits = block(message(locale, "credits.coast"), "regular", "muted", CREDITS);
  const foot = HEIGHT - FOOT - heightOf(credits);
  const meaning = foot - 8 - heightOf(stance);
  const swatch = meaning - 9 - SWATCH.height;
  const head = TOP + heightOf(title) + 4;
  if (head + heightOf(under) > swatch - 4)
    throw new Error(`“${title.lines.join(" ")}” is too long for a preview picture: it meets the legend.`);
  return (
    <>
      <rect x={MAP.width} width={WIDTH - MAP.width} height={HEIGHT} fill={colour("paper")} />
      <path d={`M${MAP.width} 0V${HEIGHT}`} stroke={colour("rule")} />
      <Block {...title} top={TOP} />
      <Block {...under} top={head} />
      <Swatch top={swatch} />
      <Block {...stance} top={meaning} />
      <Block {...credits} top={foot} />
    </>
  );
}

/** An islet is little more than its own edge: here the edge lies under its colour, not over it. Land in two files has no seam. */
const ALSO = `.shape.islets{paint-order:stroke}.land{stroke:${colour("land")};stroke-width:.8}`;

export interface PreviewProps {
  edition: Edition;
  /** For looks beyond the land that comes with a page. */
  wideLand: readonly LandDrawing[];
}

export function Preview(props: PreviewProps) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={PREVIEW.width} height={PREVIEW.height} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <style>{drawingStyles + ALSO}</style>
      <Chart {...props} />
      <Column edition={props.edition} />
    </svg>
  );
}
