// Runs the tests: node run.mjs page, or bolt. HIREWISE_PROGRAM names the program (build/dev's if it is not set).
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".test.mjs"));
const isBolt = (name) => name.startsWith("bolt");
const wanted = files.filter((name) => isBolt(name) === process.argv.includes("bolt"));
const options = ["--test", "--test-reporter=spec", "--test-concurrency=2"];
const { status } = spawnSync(process.execPath, [...options, ...wanted.map((name) => join(here, name))], { stdio: "inherit" });
process.exitCode = status ?? 1;
