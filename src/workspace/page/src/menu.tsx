import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

export interface MenuItem {
  key: string;
  label: ReactNode;
  text: string; // what typing a letter looks for
  isChecked?: boolean;
  run: () => void;
}

interface Props {
  label: string; // of the menu, and of the button unless `isNamed`
  isNamed?: boolean; // the button's own words say enough
  button: ReactNode;
  items: MenuItem[];
  className?: string;
  menuClassName?: string;
  title?: string;
  empty?: string;
}

// Moves the focus among the buttons of a list: arrows, Home, End, a letter.
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const target = { ArrowDown: at + 1, ArrowUp: at < 0 ? items.length - 1 : at - 1, Home: 0, End: items.length - 1 }[
    event.key
  ];
  if (target !== undefined) {
    event.preventDefault();
    items[(target + items.length) % items.length]?.focus();
  } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const letter = event.key.toLowerCase();
    const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    after.find((item) => (item.dataset.text ?? item.textContent ?? "").toLowerCase().startsWith(letter))?.focus();
  }
}

// Keeps a floating box beside its anchor and inside the window.
export function useFloating(isOpen: boolean) {
  const anchor = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen || !anchor.current || !box.current) {
      return;
    }
    const at = anchor.current.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box.current;
    const below = at.bottom + 4 + height < innerHeight || at.top < height;
    box.current.style.top = `${Math.max(4, below ? Math.min(at.bottom + 4, innerHeight - height - 4) : at.top - height - 4)}px`;
    box.current.style.left = `${Math.max(4, Math.min(at.left, innerWidth - width - 4))}px`;
  });
  return { anchor, box };
}

// Closes when something else is clicked.
export function useClosing(isOpen: boolean, close: () => void, inside: (node: Node) => boolean): void {
  useEffect(() => {
    if (!isOpen) {
      return;
    }
    const onDown = (event: PointerEvent) => {
      if (!inside(event.target as Node)) {
        close();
      }
    };
    document.addEventListener("pointerdown", onDown, true);
    return () => document.removeEventListener("pointerdown", onDown, true);
  });
}

export function Menu({
  label,
  isNamed = false,
  button,
  items,
  className = "icon-button",
  menuClassName = "",
  title,
  empty,
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const { anchor, box } = useFloating(isOpen);
  useClosing(
    isOpen,
    () => setOpen(false),
    (node) => Boolean(anchor.current?.contains(node) || box.current?.contains(node)),
  );
  useEffect(() => {
    if (!isOpen) {
      return;
    }
    const chosen = box.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (chosen ?? box.current?.querySelector<HTMLElement>("button"))?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    anchor.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else {
      moveFocus(event, "button");
    }
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className}
        aria-label={isNamed ? undefined : label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && (
        <div
          ref={box}
          className={`floating menu ${menuClassName}`}
          role="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {title && (
            <p className="menu-title" role="presentation">
              {title}
            </p>
          )}
          {items.length === 0 && (
            <p className="menu-title" role="menuitem" aria-disabled="true">
              {empty}
            </p>
          )}
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              className="menu-item"
              tabIndex={-1}
              data-text={item.text}
              role={item.isChecked === undefined ? "menuitem" : "menuitemradio"}
              {...(item.isChecked === undefined ? {} : { "aria-checked": item.isChecked })}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
