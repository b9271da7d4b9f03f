import { LocalText, type Words } from "./LocalText";
import { type SourceMark, Sources } from "./Sources";

/** A number in a column of its unit. */
export interface FigureCell {
  /** As measured, in km2 or km. */
  value: number;
  shown: string;
}
export interface FeatureRow {
  id: string;
  /** Its card. */
  href: string;
  name: string;
  /** In the other languages, one for each column, with its reading in kana; undefined where there is none. */
  names: readonly ((Words & { reading?: string }) | undefined)[];
  kind: string;
  area?: FigureCell;
  distance?: FigureCell;
  /** Who administers and who claims it, where that is in dispute. */
  administered?: string;
  claimed?: string;
  /** What happened there; the words are left out where they stand in the same file already. */
  roles: readonly { dates: string; words?: Words; sources: readonly SourceMark[] }[];
}
export interface FeatureTableData {
  heads: { name: string; kind: string; area: string; distance: string; administered: string; claimed: string; roles: string };
  /** The other languages, each by its own name. */
  languages: readonly { tag: string; name: string }[];
  rows: readonly FeatureRow[];
}

const NONE = "–";

const Figure = ({ figure }: { figure: FigureCell | undefined }) =>
  figure === undefined ? (
    <td className="figure">{NONE}</td>
  ) : (
    <td className="figure" data-value={figure.value}>
      {figure.shown}
    </td>
  );

const Name = ({ name }: { name: FeatureRow["names"][number] }) =>
  name === undefined ? (
    <td>{NONE}</td>
  ) : (
    <td className="name" lang={name.lang}>
      {name.text}
      {name.reading !== undefined && <small> {name.reading}</small>}
    </td>
  );

function Roles({ roles, page }: { roles: FeatureRow["roles"]; page: string }) {
  if (roles.length === 0) return NONE;
  return (
    <ul>
      {roles.map(({ dates, words, sources }) => (
        <li key={`${dates} ${words?.text ?? ""}`}>
          {dates !== "" && <span className="dates">{dates} </span>}
          {words !== undefined && (
            <>
              <LocalText words={words} page={page} /> <Sources fact={{ sources }} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Row({ row, languages, page }: { row: FeatureRow; languages: FeatureTableData["languages"]; page: string }) {
  return (
    <tr data-row={row.id}>
      <th scope="row">
        <a href={row.href}>{row.name}</a>
      </th>
      {row.names.map((words, index) => (
        <Name key={languages[index]?.tag} name={words} />
      ))}
      <td>{row.kind}</td>
      <Figure figure={row.area} />
      <Figure figure={row.distance} />
      <td>{row.administered ?? NONE}</td>
      <td>{row.claimed ?? NONE}</td>
      <td className="roles-cell">
        <Roles roles={row.roles} page={page} />
      </td>
    </tr>
  );
}

/** Everything on the map in words and figures. A script makes its heads sort it (`sortTables.ts`). `label`: the id of what names it. */
export function FeatureTable({ table: { heads, languages, rows }, label, page }: { table: FeatureTableData; label: string; page: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <div className="scroll" role="region" aria-labelledby={label} tabIndex={0}>
      <table aria-labelledby={label} data-sortable="">
        <thead>
          <tr>
            <th scope="col">{heads.name}</th>
            {languages.map(({ tag, name }) => (
              <th key={tag} scope="col" lang={tag}>
                {name}
              </th>
            ))}
            {[heads.kind, heads.area, heads.distance, heads.administered, heads.claimed, heads.roles].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} languages={languages} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
