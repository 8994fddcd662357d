// What the composer offers for the word before the cursor: commands, people, channels.
import type { Workspace } from "./contract";
import { fullName } from "./store";

export interface Offer {
  key: string;
  insert: string;
  text: string;
  note: string;
}
export interface Completion {
  from: number;
  to: number;
  offers: Offer[];
}

const most = 8;

function commands(workspace: Workspace, typed: string): Offer[] {
  return workspace.commands
    .filter((each) => each.command.startsWith(typed))
    .map((each) => ({
      key: each.command,
      insert: each.command + " ",
      text: [each.command, each.hint].filter(Boolean).join(" "),
      note: each.description ?? "",
    }));
}

function people(workspace: Workspace, typed: string): Offer[] {
  const { bot } = workspace;
  const all = [
    { id: bot.id, name: bot.name, note: "App" },
    ...workspace.people.map((each) => ({ id: each.id, name: each.name, note: fullName(each) })),
  ];
  const begins = (words: string) => words.toLowerCase().split(" ").some((word) => word.startsWith(typed));
  return all
    .filter((each) => begins(each.name) || begins(each.note))
    .map((each) => ({ key: each.id, insert: `@${each.name} `, text: "@" + each.name, note: each.note }));
}

function channels(workspace: Workspace, typed: string): Offer[] {
  return workspace.channels
    .filter((each) => each.kind !== "direct" && each.kind !== "group" && each.name.startsWith(typed))
    .map((each) => ({ key: each.id, insert: `#${each.name} `, text: "#" + each.name, note: each.kind }));
}

export function complete(workspace: Workspace, text: string, cursor: number): Completion | undefined {
  const before = text.slice(0, cursor);
  const command = /^\/\S*$/.exec(before);
  if (command) {
    return { from: 0, to: cursor, offers: commands(workspace, before).slice(0, most) };
  }
  const word = /(?:^|\s)([@#])([\p{L}\p{N}._-]*)$/u.exec(before);
  if (!word) {
    return undefined;
  }
  const typed = (word[2] ?? "").toLowerCase();
  const offers = word[1] === "@" ? people(workspace, typed) : channels(workspace, typed);
  return { from: cursor - typed.length - 1, to: cursor, offers: offers.slice(0, most) };
}
