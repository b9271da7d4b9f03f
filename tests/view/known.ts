/** What the reader of an address knows of the real content, on a day that stays the same. */
import { knownOf } from "../../src/data";
import { dataIn } from "../deliver/site";

export const TODAY = "2026-03-15";
export const data = dataIn("en");
export const known = knownOf(data, TODAY);

/** The same content after its editors have renamed a feature and an annotation. */
export const renamed = knownOf(
  {
    ...data,
    features: data.features.map((feature) => (feature.id === "shikotan" ? { ...feature, formerly: ["shikotan-island"] } : feature)),
    references: data.references.map((reference) =>
      reference.id === "p3-northern-territories" ? { ...reference, formerly: ["p3-the-row"] } : reference,
    ),
  },
  TODAY,
);
