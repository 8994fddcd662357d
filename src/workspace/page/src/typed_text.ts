// What a person types, as Slack's mark-up: three characters escaped, names of people and channels made references.
import type { Workspace } from "./contract";

const escapeText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export function asMarkup(workspace: Workspace, text: string): string {
  return escapeText(text)
    .replace(/@([\p{L}\p{N}._-]*[\p{L}\p{N}])/gu, (whole, name: string) => {
      const wanted = name.toLowerCase();
      const found = [workspace.bot, ...workspace.people].find((each) => each.name.toLowerCase() === wanted);
      return found ? `<@${found.id}>` : whole;
    })
    .replace(/(^|\s)#([\p{L}\p{N}_-]+)/gu, (whole, before: string, name: string) => {
      const found = workspace.channels.find((each) => each.name === name.toLowerCase());
      return found ? `${before}<#${found.id}|${found.name}>` : whole;
    });
}

// "/verdict Rust or Go" in its two parts, if the workspace has that command.
export function asCommand(workspace: Workspace, text: string): { command: string; text: string } | undefined {
  const [command = ""] = text.split(/\s/, 1);
  if (!workspace.commands.some((each) => each.command === command)) {
    return undefined;
  }
  return { command, text: text.slice(command.length).trim() };
}
