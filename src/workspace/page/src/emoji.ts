import { get } from "node-emoji";

export const emojiOf = (name: string): string => get(name) ?? `:${name}:`;

// What the picker offers.
export const offered = [
  "+1",
  "-1",
  "eyes",
  "white_check_mark",
  "heart",
  "tada",
  "joy",
  "bulb",
  "raised_hands",
  "rocket",
  "fire",
  "pray",
  "wave",
  "question",
  "100",
  "crab",
];
