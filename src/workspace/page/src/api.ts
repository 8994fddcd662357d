import type { Answer } from "./contract";

const token = document.querySelector<HTMLMetaElement>('meta[name="page-token"]')?.content ?? "";

async function ask<T>(path: string, options: RequestInit): Promise<Answer<T>> {
  const headers = { "X-Control-Token": token, ...(options.body ? { "Content-Type": "application/json" } : {}) };
  const response = await fetch("/control/" + path, { ...options, headers });
  if (response.status === 403) {
    location.reload();
  } // the workspace was started anew
  return (await response.json()) as Answer<T>;
}

export type Query = Record<string, string | number>;

export function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer<T>> {
  const words = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const whole = words.size ? `${path}?${words.toString()}` : path;
  return ask<T>(whole, { signal: signal ?? null });
}

export function post<T>(path: string, body: object): Promise<Answer<T>> {
  return ask<T>(path, { method: "POST", body: JSON.stringify(body) });
}
