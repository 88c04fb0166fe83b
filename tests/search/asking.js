/* Asks the search of a built site without a browser: node asking.js FOLDER [alone] < queries.json
   FOLDER is the site's assets/search; the queries are [{q, lang, day}], the answers are printed as
   [{found, near, pieces, soon}]: addresses, suggestions, the files that were read for the answer, and
   what led what was shown before the answer was whole, each [address, number of files until then].
   With `alone`, each query is asked on a page that was just opened. */
"use strict";

const fs = require("fs");
const path = require("path");
const vm = require("vm");

const folder = process.argv[2];
const compiled = {};

function searchIn(lang) {
  const world = vm.createContext({ TextDecoder, Uint8Array });
  function run(file) {
    compiled[file] ??= new vm.Script(fs.readFileSync(path.join(folder, file), "utf8"));
    compiled[file].runInContext(world);
  }
  function fileOf(name) { return /^(search|names|other|questions|more)$/.test(name) ? `${name}.${lang}.js` : `${name}.js`; }
  run(fileOf("search"));
  run(fileOf("names"));
  return function ask(query, day) {
    const options = { lang, day, filters: {} };
    const pieces = [];
    const soon = [];
    const address = (one) => world.catalogSearch.pathOf(one.is);
    let answer = world.catalogSearch.answer(query, options);
    for (let round = 0; answer.needs.length; round += 1) {
      if (round > 8) { throw new Error(`${query}: no end of needs`); }
      if (answer.sure && answer.results.length) { soon.push([address(answer.results[0]), pieces.length]); }
      answer.needs.forEach((name) => { pieces.push(fileOf(name)); run(fileOf(name)); });
      answer = world.catalogSearch.answer(query, options);
    }
    return { found: answer.results.map(address), near: answer.suggestions.map(address), pieces, soon };
  };
}

const search = { zh: searchIn("zh"), en: searchIn("en") };
if (process.argv[3] === "alone") {
  search.zh = (...asked) => searchIn("zh")(...asked);
  search.en = (...asked) => searchIn("en")(...asked);
}
const asked = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(asked.map(({ q, lang, day }) => search[lang](q, day))));
