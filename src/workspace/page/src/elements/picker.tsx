import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Icon } from "../icons";
import { useClosing, useFloating } from "../menu";

export interface Choosable {
  value: string;
  text: string;
  note?: string | undefined;
  group?: string | undefined;
}

interface Props {
  label: string;
  placeholder: string;
  options: Choosable[];
  values: string[];
  isMulti: boolean;
  most?: number | undefined;
  shortest?: number;
  load?: (typed: string) => Promise<Choosable[]>;
  onChange: (values: string[]) => void;
  describedBy?: string | undefined;
}

const pauseBeforeLoading = 250;

// What the list shows: the options that hold what was typed, or those that were loaded for it.
function useOptions({ options, load, shortest = 0 }: Props, typed: string, isOpen: boolean) {
  const [loaded, setLoaded] = useState<Choosable[]>([]);
  const [isLoading, setLoading] = useState(false);
  const loader = useRef(load);
  loader.current = load;
  useEffect(() => {
    if (!isOpen || !loader.current || typed.length < shortest) {
      setLoaded([]);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      setLoading(true);
      void loader.current?.(typed).then((found) => {
        if (isCurrent) {
          setLoaded(found);
          setLoading(false);
        }
      });
    }, pauseBeforeLoading);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      setLoading(false);
    };
  }, [typed, isOpen, shortest]);
  const wanted = typed.toLowerCase();
  const shown = load ? loaded : options.filter((each) => each.text.toLowerCase().includes(wanted));
  const tooShort = load && typed.length < shortest;
  const note = tooShort
    ? `Type ${shortest} ${shortest === 1 ? "letter" : "letters"} to search`
    : isLoading
      ? "Searching…"
      : shown.length
        ? ""
        : "Nothing found";
  return { shown, note };
}

export function Picker(props: Props) {
  const { label, placeholder, values, isMulti, most, onChange, describedBy } = props;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const [names] = useState(() => new Map<string, string>());
  const { anchor, box } = useFloating(isOpen);
  const list = useId();
  const { shown, note } = useOptions(props, typed, isOpen);
  for (const each of [...props.options, ...shown]) {
    names.set(each.value, each.text);
  }
  const close = () => {
    setOpen(false);
    setTyped("");
    setAt(0);
    anchor.current?.focus();
  };
  useClosing(
    isOpen,
    () => setOpen(false),
    (node) => Boolean(anchor.current?.contains(node) || box.current?.contains(node)),
  );
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

  const pick = (option: Choosable) => {
    if (!isMulti) {
      close();
      onChange([option.value]);
      return;
    }
    if (values.includes(option.value)) {
      onChange(values.filter((each) => each !== option.value));
      return;
    }
    if (most === undefined || values.length < most) {
      onChange([...values, option.value]);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 };
    const next = moves[event.key];
    if (next !== undefined && shown.length) {
      event.preventDefault();
      setAt((next + shown.length) % shown.length);
    }
    if (event.key === "Enter" && shown[at]) {
      event.preventDefault();
      pick(shown[at]);
    }
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const chosen = values.map((value) => names.get(value) ?? value).join(", ");
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="field picker"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-label={`${label}: ${chosen || placeholder}`}
        aria-describedby={describedBy}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={chosen ? "" : "placeholder"}>{chosen || placeholder}</span>
        <Icon name="chevron" size={14} />
      </button>
      {isOpen && (
        <div ref={box} className="floating picker-box">
          <input
            className="field"
            role="combobox"
            aria-expanded="true"
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown[at] ? `${list}-${at}` : undefined}
            aria-label={`Search ${label}`}
            autoFocus
            placeholder="Search"
            value={typed}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
          />
          <div className="picker-list" role="listbox" id={list} aria-label={label} aria-multiselectable={isMulti}>
            {shown.map((option, index) => (
              <div key={option.value} role="presentation">
                {option.group && option.group !== shown[index - 1]?.group && (
                  <p className="menu-title">{option.group}</p>
                )}
                <div
                  id={`${list}-${index}`}
                  role="option"
                  aria-selected={values.includes(option.value)}
                  className={`menu-item ${index === at ? "at" : ""}`}
                  onClick={() => pick(option)}
                >
                  <span>
                    {option.text}
                    {option.note && <small>{option.note}</small>}
                  </span>
                  {values.includes(option.value) && <Icon name="check" size={14} />}
                </div>
              </div>
            ))}
          </div>
          {note && (
            <p className="menu-title" role="status">
              {note}
            </p>
          )}
        </div>
      )}
    </>
  );
}
