import { Assistance } from "./Assistance";
import type { Look } from "./Surroundings";
import { Sheets, type SheetsProps } from "./Sheets";

export interface AssistedProps extends Omit<SheetsProps, "looked"> {
  look: Look;
}

/** Words, keys, and the sheets that they open. */
export const Assisted = ({ look, ...rest }: AssistedProps) => (
  <>
    <Assistance page={rest.page} store={rest.store} view={rest.view} look={look} />
    <Sheets {...rest} looked={look.box} />
  </>
);
