/** The scene with its names. A component of its own, so that between finding what is to be named and finding the places a browser may do other things. */
import { useMemo } from "react";
import type { LabelDrawing } from "../picture/drawing";
import { placed, type Sought, withLabels } from "./labels";
import { LiveScene, type LiveSceneProps } from "./LiveScene";
import { withAway, withReach } from "./reach";
import type { Look } from "./useGeometry";

interface NamedSceneProps extends LiveSceneProps {
  /** Labels, or what they are still to be made of. */
  names: readonly LabelDrawing[] | Sought;
  look: Look;
}

export function NamedScene({ names, look, ...scene }: NamedSceneProps) {
  const { drawing, choice, scale } = scene;
  const labels = useMemo(() => ("asked" in names ? placed(names) : names), [names]);
  const named = useMemo(
    () => withAway(withReach(withLabels(drawing, labels, choice.lit), scale), look.box),
    [drawing, labels, choice, scale, look],
  );
  return <LiveScene {...scene} drawing={named} />;
}
