import { useState } from "react";
import { request } from "../actions";
import { type Element, type Option, type OptionGroup, wordsOf } from "../block_kit";
import type { Workspace } from "../contract";
import { fullName, isMember, titleOf, useStore, useWorkspace } from "../store";
import { type Placed, type Surface, useAct, useEntered, useSurface } from "../surface";
import { type Choosable, Picker } from "./picker";

const asChoosable =
  (group?: string) =>
  (option: Option): Choosable => ({
    value: option.value,
    text: wordsOf(option.text),
    note: wordsOf(option.description),
    group,
  });

const inGroups = (groups: OptionGroup[]): Choosable[] =>
  groups.flatMap((each) => each.options.map(asChoosable(wordsOf(each.label))));

async function suggestions(placed: Placed, surface: Surface, value: string): Promise<Choosable[]> {
  const found = await request<{ options?: Option[]; option_groups?: OptionGroup[] }>("options", {
    ...surface.place,
    block_id: placed.block,
    action_id: placed.element.action_id ?? "",
    value,
  });
  return found?.option_groups ? inGroups(found.option_groups) : (found?.options ?? []).map(asChoosable());
}

function own(element: Element, workspace: Workspace, me: string): Choosable[] {
  const channels = workspace.channels
    .filter((each) => isMember(each, me))
    .map((each) => ({ value: each.id, text: titleOf(workspace, each, me), kind: each.kind }));
  if (element.type.includes("users_select")) {
    return workspace.people.map((each) => ({ value: each.id, text: fullName(each), note: "@" + each.name }));
  }
  if (element.type.includes("channels_select")) {
    return channels.filter((each) => each.kind === "public");
  }
  if (element.type.includes("conversations_select")) {
    return channels;
  }
  return element.option_groups ? inGroups(element.option_groups) : (element.options ?? []).map(asChoosable());
}

const initial = (element: Element): string[] => [
  ...(element.initial_options ?? []).map((each) => each.value),
  ...(element.initial_users ?? element.initial_channels ?? element.initial_conversations ?? []),
  ...[
    element.initial_option?.value,
    element.initial_user,
    element.initial_channel,
    element.initial_conversation,
  ].filter((each) => each !== undefined),
];

// Every kind of select menu, single or multi, whatever its options come from.
export function Select(placed: Placed) {
  const { element, label } = placed;
  const workspace = useWorkspace();
  const me = useStore((now) => now.me);
  const surface = useSurface();
  const act = useAct(placed);
  const isMulti = element.type.startsWith("multi_");
  const isExternal = element.type.includes("external_select");
  const [chosen, setChosen] = useState<string[]>(() => initial(element));
  const [kept, keep] = useEntered(placed, isMulti ? chosen : (chosen[0] ?? null));
  const values = (Array.isArray(kept) ? kept : [kept]).filter((each): each is string => typeof each === "string");
  const choose = (next: string[]) => {
    const before = values;
    const asEntered = (list: string[]) => (isMulti ? list : (list[0] ?? null));
    setChosen(next);
    keep(asEntered(next));
    if (!placed.sends) {
      return;
    }
    void act({ selected: asEntered(next) }).then((acted) => {
      if (!acted) {
        setChosen(before);
        keep(asEntered(before));
      }
    });
  };
  const known = [element.initial_option, ...(element.initial_options ?? [])].filter((each) => each !== undefined);
  return (
    <Picker
      label={label ?? (wordsOf(element.placeholder) || "Choose")}
      placeholder={wordsOf(element.placeholder) || "Choose…"}
      values={values}
      isMulti={isMulti}
      most={element.max_selected_items}
      onChange={choose}
      options={isExternal ? known.map(asChoosable()) : own(element, workspace, me)}
      describedBy={placed.describedBy}
      {...(isExternal
        ? { load: (typed: string) => suggestions(placed, surface, typed), shortest: element.min_query_length ?? 3 }
        : {})}
    />
  );
}
