/** Tables of keys: what binds them, and what the help sheet lists, is the same table. */

/** One thing that keys do. */
export interface Binding<Act extends string> {
  readonly act: Act;
  /** Values of `KeyboardEvent.key`; letters in lower case, they count in upper case too. */
  readonly keys: readonly string[];
  /** True where Shift belongs to it. */
  readonly shift?: boolean;
}

/** What is typed into keeps its keys. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

/** What belongs to the focused control keeps it: a button its Space, a link its Enter. */
const isPressed = ({ key, target }: KeyboardEvent): boolean =>
  (key === "Enter" || key === " ") && target instanceof Element && target.closest("a[href], button, summary, [role=button]") !== null;

/** What a key does; nothing while something is typed, with a modifier, or where the focused control needs it. */
export function actOf<Act extends string>(bindings: readonly Binding<Act>[], event: KeyboardEvent): Act | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (isTypedInto(event.target) || isPressed(event)) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // the sign "?" needs Shift on most keyboards: only where a table names Shift does it tell keys apart
  const bound = bindings.filter(({ keys }) => keys.includes(key));
  return (bound.find(({ shift }) => shift === event.shiftKey) ?? bound.find(({ shift }) => shift === undefined))?.act;
}
