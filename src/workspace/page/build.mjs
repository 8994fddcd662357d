// Bundles the page: node build.mjs [FOLDER]   (FOLDER: where index.html, page.js and page.css go; "dist" without it)
import { build } from "esbuild";
import { copyFile, mkdir, readFile } from "node:fs/promises";
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

await mkdir(folder, { recursive: true });
await build({
  entryPoints: { page: "src/main.tsx" },
  outdir: folder,
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "eof",
  preserveSymlinks: true,
  logLevel: "warning",
  plugins: [idsToClasses, onlyCharacters],
});
await copyFile("index.html", join(folder, "index.html"));
