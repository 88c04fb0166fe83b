/* Asks our search every query as a person does who has just come: nothing has been fetched yet.
   Reads {folder, day, queries: [{words, lang}]}, prints [{pages, first: [files], whole: [files]}]. */
"use strict";

const fs = require("fs");
const path = require("path");
const vm = require("vm");

const given = JSON.parse(fs.readFileSync(0, "utf8"));
const compiled = {};

function program(file) {
  compiled[file] ??= new vm.Script(fs.readFileSync(path.join(given.folder, file), "utf8"));
  return compiled[file];
}

function asked({ words, lang }) {
  const page = vm.createContext({ TextDecoder, Uint8Array });
  const fetched = [];
  const load = (name) => {
    const file = name === "names" || name === "more" ? `${name}.${lang}.js` : `${name}.js`;
    fetched.push(file);
    program(file).runInContext(page);
  };
  ["search", "names"].forEach(load);
  const search = page.catalogSearch;
  let first = null;
  /* As often as the page itself goes on fetching. */
  for (let round = 1; ; round += 1) {
    const found = search.answer(words, { lang, day: given.day, filters: {} });
    const done = !found.needs.length || round > 4;
    if (!first && (done || (found.results.length && found.sure))) { first = [...fetched]; }
    if (done) {
      return { pages: found.results.map((one) => search.pathOf(one.is)), first, whole: fetched };
    }
    found.needs.forEach(load);
  }
}

process.stdout.write(JSON.stringify(given.queries.map(asked)));
