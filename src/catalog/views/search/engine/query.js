/* What a query is made of: names, months, numbers, and words that only surround them. */

var UNKNOWN = 5;
/* Names that are sentences; a piece of one is found by its words, unless it is all that is asked. */
var LOOSE = { chapter: 1, section: 1, question: 1, term: 1 };
var AROUND = Object.create(null);
var MONTHS = Object.create(null);
var DIGITS = "一二三四五六七八九十";

"january february march april may june july august september october november december"
  .split(" ").forEach(function (name, at) {
    MONTHS[name] = MONTHS[name.slice(0, 3)] = at + 1;
  });

/* Words of a sentence that name nothing: 我想学, where, how; each from the depth on at which it came. */
function learnAround(words) {
  words.split(" ").forEach(function (word) { if (!(AROUND[word] >= 0)) { AROUND[word] = arriving; } });
}

function number(text) {
  if (/^\d/.test(text)) { return parseInt(text, 10); }
  var units = text.split("").map(function (one) { return DIGITS.indexOf(one) + 1; });
  if (units.length === 1) { return units[0]; }
  return units[0] === 10 ? 10 + units[1] : 0;
}

function monthAt(rest) {
  return /^ ?(\d{1,2}|[一二三四五六七八九十]{1,2}) ?(月份|月底|月初|月中旬?|月里|月)(?: ?(\d{1,2})[号日]?)?/.exec(rest);
}

function isMonth(said) { return number(said) > 0 && number(said) < 13; }

function inMonth(said, year, month) {
  return [said.length, "when:" + year + (month < 10 ? "-0" : "-") + month, "month:" + month];
}

/* Times at the beginning of `rest`: [length, key, key ...]. */
function timeAt(rest, day, glued) {
  var year = parseInt(day.slice(0, 4), 10);
  var month = parseInt(day.slice(5, 7), 10);
  var is;
  if ((is = /^(20\d\d)(年|(?!\d))/.exec(rest)) && !glued) {
    var behind = rest.slice(is[0].length);
    var of = monthAt(behind) || !is[2] && /^ (\d{1,2})(?!\d)(?: \d{1,2}(?!\d))?/.exec(behind);
    if (of && isMonth(of[1])) { return inMonth(is[0] + of[0], +is[1], number(of[1])); }
    return [is[0].length, "year:" + is[1]];
  }
  if ((is = monthAt(rest)) && isMonth(is[1])) { return [is[0].length, "month:" + number(is[1])]; }
  if ((is = /^[a-z]+/.exec(rest)) && MONTHS[is[0]] && !glued && !/^may (i|we|you)\b/.test(rest)) {
    return [is[0].length, "month:" + MONTHS[is[0]]];
  }
  if ((is = /^(这个月|本月|当月|this month)/.exec(rest))) {
    return inMonth(is[0], year, month);
  }
  if ((is = /^(下个月|下月|next month)/.exec(rest))) {
    return inMonth(is[0], month === 12 ? year + 1 : year, month % 12 + 1);
  }
  if ((is = /^(明年|next year)/.exec(rest))) { return [is[0].length, "year:" + (year + 1)]; }
  if ((is = /^(今年|this year)/.exec(rest))) { return [is[0].length, "year:" + year]; }
  if ((is = /^\d{3,6}(?!\d) ?[号期]?/.exec(rest))) {
    var digits = parseInt(is[0], 10);
    var key = "no:" + digits;
    return byKey[key] !== undefined || available["runs/no-" + digits % 100] ? [is[0].length, key] : null;
  }
  return null;
}

/* English words of the books that look like slips in names, and are none. */
var alike = Object.create(null);

/* The parts of `query`, best cut: [{from, to, kind, costs}], where `costs` says by entry what it
   costs to take the part for its name. */
function cut(query, day) {
  var size = query.length;
  var parts = Object.create(null);
  var best = [{ cost: 0, parts: [] }];

  function part(from, to, kind) {
    var key = from + "-" + to + kind;
    return parts[key] || (parts[key] = {
      from: from, to: to, kind: kind, text: query.slice(from, to), costs: {}, whole: false, best: 9
    });
  }

  function offer(from, to, kind, at, cost, whole) {
    var is = part(from, to, kind);
    if (!(is.costs[at] <= cost)) { is.costs[at] = cost; }
    is.best = Math.min(is.best, cost);
    is.whole = is.whole || whole && cost < GUESS;
  }

  function alone(from, to) {
    return (from === 0 || query.charAt(from - 1) === " ") && (to === size || query.charAt(to) === " ");
  }

  /* A name may end inside a row of letters only where another one begins. */
  function opens(from) {
    return from === 0 || !LETTER.test(query.charAt(from)) || !LETTER.test(query.charAt(from - 1)) ||
      Boolean(best[from] && best[from].spelt);
  }

  var otherToo = depth > 1 || otherFirst(query);

  function names(from) {
    formsAt(query, from).forEach(function (bucket) {
      for (var at = 0; at < bucket.length; at += 2) {
        if (!hidden(bucket[at].entry) && (otherToo || !bucket[at].other)) { seek(bucket[at], bucket[at + 1], from); }
      }
    });
  }

  function seek(form, first, from) {
    align(query, from, form, first, function (to, match) {
      var loose = LOOSE[form.entry.kind] && (!match.whole || form.entry.kind === "section" && to - from < 4);
      if ((match.single || loose) && !alone(from, to)) { return; }
      var inside = to < size && LETTER.test(query.charAt(to)) && LETTER.test(query.charAt(to - 1));
      var began = from > 0 && LETTER.test(query.charAt(from)) && LETTER.test(query.charAt(from - 1));
      if ((inside || began) && !match.whole) { return; }
      offer(from, to, "name", form.entry.at, match.cost, match.whole);
    });
  }

  function words(from) {
    var is = /^[a-z]+(?:[0-9]+(?![a-z]))?/.exec(query.slice(from));
    if (!is || from > 0 && /[a-z0-9]/.test(query.charAt(from - 1))) { return; }
    var costs = otherToo || inEnglish ? later.englishFor(is[0]) : {};
    Object.keys(costs).forEach(function (word) {
      var owners = english[word];
      for (var at = 0; at < owners.length; at += 2) {
        if (!hidden(owners[at])) {
          var cost = costs[word] + 0.25 * (1 - 1 / owners[at + 1]);
          if (costs[word] > 0.4) { part(from, from + is[0].length, "name").meant = word; }
          offer(from, from + is[0].length, "name", owners[at].at, cost, costs[word] < 0.1);
        }
      }
    });
  }

  function take(from, to, cost, is, spelt) {
    var made = best[from].cost + cost;
    if (best[to] && best[to].cost <= made) { return; }
    best[to] = { cost: made, parts: is ? best[from].parts.concat([is]) : best[from].parts, spelt: spelt };
  }

  for (var from = 0; from < size; from += 1) {
    if (!best[from]) { continue; }
    if (query.charAt(from) === " ") { take(from, from + 1, 0, null, false); continue; }
    if (opens(from)) {
      names(from);
      words(from);
      if (depth === DEEPEST) { later.wordsOfText(query, from, part); }
    }
    var glued = from > 0 && /\d/.test(query.charAt(from - 1));
    var code = /^([a-z]{2,3}) ?(\d{3,6})(?!\d)/.exec(query.slice(from));
    if (code && byKey["code:" + code[1] + code[2]] !== undefined) {
      var known = part(from, from + code[0].length, "time");
      known.keys = [byKey["code:" + code[1] + code[2]]];
      known.best = -1;
    }
    var time = timeAt(query.slice(from), day, glued);
    if (time && !glued) {
      var when = part(from, from + time[0], "time");
      when.keys = time.slice(1).map(keyed);
      when.best = 0;
    }
    for (var length = Math.min(10, size - from); length > 0; length -= 1) {
      if (AROUND[query.slice(from, from + length)] <= depth) {
        var latin = LETTER.test(query.charAt(from));
        if (!latin || alone(from, from + length)) { part(from, from + length, "around").best = 0; }
      }
    }
    Object.keys(parts).forEach(function (key) {
      var is = parts[key];
      if (is.from !== from) { return; }
      var weight = is.kind === "around" ? 0.55 : is.kind !== "word" ? 1 : is.guess ? 2.2 : LETTER.test(is.text) ? 1.6 : 1.3;
      take(from, is.to, weight + Math.min(is.best, UNKNOWN), is, LETTER.test(query.charAt(is.to - 1)));
    });
    var rest = /^([a-z0-9]+|.)/.exec(query.slice(from))[0].length;
    var broken = from > 0 && LETTER.test(query.charAt(from)) && LETTER.test(query.charAt(from - 1));
    take(from, from + rest, UNKNOWN * (broken ? 4 : rest > 1 ? 1.5 : 1),
      { from: from, to: from + rest, kind: "unknown", text: query.slice(from, from + rest) }, false);
  }
  /* A word of the text may be a name too; 免费 and 报名 only surround one, unless nothing else is asked. */
  return joined(best[size].parts, alone).map(function (is) {
    var named = parts[is.from + "-" + is.to + "name"];
    if (is.kind === "word" && named && named.best < GUESS) { return named; }
    if (is.kind !== "around") { return is; }
    if (!named || !named.whole) { return is; }
    named.soft = Object.keys(named.costs).some(function (key) {
      return entries[key].kind === "question" && named.costs[key] < 0.1;
    });
    return named.soft ? named : is;
  });
}

/* Characters without a name that stand together are one unknown part; so is a single character
   that has a name, or a piece of a name, but belongs to them. A short word of which only pieces
   are known is a word that is not known: 油漆工 is neither paint nor work; but a verb and
   its object (冲奶粉), or four characters, are believed where their pieces stand together. */
function joined(parts, alone) {
  function small(is) { return is.to - is.from < 2 && HAN.test(is.text); }
  function blank(is) {
    return is.kind === "unknown" || is.kind === "name" && (small(is) || !is.whole);
  }
  function stray(is) {
    return is.kind === "unknown" || small(is) && (is.kind !== "around" || is.to > row[0].to && !/[吗呢吧的了啊嘛么没不]/.test(is.text));
  }
  function sure(is) {
    return is.kind === "time" || is.whole && is.to - is.from > 2 || is.whole && !small(is) && Object.keys(is.costs).some(function (key) {
      return entries[key].near && is.costs[key] < 0.2;
    });
  }
  function merge(list) {
    return {
      from: list[0].from, to: list[list.length - 1].to, kind: "unknown",
      text: list.map(function (is) { return is.text; }).join("")
    };
  }
  var made = [];
  var row = [];
  function end() {
    var first = row[0];
    var last = row[row.length - 1];
    if (row.length > 1 && last.to - first.from < 5 && alone(first.from, last.to) && HAN.test(first.text) &&
      row.some(stray) && !row.some(sure)) {
      if (last.to - first.from < (small(first) ? 3 : 4) || row.some(function (is) { return is.kind === "unknown"; })) {
        row = [merge(row)];
      } else {
        row.forEach(function (is) { is.strict = true; });
      }
    }
    row.forEach(function (is) {
      var before = made[made.length - 1];
      if (before && before.to === is.from && blank(before) && blank(is) &&
        (before.kind === "unknown" || is.kind === "unknown")) {
        made[made.length - 1] = merge([before, is]);
      } else {
        made.push(is);
      }
    });
    row = [];
  }
  parts.forEach(function (is) {
    if (row.length && row[row.length - 1].to !== is.from) { end(); }
    row.push(is);
  });
  if (row.length) { end(); }
  return made;
}
