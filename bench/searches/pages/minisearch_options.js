/* The settings with which the index for MiniSearch is made, and asked in the browser. */
"use strict";

function optionsFor(lang) {
  const cutter = new Intl.Segmenter(lang, { granularity: "word" });
  return {
    fields: ["title", "sound", "headings", "text"],
    tokenize(text) {
      return Array.from(cutter.segment(text)).filter((one) => one.isWordLike).map((one) => one.segment);
    },
    searchOptions: {
      boost: { title: 8, sound: 4, headings: 3 },
      combineWith: "AND",
      prefix: true,
      fuzzy: (word) => (/^[a-z]{5,}$/.test(word) ? 0.2 : false)
    }
  };
}

if (typeof module !== "undefined") { module.exports = { optionsFor }; }
