/* Asks our search every query as a person does who has just come: nothing has been fetched yet.
   Reads {folder, day, queries: [{words, lang}]}, prints [{pages, first, whole, books}], the last
   three the files that have been fetched until then. */
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
  let first = null;
  let found = null;

  function load(name) {
    const file = /^(search|names|other|questions|more)$/.test(name) ? `${name}.${lang}.js` : `${name}.js`;
    fetched.push(file);
    program(file).runInContext(page);
  }

  /* Fetches as often as the page itself does. */
  function ask(text) {
    for (let round = 1; ; round += 1) {
      found = page.catalogSearch.answer(words, { lang, day: given.day, filters: {}, text });
      const done = !found.needs.length || round > 8;
      if (!first && (done || (found.results.length && found.sure))) { first = [...fetched]; }
      if (done) { return [...fetched]; }
      found.needs.forEach(load);
    }
  }

  ["search", "names"].forEach(load);
  const whole = ask(false);
  const pages = found.results.map((one) => page.catalogSearch.pathOf(one.is));
  return { pages, first, whole, books: ask(true) };
}

process.stdout.write(JSON.stringify(given.queries.map(asked)));
