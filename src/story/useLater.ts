import { useEffect, useState } from "react";

/** How long what comes next waits for what is shown now, in ms. */
export const SOON = 100;

/** A value a moment later, once what hangs on it at once has been drawn. */
export function useLater<Value>(value: Value, ms: number): Value {
  const [later, setLater] = useState(value);
  useEffect(
    function followSoon() {
      const timer = setTimeout(() => setLater(value), ms);
      return function leaveIt() {
        clearTimeout(timer);
      };
    },
    [value, ms],
  );
  return later;
}
