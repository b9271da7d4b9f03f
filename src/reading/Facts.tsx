import { LocalText, type Words } from "./LocalText";
import { Sides, type SidesData } from "./Sides";
import { type SourcedText, Sources } from "./Sources";

export interface FactData {
  /** When it holds, in words. */
  date?: string;
  fact: SourcedText;
  sides?: SidesData;
  /** Where the sides' readings stand, if on another card. */
  sidesAt?: { feature: string; title: string };
  /** Where the sources differ: what each says, opened on request; `label` says so. */
  readings?: { label: string; each: readonly SourcedText[] };
}
/** All facts of one kind, under one name. */
export interface FactRow {
  kind: string;
  label: string;
  facts: readonly FactData[];
  /** Those of other years, opened on request, under a line that says which. */
  others?: { label: string; facts: readonly FactData[] };
}
/** Another row: what lies on the island, as links to their cards. */
export interface LinksRow {
  kind: string;
  label: string;
  links: readonly { feature: string; title: string }[];
}
export interface FactsData {
  first: readonly (FactRow | LinksRow)[];
  /** The rest, opened on request, under a line that says what there is. */
  more?: { label: string; rows: readonly (FactRow | LinksRow)[] };
}

const Text = ({ date, words, page }: { date: string | undefined; words: Words; page: string }) => (
  <>
    {date !== undefined && (
      <>
        <span className="dates">{date}</span>{" "}
      </>
    )}
    <LocalText words={words} page={page} />
  </>
);

function Readings({ data, page }: { data: FactData & Required<Pick<FactData, "readings">>; page: string }) {
  const { date, fact, readings } = data;
  const said = new Set(readings.each.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const others = fact.sources.filter(({ id }) => !said.has(id));
  return (
    <details className="readings">
      <summary>
        <Text date={date} words={fact.words} page={page} /> <span className="doubt">{readings.label}</span>
      </summary>
      <ul>
        {readings.each.map((reading) => (
          <li key={reading.words.text}>
            <LocalText words={reading.words} page={page} /> <Sources fact={reading} />
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <Sources fact={{ sources: others }} />
          </li>
        )}
      </ul>
    </details>
  );
}

function FactText({ data, page }: { data: FactData; page: string }) {
  const { date, fact, sides, sidesAt, readings } = data;
  return (
    <>
      {readings === undefined ? (
        <p>
          <Text date={date} words={fact.words} page={page} /> <Sources fact={fact} />
        </p>
      ) : (
        <Readings data={{ ...data, readings }} page={page} />
      )}
      {sides !== undefined && <Sides sides={sides} page={page} />}
      {sidesAt !== undefined && (
        <p className="links">
          <a href={`#feature=${sidesAt.feature}`}>{sidesAt.title}</a>
        </p>
      )}
    </>
  );
}

const FactTexts = ({ facts, page }: { facts: readonly FactData[]; page: string }) =>
  facts.map((data) => <FactText key={`${data.date ?? ""} ${data.fact.words.text}`} data={data} page={page} />);

const Links = ({ links }: { links: LinksRow["links"] }) => (
  <ul className="links">
    {links.map(({ feature, title }) => (
      <li key={feature}>
        <a href={`#feature=${feature}`}>{title}</a>
      </li>
    ))}
  </ul>
);

function Row({ row, page }: { row: FactRow | LinksRow; page: string }) {
  return (
    <div data-fact={row.kind}>
      <dt>{row.label}</dt>
      <dd>
        {"links" in row ? (
          <Links links={row.links} />
        ) : (
          <>
            <FactTexts facts={row.facts} page={page} />
            {row.others !== undefined && (
              <details className="others">
                <summary>{row.others.label}</summary>
                <FactTexts facts={row.others.facts} page={page} />
              </details>
            )}
          </>
        )}
      </dd>
    </div>
  );
}

const Rows = ({ rows, page }: { rows: FactsData["first"]; page: string }) => (
  <dl className="facts">
    {rows.map((row) => (
      <Row key={row.kind} row={row} page={page} />
    ))}
  </dl>
);

/** What is known of a feature: what matters first, the rest one click away. */
export function Facts({ facts: { first, more }, page }: { facts: FactsData; page: string }) {
  return (
    <>
      {first.length > 0 && <Rows rows={first} page={page} />}
      {more !== undefined && (
        <details className="more">
          <summary>{more.label}</summary>
          <Rows rows={more.rows} page={page} />
        </details>
      )}
    </>
  );
}
