import { type KeyboardEvent, useId } from "react";

interface Props<T extends string> {
  label: string;
  tabs: readonly { id: T; name: string }[];
  open: T;
  onOpen: (tab: T) => void;
}

// A row of tabs: one tab stop, arrows choose.
export function Tabs<T extends string>({ label, tabs, open, onOpen }: Props<T>) {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) {
      return;
    }
    event.preventDefault();
    const at = tabs.findIndex((each) => each.id === open);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next) {
      onOpen(next.id);
      document.getElementById(`${id}-${next.id}`)?.focus();
    }
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${id}-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === open}
          tabIndex={tab.id === open ? 0 : -1}
          onClick={() => onOpen(tab.id)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
