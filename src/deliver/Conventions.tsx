/** How each side draws it, in words: all of it is in the page, and shown while the address asks for it (`reading/markLayers`). */
import { LocalText } from "../reading/LocalText";
import { Sources } from "../reading/Sources";
import { type Edition, sourced, wordsIn } from "./edition";

type Convention = Edition["content"]["conventions"][number];

/** Its title; the legend has it as well, so that a map drawn one side's way says so itself. */
const titleOf = (edition: Edition, { name }: Convention) => <LocalText words={wordsIn(edition, name)} page={edition.lang} />;

/** In the legend: whose drawing this is. */
export const DrawnAs = ({ edition }: { edition: Edition }) =>
  edition.content.conventions.map((convention) => (
    <strong key={convention.id} className="drawn-as" data-convention={convention.id} hidden>
      {titleOf(edition, convention)}
    </strong>
  ));

function Rule({ edition, convention }: { edition: Edition; convention: Convention }) {
  const { rule, leavesOut, missing } = convention;
  const fact = sourced(edition, rule);
  return (
    <section
      className="convention"
      data-convention={convention.id}
      id={`convention-${convention.id}`}
      aria-labelledby={`title-${convention.id}`}
      hidden
    >
      <h2 id={`title-${convention.id}`}>{titleOf(edition, convention)}</h2>
      <p>
        <LocalText words={fact.words} page={edition.lang} /> <Sources fact={fact} />
      </p>
      <p className="leaves-out">
        <LocalText words={wordsIn(edition, leavesOut)} page={edition.lang} />
      </p>
      {missing !== undefined && (
        <p className="missing">
          <LocalText words={wordsIn(edition, missing)} page={edition.lang} />
        </p>
      )}
    </section>
  );
}

/** The rule of each, with its sources, what it leaves out, and what is missing here. */
export const Conventions = ({ edition }: { edition: Edition }) => (
  <div className="conventions">
    {edition.content.conventions.map((convention) => (
      <Rule key={convention.id} edition={edition} convention={convention} />
    ))}
  </div>
);
