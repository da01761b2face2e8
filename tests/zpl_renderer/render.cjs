// Draws ZPL with a renderer that is not ours: a list of labels on standard input, for each the
// pictures of what it prints, as PNG in base64, on standard output.

"use strict";

const { ready } = require(process.argv[2]);

async function main(text) {
  const { api } = await ready;
  const drawn = [];
  for (const { zpl, width_mm, height_mm, dots_per_mm } of JSON.parse(text)) {
    drawn.push(await api.zplToBase64MultipleAsync(zpl, width_mm, height_mm, dots_per_mm));
  }
  process.stdout.write(JSON.stringify(drawn), () => process.exit(0));
}

let text = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => (text += chunk));
process.stdin.on("end", () => main(text));
