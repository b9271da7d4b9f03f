/** What the projector shows of a step: always laid out at one size, then scaled, so that every window shows the same picture. */
import { memo, type ReactNode, useLayoutEffect, useReducer, useRef } from "react";
import type { Point } from "../atlas/sheet";
import { message, type Messages } from "../i18n/message";
import type { Choice, Drawing } from "../picture/drawing";
import { FitProvider } from "../picture/fit";
import { Scene } from "../picture/Picture";
import type { Colouring } from "../time/colouring";
import { saidIn, type Step, type Story } from "./format";

/** A slide, in px, before it is scaled to its window; the map's share of it; how much larger than on the page the map is drawn, for the last row. */
const SLIDE = { width: 1280, height: 720 };
const MAP_WIDTH = 840;
const LARGER = 1.6;
/** The map in px of its own. */
export const MAP = { width: MAP_WIDTH / LARGER, height: SLIDE.height / LARGER };

export interface StepPicture {
  drawing: Drawing;
  choice: Choice;
  colouring: Colouring;
  claims: boolean;
  /** The excerpt that it shows, by its id. */
  quote?: string | undefined;
  /** What its tints say, where it has a date. */
  legend: readonly { phrase: string; side?: string | undefined; held?: string | undefined }[];
  /** Px of the drawing per sheet unit. */
  scale: number;
  /** The point of the sheet in the picture's upper left corner. */
  corner: Point;
}

interface ChartProps {
  picture: StepPicture;
  label: string;
  /** Tells the drawings of one page apart. */
  prefix: string;
  onChoose?: ((id: string) => void) | undefined;
}

/** The map of a step. */
export const Chart = memo(function Chart({ picture, label, prefix, onChoose }: ChartProps) {
  const { drawing, choice, colouring, claims, scale, corner } = picture;
  return (
    <svg
      className="slide-map"
      role="group"
      aria-label={label}
      width={MAP_WIDTH}
      height={SLIDE.height}
      viewBox={`0 0 ${MAP.width} ${MAP.height}`}
    >
      <g transform={`scale(${scale}) translate(${-corner[0]} ${-corner[1]})`}>
        <FitProvider value={{ kind: "live", scale }}>
          <Scene
            drawing={drawing}
            choice={choice}
            colouring={colouring}
            claims={claims}
            prefix={prefix}
            {...(onChoose === undefined ? {} : { onChoose })}
          />
        </FitProvider>
      </g>
    </svg>
  );
});

export type SourceTitles = Readonly<Record<string, { title: string; lang: string }>>;
export type Quotes = Readonly<Record<string, { exact: string; lang: string; publisher: string; paragraph: number }>>;

/** More rows have no room. */
const MOST_ROWS = 3;

interface SlideProps extends Omit<ChartProps, "label"> {
  locale: Messages;
  story: Pick<Story, "steps">;
  index: number;
  step: Step;
  sources: SourceTitles;
  quotes: Quotes;
}

/** The article's words, which are not ours. */
function Quoted({ locale, quote: { exact, lang, publisher, paragraph } }: { locale: Messages; quote: Quotes[string] }) {
  return (
    <blockquote>
      <p lang={lang}>{exact}</p>
      <cite>
        {publisher} {message(locale, "excerpt.paragraph.short", { number: paragraph })}
      </cite>
    </blockquote>
  );
}

/** What the tints of a dated map say. */
export function Legend({ legend }: Pick<StepPicture, "legend">) {
  if (legend.length === 0) return null;
  return (
    <ul className="slide-legend">
      {legend.map(({ phrase, side, held }) => (
        <li key={phrase}>
          <span className="swatch" data-side={side} data-held={held} aria-hidden="true" /> <span>{phrase}</span>
        </li>
      ))}
    </ul>
  );
}

/** The text of a step, beside its map. */
function Column({
  locale,
  story,
  index,
  step,
  sources,
  quotes,
  legend,
  quote,
}: Omit<SlideProps, keyof ChartProps> & Pick<StepPicture, "legend" | "quote">) {
  const { tag } = locale.language;
  const [title, words] = [saidIn(step.title, tag), saidIn(step.words, tag)];
  const source = step.sources.flatMap((id) => sources[id] ?? [])[0];
  const count = story.steps.length;
  const quoted = quote === undefined ? undefined : quotes[quote];
  return (
    <div className={quoted === undefined ? "slide-words" : "slide-words quoting"}>
      <h2 lang={title.lang}>{title.text}</h2>
      <p lang={words.lang}>{words.text}</p>
      {quoted !== undefined && <Quoted locale={locale} quote={quoted} />}
      {source !== undefined && (
        <p className="slide-source" lang={source.lang}>
          {source.title}
        </p>
      )}
      <Legend legend={legend.slice(0, MOST_ROWS)} />
      <p className="slide-place" aria-label={message(locale, "lesson.of", { number: index + 1, count })}>
        <progress max={count} value={index + 1} aria-hidden="true" /> {index + 1}/{count}
      </p>
    </div>
  );
}

/** `ahead`: laid out and not shown, so that it need only be painted when its turn comes. */
export function Slide({ picture, prefix, onChoose, locale, ahead = false, ...column }: SlideProps & { ahead?: boolean }) {
  return (
    <div className={ahead ? "slide-ahead" : "slide"} data-step={column.step.id} inert={ahead || onChoose === undefined}>
      <Chart picture={picture} label={message(locale, "lesson.map")} prefix={prefix} onChoose={onChoose} />
      <Column locale={locale} legend={picture.legend} quote={picture.quote} {...column} />
    </div>
  );
}

interface ScreenProps {
  children: ReactNode;
  className?: string;
  /** Where it stands: in another place it has another size. */
  place?: string;
}

/** The scales that were measured, by place: a slide that moves to another one need not wait for the layout. */
const measured = new Map<string | undefined, number>();

/** Scales what stands in it to its own size, in the middle. */
export function Screen({ children, className = "", place }: ScreenProps) {
  const box = useRef<HTMLDivElement>(null);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(
    function followItsSize() {
      const element = box.current;
      if (element === null) return undefined;
      const fit = () => {
        const scale = Math.min(element.clientWidth / SLIDE.width, element.clientHeight / SLIDE.height);
        if (measured.get(place) === scale) return;
        measured.set(place, scale);
        drawAgain();
      };
      if (place === undefined || !measured.has(place)) fit();
      const observer = new ResizeObserver(fit);
      observer.observe(element);
      return function stopFollowing() {
        observer.disconnect();
      };
    },
    [place],
  );
  return (
    <div className={`screen ${className}`} ref={box}>
      <div className="screen-scale" style={{ transform: `translate(-50%, -50%) scale(${measured.get(place) ?? 0})` }}>
        {children}
      </div>
    </div>
  );
}
