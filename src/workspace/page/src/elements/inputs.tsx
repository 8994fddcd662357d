import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import { type Element, wordsOf } from "../block_kit";
import { type Placed, useAct, useEntered } from "../surface";

const kinds: Record<string, string> = {
  number_input: "number",
  email_text_input: "email",
  url_text_input: "url",
};

// The plain text of a rich_text block, as the start of a field.
function plainOf(value: unknown): string {
  if (typeof value === "string") {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(plainOf).join("");
  }
  const node = value as { text?: string; elements?: unknown[] } | undefined;
  return node?.text ?? plainOf(node?.elements ?? "");
}

export function TextInput(placed: Placed) {
  const { element, sends, label, describedBy } = placed;
  const [own, setOwn] = useState(() => plainOf(element.initial_value));
  const [kept, keep] = useEntered(placed, own);
  const act = useAct(placed);
  const text = String(kept ?? "");
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const change = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    setOwn(event.target.value);
    keep(event.target.value);
    if (sends && triggers.includes("on_character_entered")) {
      void act({ value: event.target.value });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!sends || event.key !== "Enter" || event.shiftKey || !triggers.includes("on_enter_pressed")) {
      return;
    }
    event.preventDefault();
    void act({ value: text });
  };
  const common = {
    className: "field",
    value: text,
    onChange: change,
    onKeyDown,
    "aria-label": label ?? "Text",
    "aria-describedby": describedBy,
    placeholder: wordsOf(element.placeholder),
    autoComplete: "off",
    maxLength: element.max_length,
    minLength: element.min_length,
    ...(element.focus_on_load ? { "data-focus-first": true } : {}),
  };
  if (element.multiline || element.type === "rich_text_input") {
    return <textarea {...common} rows={4} />;
  }
  return <input {...common} type={kinds[element.type] ?? "text"} {...numberRange(element)} />;
}

function numberRange(element: Element): object {
  if (element.type !== "number_input") {
    return {};
  }
  return { min: element.min_value, max: element.max_value, step: element.is_decimal_allowed ? "any" : 1 };
}

export function FileInput(placed: Placed) {
  const { element, label = "Files", describedBy } = placed;
  const [own, setOwn] = useState<object[]>([]);
  const [kept, keep] = useEntered(placed, own);
  const files = (Array.isArray(kept) ? kept : []) as { name: string; size: number }[];
  const accept = element.filetypes?.map((each) => `.${each}`).join(",");
  return (
    <div className="files">
      <input
        type="file"
        multiple={(element.max_files ?? 10) > 1}
        accept={accept}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
            .slice(0, element.max_files ?? 10)
            .map(({ name, size }) => ({ name, size }));
          setOwn(chosen);
          keep(chosen);
        }}
      />
      {files.map((file) => (
        <small key={file.name}>
          {file.name}, {file.size} bytes
        </small>
      ))}
    </div>
  );
}
