/* What answers a query: the entries, classes and sections that all of its parts fit, best first. */

var WEIGHT = {
  course: 0, page: 0.02, township: 0.03, institution: 0.08, village: 0.1, question: 0.12, book: 0.2,
  chapter: 0.25, "class": 0.3, term: 0.3, talk: 0.35, section: 0.4
};
var GROUP = {
  course: "course", township: "place", village: "place", institution: "institution",
  "class": "class", talk: "talk", book: "book", chapter: "book", section: "book", term: "term",
  page: "page", question: "page"
};
var SHOWN_BY_TAG = { "class": 0.2, talk: 0.2, course: 0.15, institution: 0.5 };
var available = Object.create(null);

/* A village stands for its township, a township that is gone for those that carry it on. */
function lead(part) {
  Object.keys(part.costs).forEach(function (key) {
    var is = entries[key];
    var cost = part.costs[key];
    function pass(to, more) {
      part.via[to] = Math.min(part.via[to] === undefined ? 9 : part.via[to], cost + more);
    }
    if (is.kind === "village") { is.tags.forEach(function (to) { pass(to, 0.3); }); }
    (is.successors || []).forEach(function (to) {
      pass(to, 0.02);
      if (!(part.costs[to] <= cost + 0.02)) { part.costs[to] = cost + 0.02; }
      part.heirs[to] = is.at;
    });
    if (is.successors) { part.costs[key] = cost + 0.1; }
  });
}

/* The parts that must be answered, prepared; words that only surround them are left out. */
function prepare(parts) {
  parts.forEach(function (part) {
    part.costs = part.costs || {};
    part.via = {};
    part.heirs = {};
    if (part.kind !== "word" && depth === DEEPEST) {
      var text = part.meant || part.text;
      later.wordsOfText(text, 0, function (from, to) { return to === text.length ? part : {}; });
    }
    part.ofKind = part.kind === "name" && Object.keys(part.costs).some(function (key) {
      return entries[key].kind === "kind" && part.costs[key] <= part.best + 0.1;
    });
    part.soft = part.soft || part.ofKind;
    lead(part);
  });
  var kept = parts.filter(function (part) { return part.kind !== "around"; });
  if (kept.every(function (part) { return part.soft; })) {
    var named = kept.some(function (part) { return !part.ofKind; });
    kept.forEach(function (part) { part.soft = named && part.ofKind; });
  }
  return kept;
}

/* What `part` costs for a record with `at` as its own place and `tags`; own if by its own name. */
function costFor(part, at, tags) {
  var best = null;
  function better(cost, own) {
    if (cost !== undefined && (!best || cost < best.cost)) { best = { cost: cost, own: own }; }
  }
  if (part.keys) {
    return part.keys.every(function (key) { return tags.indexOf(key) >= 0 || key === at; }) ?
      { cost: 0, own: false } : null;
  }
  better(part.costs[at], true);
  tags.forEach(function (tag) {
    if (part.costs[tag] !== undefined) { better(part.costs[tag] + 0.1, false); }
    if (part.via[tag] !== undefined) { better(part.via[tag] + 0.1, false); }
  });
  return best;
}

/* How far a record is from answering all `parts`, or nothing when it does not. */
function fit(parts, kind, at, tags) {
  var score = 0;
  var own = 0;
  var byTag = 0;
  var byKind = false;
  for (var n = 0; n < parts.length; n += 1) {
    var part = parts[n];
    var is = costFor(part, at, tags);
    if (!is) {
      if (!part.soft) { return null; }
    } else if (part.soft) {
      score += Math.min(is.cost, 0) - 0.1;
      byKind = true;
    } else {
      score += is.cost;
      if (is.own) { own += 1; } else { byTag += 1; }
    }
  }
  if (!own && !byTag) { return null; }
  if (!own) {
    if (SHOWN_BY_TAG[kind] === undefined && !byKind) { return null; }
    score += SHOWN_BY_TAG[kind] === undefined ? 0.2 : SHOWN_BY_TAG[kind];
  }
  return score + WEIGHT[kind] - (kind === "class" && byTag > 1 ? 0.6 : 0);
}

function pathOf(is) {
  if (is.path) { return is.path; }
  switch (is.kind) {
    case "course": return "courses/" + is.id + "/";
    case "township": return "townships/" + is.id + "/";
    case "village": return "townships/" + entries[is.tags[0]].id + "/";
    case "institution": return "institutions/" + is.id + "/";
    case "question": return "support/#" + is.id;
    case "term": return "glossary/#" + is.id;
    case "book": case "chapter": return "textbooks/" + is.id + "/";
    case "class": return "classes/" + is.code.toLowerCase() + "/";
    case "talk": return "talks/#" + is.id.toLowerCase();
    default: return is.id;
  }
}

/* The entries that `part` may be about, by its own or by a tag's name. */
function candidates(part) {
  var found = Object.create(null);
  Object.keys(part.costs).concat(Object.keys(part.via), part.keys || []).forEach(function (key) {
    found[key] = 1;
    (carriers[key] || []).forEach(function (at) { found[at] = 1; });
  });
  return Object.keys(found);
}

/* Everything that fits `parts`, unsorted. */
function fitting(parts, day) {
  var found = [];
  var asked = parts.filter(function (part) { return !part.soft; })[0];
  if (!asked) { return found; }
  candidates(asked).forEach(function (at) {
    var is = entries[at];
    if (is.bare || hidden(is) || is.kind === "trade" || is.kind === "kind") { return; }
    if (is.kind === "talk" && is.first < day) { return; }
    var score = fit(parts, is.kind, is.at, is.tags);
    if (score === null) { return; }
    var heir = parts.map(function (part) { return part.heirs[is.at]; }).filter(function (one) {
      return one !== undefined;
    })[0];
    found.push({ is: is, score: score, heir: heir === undefined ? null : entries[heir] });
  });
  rows.forEach(function (run) {
    var score = fit(parts, "class", -1, run.tags);
    if (score === null) { return; }
    var state = stateOf(run, day);
    var timed = parts.some(function (part) { return part.keys; });
    var later = parts.some(function (part) {
      return part.keys && part.keys.some(function (key) {
        return entries[key].kind === "month" && +entries[key].id !== +run.first.slice(5, 7);
      });
    });
    if (state === "ended" && !timed) { return; }
    var away = run.first ? (Date.parse(run.first) - Date.parse(day)) / DAY : 999;
    found.push({
      is: run, state: state,
      score: score + Math.max(0, Math.min(away, 999)) / 10000 +
        (state === "ended" ? 0.5 : state === "cancelled" ? 0.3 : 0) + (later ? 0.15 : 0)
    });
  });
  return found;
}

/* Not localeCompare: its rules of languages take longer to load than the rest of an answer. */
function byScore(a, b) {
  return a.score - b.score || (pathOf(a.is) < pathOf(b.is) ? -1 : +(pathOf(a.is) > pathOf(b.is)));
}

/* One for each address and title; of classes and talks that only share a tag no more than a few. */
function shortened(found, parts) {
  var seen = Object.create(null);
  var counted = Object.create(null);
  var others = 0;
  var few = parts.length < 2 ? 6 : 24;
  return found.sort(byScore).filter(function (one) {
    var key = pathOf(one.is) + (one.is.kind === "village" ? one.is.zh : "");
    if (seen[key]) { return false; }
    seen[key] = true;
    counted[one.is.kind] = (counted[one.is.kind] || 0) + 1;
    if (one.near && (others += 1) > 6) { return false; }
    return counted[one.is.kind] <= (one.is.kind === "class" || one.is.kind === "talk" ? few : 12);
  });
}

/* Nothing fits all that was asked: what fits place and trade without the time, each alone, and the
   trade at other places. */
function nearest(parts, day) {
  var facets = parts.filter(function (part) { return !part.soft; });
  var named = facets.filter(function (part) { return !part.keys; });
  if (facets.length < 2 || !named.length) { return []; }
  var sure = named.every(function (part) {
    return part.whole && Object.keys(part.costs).some(function (key) {
      return part.costs[key] < GUESS && (entries[key].near || /village|question/.test(entries[key].kind));
    });
  });
  if (!sure) { return []; }
  var found = named.length < facets.length && named.length > 1 ? fitting(named, day) : [];
  var tried = found.slice();
  named.forEach(function (part) {
    tried = tried.concat(fitting([part], day).map(function (one) {
      one.score += 0.2;
      return one;
    }));
  });
  tried.forEach(function (one) { one.near = true; });
  return tried;
}

function size(parts) {
  return parts.reduce(function (sum, part) {
    return sum + part.text.replace(/[a-z]+/g, function (run) {
      return run.slice(0, Math.ceil(run.length / 2));
    }).replace(/ /g, "").length;
  }, 0);
}

/* Whether the parts that are names are enough to answer all `parts` by. */
function trusted(known, parts) {
  var rest = parts.filter(function (part) { return known.indexOf(part) < 0; });
  if (!rest.length) { return true; }
  var whole = known.some(function (part) {
    return part.whole && Object.keys(part.costs).some(function (key) {
      return entries[key].near && part.costs[key] < 1;
    });
  });
  return size(known) > 1 && size(rest) <= size(known) * (whole ? 1.5 : 0.5);
}

function filterParts(filters) {
  return ["township", "trade", "month"].filter(function (name) { return filters[name]; })
    .map(function (name) {
      return {
        kind: "filter", text: "", costs: {}, via: {}, heirs: {}, whole: true, best: 0,
        keys: keysOf(name, filters[name])
      };
    });
}

/* What a filter asks for; a month may stand with its year, as 2027-03. */
function keysOf(name, value) {
  var dated = name === "month" && /^(\d{4})-(\d\d)$/.exec(value);
  return dated ? [keyed("when:" + value), keyed("month:" + +dated[2])] : [keyed(name + ":" + value)];
}
