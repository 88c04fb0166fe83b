/* Passages of the textbooks, questions and courses that speak of what was asked, though perhaps in
   other words and not of all of it. A passage is judged by the share of the query that it and its
   chapter speak of, where a rare word weighs more than one that stands everywhere. */

var ENOUGH = 0.5;
var BY_TAG = 0.5;

function rarity(words) {
  var count = 0;
  words.forEach(function (word) {
    var is = postings(word);
    count += is.mostly.length + is.also.length;
  });
  return Math.max(0.5, Math.log(sections.length / Math.max(count, 1)));
}

/* The weight of `part`, and how strongly each section speaks of it. */
function evidence(part, length) {
  var strong = {};
  var rare = part.words ? rarity(part.words) : 0;
  var single = HAN.test(part.text) && part.text.length < 2;
  var weight = part.words && !part.soft ? rare * (single ? 0.4 : 1) :
    part.soft || single ? 0.4 : LETTER.test(part.text) && part.kind === "name" ? 2 :
      part.kind === "unknown" ? (length > 5 ? 1.2 : 2.6) * size([part]) : 5;
  var said = Math.min(0.9, 0.4 + 0.5 * rare / Math.log(sections.length));
  function add(at, value) { if (!(strong[at] >= value)) { strong[at] = value; } }
  function named(key, share) {
    var is = entries[key];
    var cost = part.costs[key];
    if (cost >= GUESS) { return; }
    var value = share * (1 - cost / 2);
    if (is.section !== undefined) { add(is.section, value); }
    if (is.kind === "chapter" || is.kind === "book" || is.kind === "trade") {
      (carriers[key] || []).forEach(function (at) {
        if (entries[at].section !== undefined) { add(entries[at].section, value * BY_TAG); }
      });
    }
  }
  (part.words || []).concat(within(part)).forEach(function (word, n) {
    var whole = part.words && n < part.words.length;
    var is = postings(word);
    is.also.forEach(function (at) { add(at, whole ? said : 0.3); });
    is.mostly.forEach(function (at) { add(at, whole ? 1 : 0.6); });
  });
  Object.keys(part.costs).forEach(function (key) { named(+key, 1); });
  return { weight: weight, strong: strong };
}

/* The words of the text that stand within the characters of a part. */
function within(part) {
  var found = [];
  var text = part.text;
  if (!HAN.test(text) || part.kind === "unknown" || text.length < 3 && part.kind === "name") { return found; }
  for (var from = 0; from < text.length; from += 1) {
    for (var to = from + 1; to <= text.length; to += 1) {
      var word = text.slice(from, to);
      if (word !== text && texts[word] && texts[word].lang === "zh") { found.push(word); }
    }
  }
  return found;
}

/* The best passage of each chapter that speaks of enough of `parts`. */
function passages(parts, lang) {
  if (!sections.length || !parts.length) { return []; }
  var length = size(parts);
  var total = 0;
  var guess = false;
  var strict = [];
  var other = false;
  var chapters = {};
  var own = {};
  parts.forEach(function (part) {
    if (part.kind === "filter") { return; }
    var is = evidence(part, length);
    total += is.weight;
    guess = guess || part.guess;
    if (part.strict && part.kind !== "around") { strict.push(is.strong); }
    other = other || Boolean(lang && part.words) && part.words.every(function (word) {
      return texts[word].lang !== lang;
    });
    var best = {};
    Object.keys(is.strong).forEach(function (at) {
      var value = is.strong[at] * is.weight;
      var chapter = chapterOf(sections[at]);
      own[at] = (own[at] || 0) + value;
      var here = best[chapter] || (best[chapter] = { value: 0, often: 0 });
      here.value = Math.max(here.value, value);
      here.often += is.strong[at] > 0.9 ? 1 : 0;
    });
    Object.keys(best).forEach(function (chapter) {
      var sum = chapters[chapter] || (chapters[chapter] = { value: 0, often: 0 });
      sum.value += best[chapter].value;
      sum.often += Math.min(best[chapter].often, 5) / 5 * is.weight;
    });
  });
  var top = {};
  Object.keys(own).forEach(function (at) {
    if (strict.some(function (strong) { return !strong[at]; })) { return; }
    var chapter = chapterOf(sections[at]);
    if (!(top[chapter] && own[top[chapter]] >= own[at])) { top[chapter] = at; }
  });
  return Object.keys(top).map(function (chapter) {
    var sum = chapters[chapter];
    var share = (0.6 * sum.value + 0.4 * own[top[chapter]]) / total;
    return {
      is: sections[top[chapter]], passage: true, share: share, other: other,
      score: 0.7 + 1.2 * (1 - share) - 0.2 * sum.often / total + (guess ? GUESS : 0) + (other ? 0.1 : 0)
    };
  }).filter(function (one) { return one.share >= ENOUGH; });
}

function chapterOf(section) { return section.chapter ? section.chapter.at : section.at; }

/* Words of the text that sound like an unknown part, as parts of their own. */
function soundingLike(part) {
  var said = part.text.split("").map(function (one) { return sounds(one)[0] || one; }).join("");
  var alike = (HAN.test(part.text) && wordBySound[said] || []).filter(function (word) {
    return word.length === part.text.length;
  });
  return alike.length ? prepare([{ kind: "word", text: alike[0], words: alike, whole: true, best: 0 }]) : [];
}

/* What may have been meant. */
function suggested(found, sure, parts, day) {
  var near = found.concat(sure);
  parts.forEach(function (part) {
    if (part.kind === "unknown") {
      near = near.concat(passages(soundingLike(part)));
    } else if (part.whole && part.text.length > 1) {
      near = near.concat(fitting([part], day), part.words ? passages([part]) : []);
    }
  });
  return shortened(near, [0]).slice(0, 5);
}
