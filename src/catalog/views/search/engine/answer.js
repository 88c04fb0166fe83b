/* The answer to a query, looked for no deeper than it must be. */

/* Sentences that ask are answered by questions, even where they name something. */
var ASKS = /[吗呢么嘛几哪没咋啥]|多少|好多|可以|(.)不\1|\b(i|my)\b|^(is|are|can|do|does|how|what|when|where|who|must|will) /;

/* What may be English; other letters are codes or the initials of a name. */
var ENGLISH = /(?=[a-z]{3})[a-z]*[aeiou]|^[a-z]\d$/;

/* Whether names that people ask for are all that was typed, however they were typed. Characters that
   only sound like them may be those of a village; a piece from the middle of a name may be a word of
   the books, unless the name is that of a place. */
function meant(parts) {
  return parts.every(function (part) {
    var most = part.meant ? inEnglish ? 0.55 : 0.45 : !part.whole ? 0.6 : depth || !HAN.test(part.text) ? 1 : 0.3;
    return part.soft || part.keys || part.kind === "name" && Object.keys(part.costs).some(function (key) {
      var is = entries[key];
      var piece = /^(town|inst)/.test(is.kind) && (is.zh || "").indexOf(part.text) >= 0;
      return is.near && part.costs[key] < (piece ? 0.8 : most);
    });
  });
}

/* The sounds of `asked` from `from` on, as far as it is made of characters and syllables, and where
   they end. A character without a usual sound stands for itself; of letters the longest syllable is
   taken. */
function soundsFrom(asked, from) {
  var said = [];
  for (var at = from; at < asked.length; ) {
    var unit = asked.charAt(at);
    var to = at + 1;
    if (HAN.test(unit)) {
      said.push(usual(unit) ? fold(sounds(unit)[0]) : unit);
    } else if (unit !== " ") {
      for (to = Math.min(at + 6, asked.length); to > at && !folded[asked.slice(at, to)]; ) { to -= 1; }
      if (to === at) { break; }
      said.push(folded[asked.slice(at, to)]);
    }
    at = to;
  }
  return { said: said, to: at };
}

/* The piece of `folder` that has the names with `key`; see pairs.py. */
function pieceWith(folder, key) {
  var number = 0;
  key.split("").forEach(function (letter) { number = (number * 31 + letter.charCodeAt(0)) % counts[folder]; });
  return folder + "/" + number;
}

/* The pieces with names that may be meant where the query and its first unknown part begin: by two
   sounds or the first letters of an English word; and the villages that begin with a letter. */
function namesFor(asked, parts) {
  var near = [];
  var villages = [];
  var pinyin = inPinyin(asked);
  function begin(at) {
    var unit = asked.charAt(at);
    var word = /^[a-z]{3}/.exec(asked.slice(at));
    var spelt = soundsFrom(asked, at);
    var key = spelt.said.slice(0, 2).join("");
    var two = spelt.said[1];
    if ((two || key && spelt.to === asked.length) && (pinyin || !inEnglish || !word)) {
      near.push(pieceWith("pairs", key));
    }
    if (word && (inEnglish || !two && !pinyin)) { near.push(pieceWith("stems", word[0])); }
    (!HAN.test(unit) ? [unit] : two ? [] : sounds(unit).concat(usual(unit) ? [] : "_")).forEach(function (one) {
      villages.push("villages/" + fold(one).charAt(0));
    });
  }
  begin(Math.max(0, asked.search(/[a-z\u3400-\u9fff]/)));
  var open = parts.filter(function (part) { return part.kind === "unknown" || part.kind === "name" && !part.whole; })[0];
  if (open && open.from) { begin(open.from); }
  return [near, villages];
}

/* What must be there for an answer one level below. Who asks is answered by the questions, and by
   villages only when they do not answer; who names something, the other way about. Villages that begin
   with a letter are needed when the names of two sounds do not answer. */
function piecesBelow(asked, parts) {
  if (depth >= MORE) {
    return later.piecesFor(parts.map(function (part) { return part.keys ? "" : part.text; }).join(" "));
  }
  var names = namesFor(asked, parts);
  var other = inEnglish || LETTER.test(asked) ? ["other"] : [];
  if (depth === villagesAt && missing(names[1]).length) { return names[1]; }
  if (depth + 1 === villagesAt) { return names[0]; }
  return depth > 1 ? other.concat("more") : villagesAt > 1 ? ["questions"] : other.concat("questions");
}

function missing(names) {
  return names.filter(function (one, at) {
    return (available[one] || counts[one.slice(0, 5)]) && !have[one] && names.indexOf(one) === at;
  });
}

/* Whether names in the other language are meant at once; else they come when the others do not answer. */
function otherFirst(asked) {
  return inEnglish ? HAN.test(asked) || inPinyin(asked) : ENGLISH.test(asked) && !inPinyin(asked);
}

/* Whether letters are more likely pinyin than English. */
function inPinyin(asked) { return soundsFrom(asked, 0).to === asked.length; }

/* The answer at the present depth. */
function look(asked, options) {
  var day = options.day;
  var kind = options.filters.kind;
  var parts = prepare(cut(asked, day)).concat(filterParts(options.filters));
  var unknown = parts.filter(function (part) { return part.kind === "unknown"; });
  var known = parts.filter(function (part) { return part.kind !== "unknown" && part.kind !== "word"; });
  var spoken = depth === DEEPEST ? later.passages(parts, options.lang) : [];
  var found = fitting(known, day).concat(spoken);
  var sure = found.filter(function (one) { return one.score < GUESS; });
  var firm = trusted(known, parts);
  var named = sure.filter(function (one) { return !one.passage; });
  /* Who finds a class or two is shown the place, the trade and other classes below them. */
  var exact = named.length;
  if (exact < 3) {
    named = named.concat(nearest(known, day).map(function (one) {
      one.score += exact ? 1 : 0;
      return one;
    }));
  }
  var left = 1 - size(known) / Math.max(size(parts), 1);
  named.forEach(function (one) { one.score += 1.2 * left; });
  sure = (firm ? named : []).concat(sure.filter(function (one) { return one.passage; }));
  if (kind) { sure = sure.filter(function (one) { return GROUP[one.is.kind] === kind; }); }
  var results = shortened(sure, known);
  var best = results.length ? results[0].score : 9;
  return {
    parts: parts, results: results,
    suggestions: depth < DEEPEST || results.length || !asked ? [] : later.suggested(found, sure, parts, day),
    unknown: unknown.map(function (part) { return part.text; }),
    timed: parts.every(function (part) {
      return part.soft || part.keys && entries[part.keys[0]].kind !== "code";
    }),
    clear: firm && best < (unknown.length ? 0.55 : 1.3) && !results[0].near,
    sure: firm && (best < 0.3 || depth < MORE && best < GUESS && meant(parts)),
    enough: depth >= MORE && best <= 0.6 && known.length === parts.length && results[0].is.kind !== "term",
    blocks: missing(blocksFor(known))
  };
}

/* The term, book or chapter that is meant, or the name that is unless one of these is; it leads
   whatever comes later, so that no result moves. */
function firstOf(asked, options) {
  ahead = true;
  var found = look(asked, options);
  ahead = false;
  return found.clear ? found.results[0] : null;
}

function leading(one, found, done) {
  if (one) {
    found.results = [one].concat(done || found.sure ? found.results.filter(function (other) {
      return pathOf(other.is) !== pathOf(one.is);
    }) : []);
    found.unknown = done ? found.unknown : [];
    found.sure = true;
  }
  return found;
}

/* The answer to `query` on `day` for a page in `lang`: {results, suggestions, unknown, needs}.
   `needs` are the pieces that must be fetched before the answer is whole; it is `sure` when what was
   found is meant, and `whole` when the books were searched too. */
function answer(query, options) {
  var asked = plain(query);
  var first = asked.split("").some(function (unit) { return HAN.test(unit) && mayBeOld(unit); }) ? missing(["old", "older"]).slice(0, 1) : [];
  if (otherFirst(asked)) { first = first.concat(missing(["other"])); }
  if (first.length) { return { results: [], needs: first }; }
  var asks = ASKS.test(asked);
  var least = options.text ? DEEPEST : /^(book|term|talk)$/.test(options.filters.kind) ? MORE : asks || /[村社区]$|villag|commun/.test(asked) ? NAMED : 0;
  var soon = null;
  villagesAt = asks ? 2 : 1;
  for (depth = 0; ; depth += 1) {
    var found = look(asked, options);
    var done = depth === DEEPEST || !asked && depth >= least ||
      depth >= least && (found.enough ||
        found.sure && (depth >= MORE ? found.results[0].is.kind !== "term" : !found.timed));
    found.needs = done ? found.blocks : missing(found.blocks.concat(piecesBelow(asked, found.parts)));
    found.whole = depth === DEEPEST;
    found.sure = found.sure && depth >= least;
    if (!done && depth === villagesAt && (inEnglish || !/^vill/.test(found.needs[0]))) { soon = firstOf(asked, options); }
    if (done || found.needs.length) { return leading(soon, found, done); }
  }
}
