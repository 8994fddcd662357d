import { useWorkspace } from "./store";

const colours = 8;

function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return ((words[0]?.[0] ?? "?") + (words.length > 1 ? (words.at(-1)?.[0] ?? "") : "")).toUpperCase();
}

// The square with the initials; its colour is always the same for the same person.
export function Avatar({ id, name, size = "" }: { id: string; name: string; size?: "" | "small" | "large" }) {
  const { bot } = useWorkspace();
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const look = id === bot.id ? "bot" : `c${sum % colours}`;
  return <span className={`avatar ${look} ${size}`} data-initials={initials(name)} aria-hidden="true" />;
}
