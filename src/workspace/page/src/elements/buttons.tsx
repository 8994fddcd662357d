import { useState } from "react";
import { wordsOf } from "../block_kit";
import { Icon } from "../icons";
import { Menu } from "../menu";
import { useStore } from "../store";
import { type Placed, useAct } from "../surface";

const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? "");

// Sends once at a time; not `disabled` meanwhile, which would take the focus away.
function useBusy(): [boolean, (work: () => Promise<unknown>) => void] {
  const [isBusy, setBusy] = useState(false);
  const run = (work: () => Promise<unknown>) => {
    if (isBusy) {
      return;
    }
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return [isBusy, run];
}

export function Button(placed: Placed) {
  const { element } = placed;
  const act = useAct(placed);
  const [isBusy, run] = useBusy();
  const press = async () => {
    const acted = await act({ value: element.value });
    if (acted && isWebAddress(element.url)) {
      window.open(element.url, "_blank", "noopener");
    }
  };
  return (
    <button
      type="button"
      className={`button ${element.style ?? ""} ${isBusy ? "busy" : ""}`}
      aria-busy={isBusy}
      aria-label={element.accessibility_label}
      onClick={() => run(press)}
    >
      {wordsOf(element.text)}
    </button>
  );
}

export function WorkflowButton({ element }: Placed) {
  return (
    <button type="button" className="button" disabled title="Workflows do not run here">
      {wordsOf(element.text)}
    </button>
  );
}

export function FeedbackButtons(placed: Placed) {
  const { positive_button: good, negative_button: bad } = placed.element;
  const act = useAct(placed);
  const [chosen, setChosen] = useState<"good" | "bad">();
  const [isBusy, run] = useBusy();
  const give = (which: "good" | "bad", value: string | undefined) =>
    run(async () => {
      if (await act({ value })) {
        setChosen(which);
      }
    });
  return (
    <div className="feedback" role="group" aria-label="Feedback">
      {(
        [
          ["good", good],
          ["bad", bad],
        ] as const
      ).map(
        ([which, each]) =>
          each && (
            <button
              key={which}
              type="button"
              className="feedback-button"
              aria-pressed={chosen === which}
              aria-busy={isBusy}
              aria-label={each.accessibility_label ?? wordsOf(each.text)}
              onClick={() => give(which, each.value)}
            >
              <Icon name={which === "good" ? "up" : "down"} size={16} /> {wordsOf(each.text)}
            </button>
          ),
      )}
    </div>
  );
}

export function IconButton(placed: Placed) {
  const { element } = placed;
  const me = useStore((now) => now.me);
  const act = useAct(placed);
  const [isBusy, run] = useBusy();
  if (element.visible_to_user_ids?.length && !element.visible_to_user_ids.includes(me)) {
    return null;
  }
  const label = element.accessibility_label ?? wordsOf(element.text);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={wordsOf(element.text)}
      aria-busy={isBusy}
      onClick={() => run(() => act({ value: element.value }))}
    >
      <Icon name={element.icon === "trash" ? "trash" : "spark"} size={16} />
    </button>
  );
}

export function Overflow(placed: Placed) {
  const act = useAct(placed);
  const items = (placed.element.options ?? []).map((option) => ({
    key: option.value,
    text: wordsOf(option.text),
    label: (
      <span>
        {wordsOf(option.text)}
        {option.description && <small>{wordsOf(option.description)}</small>}
      </span>
    ),
    run: () =>
      void act({ selected: option.value }).then((acted) => {
        if (acted && isWebAddress(option.url)) {
          window.open(option.url, "_blank", "noopener");
        }
      }),
  }));
  return (
    <Menu
      label={placed.element.accessibility_label ?? "More options"}
      button={<Icon name="more" />}
      items={items}
      className="button square"
    />
  );
}
