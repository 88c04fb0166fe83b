/* Asks the program of the search, outside a browser. The file that it is given says what:
   {folder, questions} of the search as shipped, which fetches what an answer needs until nothing is
   missing, as a page does; or {sources, scripts, expressions} of its parts.
   Answers are written as JSON. */
"use strict";

const fs = require("fs");
const vm = require("vm");

/* A page that was just opened: it has the program and nothing else. */
function opened(sources) {
  const page = vm.createContext({ TextDecoder: TextDecoder, Uint8Array: Uint8Array });
  sources.forEach((source) => vm.runInContext(source, page));
  return page;
}

function read(path) { return fs.readFileSync(path, "utf8"); }

function asked(folder, question) {
  const page = opened([read(folder + "/search." + question.lang + ".js")]);
  const fetched = [];

  function fetchPiece(name) {
    const own = /^(search|names|other|questions|more)$/.test(name) ? name + "." + question.lang : name;
    fetched.push(name);
    vm.runInContext(read(folder + "/" + own + ".js"), page);
  }

  function answer(query, text) {
    const search = page.catalogSearch;
    const options = { lang: question.lang, day: question.day, filters: question.filters, text: text };
    for (let round = 0; round < 9; round += 1) {
      const found = search.answer(query, options);
      if (!found.needs.length) { return found; }
      found.needs.forEach(fetchPiece);
    }
    throw new Error("never has enough: " + query);
  }

  function told(one) {
    return {
      path: page.catalogSearch.pathOf(one.is), kind: one.is.kind, state: one.state || "",
      near: Boolean(one.near), heir: one.heir ? one.heir.zh : ""
    };
  }

  fetchPiece("names");
  question.before.forEach((query) => answer(query, true));
  const found = answer(question.query, question.text);
  return {
    results: found.results.map(told), suggestions: found.suggestions.map(told),
    unknown: found.unknown, sure: found.sure, fetched: fetched
  };
}

function evaluated(order) {
  const page = opened(order.sources.concat(order.scripts.map(read)));
  return order.expressions.map((one) => vm.runInContext(one, page));
}

const order = JSON.parse(read(process.argv[2]));
const said = order.expressions ? evaluated(order) :
  order.questions.map((question) => asked(order.folder, question));
process.stdout.write(JSON.stringify(said));
