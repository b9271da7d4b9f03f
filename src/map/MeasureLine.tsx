import { Pinned } from "../picture/fit";
import type { MeasuredLine } from "./measured";

/** A measured line with its ends. Names stand over it, and a pointer goes through it. */
export function MeasureLine({ line: { path, ends } }: { line: MeasuredLine }) {
  return (
    <g className="measured" fill="none" pointerEvents="none">
      <path className="casing" d={path} vectorEffect="non-scaling-stroke" />
      <path className="line" d={path} vectorEffect="non-scaling-stroke" data-measured-line="" />
      {ends.map((at) => (
        <Pinned key={at.join()} at={at}>
          <circle className="end" r="4.5" />
        </Pinned>
      ))}
    </g>
  );
}
