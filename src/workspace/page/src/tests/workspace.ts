import type { Workspace } from "../contract";

export const workspace: Workspace = {
  team: "Test",
  bot: { id: "U0BOT", name: "hirewise" },
  people: [
    { id: "U0ANNA", name: "anna", real_name: "Anna Berg", kind: "member" },
    { id: "U0BEN", name: "ben", real_name: "Ben Okafor", kind: "admin" },
  ],
  channels: [
    { id: "C0HIRING", name: "hiring", kind: "public", members: [] },
    { id: "C0LEADS", name: "leads", kind: "private", members: ["U0BEN"] },
    { id: "D0BOT", name: "", kind: "direct", members: ["U0ANNA", "U0BOT"] },
    { id: "D0PAIR", name: "", kind: "direct", members: ["U0ANNA", "U0BEN"] },
  ],
  commands: [
    { command: "/verdict", hint: "[question]" },
    { command: "/hirewise", hint: "[help]" },
  ],
  shortcuts: [],
};
