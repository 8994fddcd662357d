import { type FormEvent, useEffect, useState } from "react";
import { request } from "./actions";
import { type Block, type Element, type View, wordsOf } from "./block_kit";
import { Blocks } from "./blocks";
import { Dialog } from "./dialog";
import { useStore } from "./store";
import { type Entered, SurfaceContext, type Values } from "./surface";

// What an element holds before anybody touched it.
function initialOf(element: Element): Entered {
  if (element.type.startsWith("multi_") || element.type === "checkboxes") {
    return (
      element.initial_options?.map((each) => each.value) ??
      element.initial_users ??
      element.initial_channels ??
      element.initial_conversations ??
      []
    );
  }
  return (
    element.initial_option?.value ??
    element.initial_user ??
    element.initial_channel ??
    element.initial_conversation ??
    element.initial_date ??
    element.initial_time ??
    element.initial_date_time ??
    (typeof element.initial_value === "string" ? element.initial_value : null)
  );
}

// All that a view submits: of every element that can hold something, what was entered or what it held at first.
function allValues(blocks: Block[], entered: Values): Values {
  const all: Values = {};
  for (const block of blocks) {
    const elements = [
      block.element,
      block.accessory,
      ...(block.type === "actions" ? (block.elements ?? []) : []),
    ] as Element[];
    for (const element of elements.filter((each) => each?.action_id && !holdsNothing.has(each.type))) {
      const action = element.action_id as string;
      const id = block.block_id ?? "";
      all[id] = { ...all[id], [action]: entered[id]?.[action] ?? initialOf(element) };
    }
  }
  return all;
}
const holdsNothing = new Set(["button", "workflow_button", "overflow", "image"]);

const isEmpty = (value: Entered | undefined) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

// Slack itself asks for what is required, before the app hears of it.
function missing(blocks: Block[], values: Values): Record<string, string> {
  const inputs = blocks.filter((each) => each.type === "input" && !each.optional && each.element?.action_id);
  const empty = inputs.filter((each) => isEmpty(values[each.block_id ?? ""]?.[each.element?.action_id ?? ""]));
  return Object.fromEntries(empty.map((each) => [each.block_id ?? "", "Please complete this required field."]));
}

interface ViewProps {
  view: View;
  values: Values;
  enter: (block: string, action: string, value: Entered) => void;
}

function ViewDialog({ view, values, enter }: ViewProps) {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const close = () => void request("close", { view_id: view.id });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) {
      return;
    }
    const whole = allValues(view.blocks, values);
    const wrong = missing(view.blocks, whole);
    setErrors(wrong);
    if (Object.keys(wrong).length) {
      return;
    }
    setBusy(true);
    const answer = await request<{ errors?: Record<string, string> }>("submit", { view_id: view.id, values: whole });
    setBusy(false);
    if (answer?.errors) {
      setErrors(answer.errors);
    }
  };
  useEffect(() => {
    if (Object.keys(errors).length) {
      document.querySelector<HTMLElement>(".block-input.wrong :is(input, textarea, button)")?.focus();
    }
  }, [errors]);
  return (
    <Dialog title={wordsOf(view.title)} onClose={close}>
      <form className="dialog-form" noValidate onSubmit={(event) => void submit(event)}>
        <div className="dialog-body" tabIndex={0} role="group" aria-label={wordsOf(view.title)}>
          <SurfaceContext value={{ place: { view_id: view.id }, values, enter, errors }}>
            <Blocks blocks={view.blocks} />
          </SurfaceContext>
        </div>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {wordsOf(view.close) || (view.submit ? "Cancel" : "Close")}
          </button>
          {view.submit && (
            <button type="submit" className={`button primary ${isBusy ? "busy" : ""}`} aria-busy={isBusy}>
              {wordsOf(view.submit)}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}

// The stack of modals: the last one is open; what was typed in the others is still there when they come back.
export function Modals() {
  const modals = useStore((now) => now.modals);
  const [entered, setEntered] = useState<Record<string, Values>>({});
  useEffect(() => {
    setEntered((before) =>
      Object.fromEntries(Object.entries(before).filter(([id]) => modals.some((each) => each.id === id))),
    );
  }, [modals]);
  const open = modals.at(-1);
  if (!open) {
    return null;
  }
  const values = entered[open.id] ?? {};
  const enter = (block: string, action: string, value: Entered) =>
    setEntered((before) => {
      const ofView = before[open.id] ?? {};
      return { ...before, [open.id]: { ...ofView, [block]: { ...ofView[block], [action]: value } } };
    });
  return <ViewDialog key={open.id} view={open} values={values} enter={enter} />;
}
