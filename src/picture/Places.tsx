import { INK, PAPER } from "./colours";
import type { Choice, PlaceDrawing } from "./drawing";
import { Pinned } from "./fit";
import { pressedBy, Target } from "./Islands";

const Dot = ({ reach }: { reach: number | undefined }) => (
  <>
    <Target reach={reach} />
    <circle className="dot" r="5" fill={INK} stroke={PAPER} strokeWidth="2" />
  </>
);

interface PlacesProps {
  places: readonly PlaceDrawing[];
  choice: Choice;
  onChoose?: (id: string) => void;
}

/** Places of meetings and other points. */
export function Places({ places, choice, onChoose }: PlacesProps) {
  return (
    <g className="places">
      {places.map(({ id, at, name, reach, away = false }) => {
        const marks = { "data-feature": id, "data-lit": choice.lit.has(id) || undefined };
        return (
          <Pinned key={id} at={at}>
            {onChoose === undefined ? (
              <a href={`#feature=${id}`} aria-label={name} aria-current={choice.chosen === id || undefined} {...marks}>
                <Dot reach={reach} />
              </a>
            ) : (
              <g
                role="button"
                tabIndex={away ? -1 : 0}
                aria-label={name}
                aria-pressed={choice.chosen === id}
                onKeyDown={pressedBy(() => onChoose(id))}
                {...marks}
              >
                <Dot reach={reach} />
              </g>
            )}
          </Pinned>
        );
      })}
    </g>
  );
}
