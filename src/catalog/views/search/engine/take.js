/* What was fetched, taken in. What the books need comes with them, and then stands in `later`. */

var have = Object.create(null);
var later = {
  wordsOfText: function () { /* no books yet */ },
  passages: function () { return []; },
  suggested: function () { return []; },
  piecesFor: function () { return []; }
};
var talksIn = Object.create(null);

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
    if (is[0] === "institution") { entry.phone = list(is[2], "~")[1]; }
  });
}

function learnTownships(ending, english, names) {
  names.forEach(function (core) {
    addEntry("township", spelt(core, "").toLowerCase(), [core + ending], [spelt(core, " " + english)], [keyed("kind:place")]);
  });
}

function learnNames(data) {
  data.pieces.split(" ").forEach(function (one) {
    var is = one.split("*");
    (is[1] || " ").split("").forEach(function (letter) { available[is[0] + letter.trim()] = true; });
  });
  learnNamed(data.named);
  lines(data.former, function (is) {
    entries[byKey["township:" + is[0]]].successors = list(is[1], " ").map(function (one) {
      return byKey["township:" + one];
    });
  });
  learnRows(data.runs);
  if (data.lang === "en") {
    alike = Object.create(null);
    list(data.alike, " ").forEach(function (word) { alike[word] = true; });
  }
}

function learnVillages(text) {
  lines(text, function (is) {
    var township = byKey["township:" + is[0]];
    list(is[1], "~").forEach(function (name) {
      var parts = name.split("=");
      var core = parts[0].replace(/['!]$/, "");
      var mark = parts[0].slice(core.length);
      var zh = core + (mark === "'" ? "社区" : mark ? "" : "村");
      if (byKey["village:" + is[0] + zh] !== undefined) { return; }
      var village = addEntry("village", is[0] + zh, [zh], [], [township, keyed("kind:place")]);
      village.en = parts[1] || spelt(core, mark ? " Community" : " Village");
      (talksIn[is[0] + zh] || []).forEach(function (talk) { tag(entries[talk], village.at); });
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
  arriving = name === "more" ? 2 : /^(vill|ques)/.test(name) ? 1 : 0;
  learnReadings(data.readings || "");
  learnTraditional(data.traditional || "");
  learnAround(data.around || "");
  if (name === "names") {
    learnNames(data);
  } else if (name === "more") {
    later.learnMore(data);
  } else if (name === "questions") {
    learnNamed(data.named);
  } else if (data.villages) {
    learnVillages(data.villages);
  } else if (/^runs/.test(name)) {
    learnRows(data);
  } else if (data.words) {
    later.learnText(name.slice(0, 2), data.words);
  }
}
