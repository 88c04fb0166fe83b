/* The words of the textbooks: cut when the site was built, fetched by their first sound. */

var ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-./:;<=>?@[]^_{}";
var HALF = 43;
var texts = Object.create(null);
var wordBySound = Object.create(null);
var englishText = Object.create(null);

/* Who typed no letters, or lost the connection, has no English. */
later.stem = later.stem || function (word) { return word; };
later.slips = later.slips || function () { return GUESS; };

/* Numbers as they were written: differences, two letters where one is too small. */
function unpack(packed) {
  var numbers = [];
  var last = -1;
  for (var at = 0; at < packed.length; at += 1) {
    var value = ALPHABET.indexOf(packed.charAt(at));
    var step = value % HALF;
    var weight = HALF;
    while (value >= HALF) {
      at += 1;
      value = ALPHABET.indexOf(packed.charAt(at));
      step += weight * (value % HALF);
      weight *= HALF;
    }
    last += step + 1;
    numbers.push(last);
  }
  return numbers;
}

/* Lines of "word mostly,also": the sections that are mostly about a word, and those that name it. */
function learnText(lang, lines) {
  lines.split("\n").forEach(function (line) {
    var at = line.indexOf(" ");
    var word = line.slice(0, at);
    texts[word] = { lang: lang, packed: line.slice(at + 1) };
    if (lang === "zh") {
      var said = word.split("").map(function (one) { return sounds(one)[0] || one; }).join("");
      (wordBySound[said] || (wordBySound[said] = [])).push(word);
    } else {
      var root = later.stem(word);
      (englishText[root] || (englishText[root] = [])).push(word);
    }
  });
}

function postings(word) {
  var is = texts[word];
  if (!is.mostly) {
    var both = is.packed.split(",");
    is.mostly = unpack(both[0]);
    is.also = unpack(both[1] || "");
  }
  return is;
}

/* Offers the parts of `query` that begin at `from` and are words of the text. */
function wordsOfText(query, from, part) {
  function offer(to, words) {
    var is = part(from, to, "word");
    is.words = words;
    is.best = 0;
  }

  if (HAN.test(query.charAt(from))) {
    for (var length = 1; length < 9; length += 1) {
      var word = query.slice(from, from + length);
      if (word.length === length && texts[word]) { offer(from + length, [word]); }
    }
    return;
  }
  var figure = /^[0-9]{3,}/.exec(query.slice(from));
  if (figure && texts[figure[0]]) { offer(from + figure[0].length, [figure[0]]); }
  var run = /^[a-z]*/.exec(query.slice(from))[0];
  if (!run) { return; }
  var same = englishText[later.stem(run)];
  if (same && !(from > 0 && LETTER.test(query.charAt(from - 1)))) { offer(from + run.length, same); }
  if (!same && run.length > 4 && !english[run]) {
    var close = Object.keys(texts).filter(function (word) {
      return texts[word].lang === "en" && word.charAt(0) === run.charAt(0) && word.slice(0, 2) === run.slice(0, 2) &&
        word.indexOf(run.slice(0, -1)) !== 0 && later.slips(word, run) === 1;
    });
    if (close.length && !(from > 0 && LETTER.test(query.charAt(from - 1)))) {
      offer(from + run.length, close);
      part(from, from + run.length, "word").guess = run.length < 6;
    }
  }
  var rest = query.slice(from);
  var said = "";
  for (var to = 0; to < rest.length && said.length < 30; to += 1) {
    if (rest.charAt(to) !== " ") {
      if (!LETTER.test(rest.charAt(to))) { break; }
      said += rest.charAt(to);
    }
    var ends = to + 1 === rest.length || !LETTER.test(rest.charAt(to + 1));
    if (wordBySound[said] && (said.length > 4 || ends && (said.length > 3 || texts[said]))) {
      offer(from + to + 1, wordBySound[said]);
    }
  }
}

/* Which pieces of the text `query` needs: "zh/c", "en/w". */
function piecesFor(query) {
  var pieces = Object.create(null);
  query.split(" ").forEach(function (token) {
    if (AROUND[token] >= 0) { return; }
    var run = "";
    token.split("").forEach(function (unit, at) {
      if (HAN.test(unit)) {
        pieces["zh/" + (sounds(unit)[0] ? folded[sounds(unit)[0]].charAt(0) : unit)] = 1;
      } else if (/[0-9]/.test(unit)) {
        pieces["zh/" + unit] = 1;
      } else if (LETTER.test(unit)) {
        run += unit;
        if (!LETTER.test(token.charAt(at + 1))) { spelt(run); run = ""; }
      }
    });
  });

  function spelt(run) {
    if (run.length > 2) { pieces["en/" + run.charAt(0)] = 1; }
    var syllables = syllablesIn(run);
    if (syllables && syllables.length < 7) {
      syllables.forEach(function (one) { pieces["zh/" + folded[one].charAt(0)] = 1; });
    } else if (run.length < 5) {
      pieces["zh/" + run.charAt(0)] = 1;
    }
  }

  return Object.keys(pieces).filter(function (one) { return available[one]; }).sort();
}

/* `run` as syllables of pinyin, the longest first, or nothing. */
function syllablesIn(run) {
  var from = [];
  from[run.length] = [];
  for (var at = run.length - 1; at >= 0; at -= 1) {
    for (var length = Math.min(6, run.length - at); length > 0 && !from[at]; length -= 1) {
      var said = run.slice(at, at + length);
      if (folded[said] && from[at + length]) { from[at] = [said].concat(from[at + length]); }
    }
  }
  return from[0] || null;
}
