// Light or dark: as the system says, until a person chooses.
import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const key = "hirewise-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function chosen(): Theme {
  const kept = localStorage.getItem(key);
  if (kept === "light" || kept === "dark") {
    return kept;
  }
  return system.matches ? "dark" : "light";
}

function apply(): void {
  document.documentElement.dataset.theme = chosen();
  for (const listener of listeners) {
    listener();
  }
}

export function switchTheme(): void {
  localStorage.setItem(key, chosen() === "dark" ? "light" : "dark");
  apply();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, chosen);

system.addEventListener("change", apply);
apply();
