// Whether blocks and views hold to the types of the official package for Block Kit.
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("cards.ts", import.meta.url)); // only in memory; packages are found from there

// One statement for each thing: a view, or the blocks of a message. Blocks of a view are checked by themselves as well,
// since the view's own type takes blocks that nobody knows.
function statements(name, shown, index) {
  const remark = `// ${JSON.stringify(name)}`;
  const blocks = Array.isArray(shown) ? shown : shown.blocks;
  const lines = [`export const blocks${index}: KnownBlock[] = ${JSON.stringify(blocks)}; ${remark}`];
  if (shown.type) { lines.push(`export const view${index}: View = ${JSON.stringify(shown)}; ${remark}`); }
  return lines;
}

// What the compiler says about these: {name: blocks, message or view}.
export function faultsIn(cards) {
  const text = [
    'import type { KnownBlock, View } from "@slack/types";',
    ...Object.entries(cards).flatMap(([name, shown], index) => statements(name, shown, index)),
  ].join("\n");
  const options = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === source || fileExists(path);
  host.getSourceFile = (path, ...more) =>
    path === source ? ts.createSourceFile(path, text, options.target, true) : getSourceFile(path, ...more);
  const program = ts.createProgram([source], options, host);
  return ts.getPreEmitDiagnostics(program).map((each) => {
    const line = each.file?.text.split("\n")[each.file.getLineAndCharacterOfPosition(each.start).line];
    return `${line?.replace(/.*\/\/ /, "")}: ${ts.flattenDiagnosticMessageText(each.messageText, "\n").slice(0, 1500)}`;
  });
}
