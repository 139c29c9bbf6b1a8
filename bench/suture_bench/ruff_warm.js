// Ruff's security rules in this process: reads a folder once, then makes a pass over all its files for each line on standard input.
"use strict";
const fs = require("fs");
const path = require("path");
const readline = require("readline");

const [ruffFolder, corpus] = process.argv.slice(2);
const { Workspace, PositionEncoding } = require(ruffFolder);

function pythonFiles(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return pythonFiles(full);
    return entry.name.endsWith(".py") ? [full] : [];
  });
}

const texts = pythonFiles(corpus).map((file) => fs.readFileSync(file, "utf8"));
const workspace = new Workspace({ lint: { select: ["S"] } }, PositionEncoding.Utf16);

function pass() {
  const start = process.cpuUsage();
  const started = process.hrtime.bigint();
  let findings = 0;
  let refused = 0;
  for (const text of texts) {
    let diagnostics;
    try {
      diagnostics = workspace.check(text);
    } catch {
      refused++;
      continue;
    }
    findings += diagnostics.filter((one) => /^S\d+$/.test(one.code ?? "")).length;
  }
  const used = process.cpuUsage(start);
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  return { files: texts.length, refused, findings, cpu: (used.user + used.system) / 1e6, wall, peak: process.resourceUsage().maxRSS * 1024 };
}

readline.createInterface({ input: process.stdin }).on("line", () => console.log(JSON.stringify(pass())));
