// Bundles the page: node build.mjs [FOLDER]   (FOLDER: where index.html, page.js and page.css go; "dist" without it)
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const folder = process.argv[2] ?? "dist";

// The drawing library gives every message the same id; a class does the same and may stand in a page more than once
// (twice in each selector, so that these still outweigh the library's own resets).
const idsToClasses = {
  name: "ids-to-classes",
  setup(bundle) {
    bundle.onLoad({ filter: /slack-blocks-to-jsx\/dist\/index\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll('id:"slack_blocks_to_jsx",', ""),
      loader: "js",
    }));
    bundle.onLoad({ filter: /slack-blocks-to-jsx\/dist\/style\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("#slack_blocks_to_jsx", ".slack_blocks_to_jsx.slack_blocks_to_jsx"),
      loader: "css",
    }));
  },
};

// Of the emoji table only the characters are needed, not the words to search them by.
const onlyCharacters = {
  name: "only-characters",
  setup(bundle) {
    bundle.onLoad({ filter: /emojilib\/emojis\.json$/ }, async ({ path }) => {
      const table = JSON.parse(await readFile(path, "utf8"));
      const short = Object.fromEntries(Object.entries(table).map(([name, { char }]) => [name, { char }]));
      return { contents: JSON.stringify(short), loader: "json" };
    });
  },
};

// Whose work is in the bundle: a line for each package, and each licence's text once.
async function licences(inputs) {
  const folders = new Set(Object.keys(inputs).map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]));
  const lines = [];
  const texts = new Map();
  for (const each of [...folders].filter(Boolean).sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(each, "package.json"), "utf8"));
    const file = (await readdir(each)).find((entry) => /^licen[sc]e/i.test(entry));
    const text = file ? (await readFile(join(each, file), "utf8")).replaceAll("*/", "* /") : "";
    const holder = /^\W*copyright\b.*$/im.exec(text)?.[0].trim() ?? "";
    lines.push(`${name} ${version}, ${license}. ${holder}`);
    const rest = text.slice(Math.max(0, text.search(/permission is hereby|permission to use|redistribution and use/i))).trim();
    if (rest) { texts.set(rest.replace(/\s+/g, " ").toLowerCase(), rest); }
  }
  return `/*! This file holds parts of:\n${lines.join("\n")}\n\n${[...texts.values()].join("\n\n")}\n*/\n`;
}

await mkdir(folder, { recursive: true });
const { metafile } = await build({
  entryPoints: { page: "src/main.tsx" },
  outdir: folder,
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  metafile: true,
  preserveSymlinks: true,
  logLevel: "warning",
  plugins: [idsToClasses, onlyCharacters],
});
const script = join(folder, "page.js");
await writeFile(script, await readFile(script, "utf8") + await licences(metafile.inputs));
await copyFile("index.html", join(folder, "index.html"));
