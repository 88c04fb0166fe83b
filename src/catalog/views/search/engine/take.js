/* What was fetched, taken in. What the books need comes with them, and then stands in `later`. */

var have = Object.create(null);
var later = {
  wordsOfText: function () { /* no books yet */ },
  passages: function () { return []; },
  suggested: function () { return []; },
  piecesFor: function () { return []; }
};
var villageAt = Object.create(null);

function lines(text, act) {
  list(text, "\n").forEach(function (line) { act(line.split("|")); });
}

function spelt(name, ending) {
  var said = name.split("").map(function (one) { return sounds(one)[0] || one; }).join("");
  return said.charAt(0).toUpperCase() + said.slice(1) + ending;
}

function learnNamed(text) {
  lines(text, function (is) {
    addEntry(is[0], is[1], list(is[2], "~"), list(is[3], "~"), list(is[4], " ").map(keyed));
  });
}

function learnNames(data) {
  learnReadings(data.readings);
  learnAround(data.around);
  list(data.pieces, " ").forEach(function (one) { available[one] = true; });
  learnNamed(data.named);
  lines(data.former, function (is) {
    entries[byKey["township:" + is[0]]].successors = list(is[1], " ").map(function (one) {
      return byKey["township:" + one];
    });
  });
  learnRows(data.runs);
}

function learnPlaces(data) {
  learnReadings(data.readings);
  learnTraditional(data.traditional);
  learnNamed(data.named);
  lines(data.villages, function (is) {
    var township = byKey["township:" + is[0]];
    list(is[1], "~").forEach(function (name, at) {
      var parts = name.split("=");
      var core = parts[0].replace(/['!]$/, "");
      var mark = parts[0].slice(core.length);
      var zh = core + (mark === "'" ? "社区" : mark ? "" : "村");
      var village = addEntry("village", is[0] + at, [zh], [], [township, keyed("kind:place")]);
      village.en = parts[1] || spelt(core, mark ? " Community" : " Village");
      villageAt[is[0] + zh] = village.at;
    });
  });
}

/* Takes in the piece `name`, as the files of the site hand it over. */
function take(name, data) {
  if (have[name]) { return; }
  have[name] = true;
  if (name === "names") {
    learnNames(data);
  } else if (name === "more") {
    later.learnMore(data);
  } else if (name === "places") {
    learnPlaces(data);
  } else if (/^runs/.test(name)) {
    learnRows(data);
  } else {
    later.learnText(name.slice(0, 2), data.words);
  }
}
