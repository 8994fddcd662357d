// The question that shows best what a knowledge file does.
const spelled = (id: string) => {
  const words = id.replace(/[_-]/g, " ");
  return words[0] === undefined ? words : words[0].toUpperCase() + words.slice(1);
};

function firstPhrasing(text: string): string | undefined {
  const found = /phrasings:\s*\n\s*- (.+)/
    .exec(text)?.[1]
    ?.trim()
    .replace(/^["']|["']$/g, "");
  return found && spelled(found).replace(/[?.]?$/, "?");
}

function nameIn(text: string, file: string): string {
  const named = /^(?:name|title):\s*(.+)$/m.exec(text)?.[1]?.replace(/^["']|["']$/g, "");
  return named ?? spelled(file);
}

export function proposedQuestion(path: string, text: string): string {
  const file =
    path
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? "";
  if (file.includes("-vs-")) {
    const names = file.split("-vs-").map(spelled);
    return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}?`;
  }
  const phrasing = firstPhrasing(text);
  if (phrasing) {
    return phrasing;
  }
  if (path.includes("use_cases/")) {
    return `What should we hire for ${nameIn(text, file)}?`;
  }
  if (path.includes("figures/") || path.includes("technologies/") || path.includes("roles/")) {
    return `Should we hire for ${nameIn(text, file)}?`;
  }
  return "Rust or Go?";
}
