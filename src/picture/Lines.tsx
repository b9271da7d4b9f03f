import { LINE } from "./colours";
import type { LineDrawing } from "./drawing";
import { Scaled } from "./fit";

/** Lines of control and claim, over the land and under the islands: all dashed, since none is an agreed border today. */
export function Lines({ lines }: { lines: readonly LineDrawing[] }) {
  return (
    <Scaled>
      <g className="lines" fill="none" stroke={LINE} strokeWidth="1.5" strokeDasharray="7 5" pointerEvents="none">
        {lines.map(({ id, path, name, off = false }) => (
          <path
            key={id}
            d={path}
            data-line={id}
            role="img"
            aria-label={name}
            vectorEffect="non-scaling-stroke"
            display={off ? "none" : undefined}
          />
        ))}
      </g>
    </Scaled>
  );
}
