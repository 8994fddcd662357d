import { useId, useState } from "react";
import type { Option, Text } from "../block_kit";
import { Words } from "../library_blocks";
import { type Entered, type Placed, useAct, useEntered } from "../surface";

interface OptionProps {
  option: Option;
  kind: "radio" | "checkbox";
  name: string;
  isChosen: boolean;
  onChange: () => void;
}

function Choice({ option, kind, name, isChosen, onChange }: OptionProps) {
  const show = (text: Text) => (text.type === "mrkdwn" ? <Words text={text.text} /> : text.text);
  return (
    <label className="choice">
      <input type={kind} name={name} checked={isChosen} onChange={onChange} />
      <span>
        {show(option.text)}
        {option.description && <small>{show(option.description)}</small>}
      </span>
    </label>
  );
}

// In a message or on the Home tab the element itself knows what is chosen; in a modal the view does.
function useChoice(placed: Placed, initial: Entered): [Entered, (value: Entered) => void] {
  const [own, setOwn] = useState(initial);
  const [kept, keep] = useEntered(placed, own);
  const act = useAct(placed);
  return [
    kept,
    (value) => {
      const before = kept;
      setOwn(value);
      keep(value);
      if (!placed.sends) {
        return;
      }
      void act({ selected: value }).then((acted) => {
        if (!acted) {
          setOwn(before);
          keep(before);
        }
      });
    },
  ];
}

export function RadioButtons(placed: Placed) {
  const { element, label, describedBy } = placed;
  const [chosen, choose] = useChoice(placed, element.initial_option?.value ?? null);
  const name = useId();
  return (
    <div role="radiogroup" className="choices" aria-label={label ?? "Choose one"} aria-describedby={describedBy}>
      {element.options?.map((option) => (
        <Choice
          key={option.value}
          option={option}
          kind="radio"
          name={name}
          isChosen={chosen === option.value}
          onChange={() => choose(option.value)}
        />
      ))}
    </div>
  );
}

export function Checkboxes(placed: Placed) {
  const { element, label, describedBy } = placed;
  const [chosen, choose] = useChoice(placed, element.initial_options?.map((each) => each.value) ?? []);
  const list = Array.isArray(chosen) ? chosen : [];
  const name = useId();
  const toggle = (value: string) =>
    choose(list.includes(value) ? list.filter((each) => each !== value) : [...list, value]);
  return (
    <div role="group" className="choices" aria-label={label ?? "Choose any"} aria-describedby={describedBy}>
      {element.options?.map((option) => (
        <Choice
          key={option.value}
          option={option}
          kind="checkbox"
          name={name}
          isChosen={list.includes(option.value)}
          onChange={() => toggle(option.value)}
        />
      ))}
    </div>
  );
}

// --- Dates and times: the browser's own pickers ---

export function DatePicker(placed: Placed) {
  const { element, label = "Date", describedBy } = placed;
  const [chosen, choose] = useChoice(placed, element.initial_date ?? null);
  return (
    <input
      type="date"
      className="field narrow"
      value={String(chosen ?? "")}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => choose(event.target.value || null)}
    />
  );
}

export function TimePicker(placed: Placed) {
  const { element, label = "Time", describedBy } = placed;
  const [chosen, choose] = useChoice(placed, element.initial_time ?? null);
  return (
    <input
      type="time"
      className="field narrow"
      value={String(chosen ?? "")}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => choose(event.target.value || null)}
    />
  );
}

// Seconds since 1970 as the browser's local "2026-11-30T09:30", and back.
function asLocal(seconds: Entered): string {
  if (typeof seconds !== "number") {
    return "";
  }
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function DateTimePicker(placed: Placed) {
  const { element, label = "Date and time", describedBy } = placed;
  const [chosen, choose] = useChoice(placed, element.initial_date_time ?? null);
  return (
    <input
      type="datetime-local"
      className="field narrow"
      value={asLocal(chosen)}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => {
        const at = Date.parse(event.target.value);
        choose(Number.isNaN(at) ? null : Math.floor(at / 1000));
      }}
    />
  );
}
