/* Makes an index for MiniSearch: reads {program, options, lang, pages: [{id, title, ...}]}, prints
   {index}, as JSON in a text. */
"use strict";

const fs = require("fs");

const given = JSON.parse(fs.readFileSync(0, "utf8"));
const MiniSearch = require(given.program);
const { optionsFor } = require(given.options);

const index = new MiniSearch(optionsFor(given.lang));
index.addAll(given.pages);
process.stdout.write(JSON.stringify({ index: JSON.stringify(index) }));
