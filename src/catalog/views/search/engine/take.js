/* What was fetched, taken in. What English and the books need comes with them, and then stands in
   `later`. */

var have = Object.create(null);
var later = {
  englishFor: function () { return {}; },
  wordsOfText: function () { /* no books yet */ },
  passages: function () { return []; },
  suggested: function () { return []; },
  piecesFor: function () { return []; }
};
/* Entries whose names in the other language come apart, in the order in which those are listed. */
var oneLanguage = [];
var talksIn = Object.create(null);
/* Whether the page is in English, and how many pieces of names there are, by folder. */
var inEnglish = false;
var counts = {};

function lines(text, act) {
  list(text, "\n").forEach(function (line) { act(line.split("|")); });
}

function spelt(name, ending) {
  var said = name.split("").map(function (one) { return sounds(one)[0] || one; }).join("");
  return said.charAt(0).toUpperCase() + said.slice(1) + ending;
}

function learnNamed(text) {
  lines(text, function (is) {
    if (is[0] === "townships") { learnTownships(is[1], is[2], list(is[3], "~")); return; }
    var entry = addEntry(is[0], is[1], list(is[2], "~"), list(is[3], "~"), list(is[4], " ").map(keyed));
    if (!entry.en || !entry.zh) { oneLanguage.push(entry); }
    if (is[0] === "institution") { entry.phone = list(is[2] || is[3], "~")[1]; }
  });
}

function learnTownships(ending, english, names) {
  names.forEach(function (core) {
    addEntry("township", spelt(core, "").toLowerCase(), [core + ending], [spelt(core, " " + english)]);
  });
}

/* What can be fetched: "old zh/*abc". */
function learnPieces(text) {
  list(text, " ").forEach(function (one) {
    var is = one.split("*");
    (is[1] || " ").split("").forEach(function (letter) { available[is[0] + letter.trim()] = true; });
  });
}

function learnNames(data) {
  learnPieces(data.pieces);
  counts = data.counts;
  learnNamed(data.named);
  lines(data.former, function (is) {
    entries[byKey["township:" + is[0]]].successors = list(is[1], " ").map(function (one) {
      return byKey["township:" + one];
    });
  });
  learnRows(data.runs);
  inEnglish = data.lang === "en";
  list(data.alike, " ").forEach(function (word) { alike[word] = true; });
}

function learnVillages(text) {
  lines(text, function (is) {
    var township = ofKind.township[is[0]];
    var id = entries[township].id;
    list(is[1], "~").forEach(function (name) {
      var parts = name.split("=");
      var core = parts[0].replace(/['!]$/, "");
      var mark = parts[0].slice(core.length);
      var zh = core + (mark === "'" ? "社区" : mark ? "" : "村");
      if (byKey["village:" + id + zh] !== undefined) { return; }
      var village = addEntry("village", id + zh, [zh], [], [township]);
      village.en = parts[1] || spelt(core, mark ? " Community" : " Village");
      (talksIn[id + zh] || []).forEach(function (talk) { tag(entries[talk], village.at); });
    });
  });
}

function tag(entry, at) {
  entry.tags.push(at);
  (carriers[at] || (carriers[at] = [])).push(entry.at);
}

/* Takes in the piece `name`, as the files of the site hand it over. */
function take(name, data) {
  if (have[name]) { return; }
  have[name] = true;
  /* Villages, questions and pairs; below, villages, pairs and stems. */
  arriving = name === "more" ? MORE : /^(v|q|p)/.test(name) ? NAMED : 0;
  learnReadings(data.readings || "");
  learnTraditional(data.traditional || "");
  learnAround(data.around || "");
  if (name === "names") {
    learnNames(data);
  } else if (name === "other") {
    var add = inEnglish ? addForm : addEnglish;
    data.names.split("\n").forEach(function (names, at) {
      list(names, "~").forEach(function (one, n) { add(oneLanguage[at], one, n > 0, true); });
    });
  } else if (name === "more") {
    later.learnMore(data);
  } else if (name === "questions") {
    learnNamed(data.named);
  } else if (/^(v|p|s)/.test(name)) {
    learnVillages(data.villages || "");
    arriving = MORE;
    early = true;
    if (!sections.length) { learnNamed(data.titles || ""); }
    early = false;
  } else if (/^runs/.test(name)) {
    learnRows(data);
  } else if (data.words) {
    later.learnText(name.slice(0, 2), data.words);
  }
}
