export interface EntryData {
  id: string;
  title: string;
}
export interface EntryGroup {
  title: string;
  entries: readonly EntryData[];
  /** Shown at once, or behind its title. */
  open: boolean;
}

const Links = ({ entries, current }: { entries: readonly EntryData[]; current: string | undefined }) => (
  <ul>
    {entries.map(({ id, title }) => (
      <li key={id}>
        <a href={`#feature=${id}`} data-entry={id} aria-current={id === current || undefined}>
          {title}
        </a>
      </li>
    ))}
  </ul>
);

interface EntriesProps {
  label: string;
  groups: readonly EntryGroup[];
  current?: string | undefined;
  /** All of it in a table. */
  table: { href: string; title: string };
}

/** Everything that has a card, as links: the way in that needs neither a map nor a script. */
export function Entries({ label, groups, current, table }: EntriesProps) {
  return (
    <nav className="entries" id="list" aria-label={label}>
      {groups.map(({ title, entries, open }) =>
        open ? (
          <div key={title}>
            <h2>{title}</h2>
            <Links entries={entries} current={current} />
          </div>
        ) : (
          <details key={title}>
            <summary>{title}</summary>
            <Links entries={entries} current={current} />
          </details>
        ),
      )}
      <p className="in-a-table">
        <a href={table.href}>{table.title}</a>
      </p>
    </nav>
  );
}
