export function ShareButton({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <button type="button" className="share-open" aria-label={label} title={label} aria-haspopup="dialog" onClick={onOpen}>
      <svg width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M9 12V2M5.5 5L9 1.5 12.5 5M4 8.5H2.5v8h13v-8H14" />
      </svg>
    </button>
  );
}
