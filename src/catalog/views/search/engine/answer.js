/* The answer to a query, looked for no deeper than it must be. */

/* Sentences that ask are answered by questions, even where they name something. */
var ASKS = /[吗呢么嘛几哪没]|多少|可以|能不能|^(is|are|can|do|does|how|what|when|where|who|must|will) /;

/* Whether names that people ask for are all that was typed, however they were typed. Characters that
   only sound like them may be those of a village; a piece from the middle of a name may be a word of
   the books, unless the name is that of a place. */
function meant(parts) {
  return parts.every(function (part) {
    var most = part.meant ? alike ? 0.55 : 0.45 : !part.whole ? 0.6 : depth || !HAN.test(part.text) ? 1 : 0.3;
    return part.soft || part.keys || part.kind === "name" && Object.keys(part.costs).some(function (key) {
      var is = entries[key];
      var piece = /^(town|inst)/.test(is.kind) && is.zh.indexOf(part.text) >= 0;
      return is.near && part.costs[key] < (piece ? 0.8 : most);
    });
  });
}

/* The villages that may be named: those that sound as the query, or an unknown part of it, begins. */
function villagesFor(asked, parts) {
  var found = Object.create(null);
  function letter(one) { found["villages/" + fold(one).charAt(0)] = 1; }
  function begin(at) {
    var unit = asked.charAt(at);
    if (!HAN.test(unit)) { letter(unit); return; }
    sounds(unit).forEach(letter);
    if (!usual(unit)) { found["villages/_"] = 1; }
  }
  asked.split("").forEach(function (unit, at) {
    if (unit !== " " && (at === 0 || asked.charAt(at - 1) === " ")) { begin(at); }
  });
  parts.forEach(function (part) {
    if (part.from && (part.kind === "unknown" || part.kind === "name" && !part.whole)) { begin(part.from); }
  });
  return Object.keys(found);
}

/* What must be there for an answer one level below `found`. Who asks is answered by the questions,
   and by villages only when they do not answer; who names something, the other way about. */
function piecesBelow(found, asked, parts) {
  if (depth > 1) { return later.piecesFor(parts.map(function (part) { return part.text; }).join(" ")); }
  var long = HAN.test(asked) ? asked.length > 8 : asked.split(" ").length > 3;
  var order = [["questions"], villagesFor(asked, parts)];
  if (!long && !ASKS.test(asked)) { order.reverse(); }
  if (depth === 0) { return order[0]; }
  return missing(order[1]).length ? order[1] : ["more"];
}

function missing(names) {
  return names.filter(function (one) { return available[one] && !have[one]; });
}

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
    exact: results.filter(function (one) { return !one.near; }).length,
    suggestions: depth < DEEPEST || results.length || !asked ? [] : later.suggested(found, sure, parts, day),
    unknown: unknown.map(function (part) { return part.text; }),
    timed: parts.every(function (part) { return part.soft || part.keys; }),
    sure: firm && (best < 0.3 || depth < 2 && best < GUESS && meant(parts)),
    enough: depth > 1 && best <= 0.6 && known.length === parts.length && results[0].is.kind !== "term",
    blocks: missing(blocksFor(known))
  };
}

/* The answer to `query` on `day` for a page in `lang`: {results, suggestions, unknown, needs}.
   `needs` are the pieces that must be fetched before the answer is whole; it is `sure` when what was
   found is meant, and `whole` when the books were searched too. */
function answer(query, options) {
  var asked = plain(query);
  var old = asked.split("").some(function (unit) { return HAN.test(unit) && mayBeOld(unit); }) ?
    missing(["old", "older"]).slice(0, 1) : [];
  var least = options.text ? DEEPEST : /^(book|term|talk)$/.test(options.filters.kind) ? 2 : ASKS.test(asked) || /[村社区]$|villag|commun/.test(asked) ? 1 : 0;
  if (old.length) { return { results: [], needs: old }; }
  for (depth = 0; ; depth += 1) {
    var found = look(asked, options);
    var done = depth === DEEPEST || !asked && depth >= least ||
      depth >= least && (found.enough ||
        found.sure && (depth > 1 ? found.results[0].is.kind !== "term" : !found.timed));
    found.needs = done ? found.blocks : missing(found.blocks.concat(piecesBelow(found, asked, found.parts)));
    found.whole = depth === DEEPEST;
    if (done || found.needs.length) { return found; }
  }
}
