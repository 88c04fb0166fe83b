/* What was fetched, taken in. */

var have = {};
var villageAt = {};

function lines(text, act) {
  list(text, "\n").forEach(function (line) { act(line.split("|")); });
}

function spelt(name, ending) {
  var said = name.split("").map(function (one) { return sounds(one)[0] || one; }).join("");
  return said.charAt(0).toUpperCase() + said.slice(1) + ending;
}

function learnNames(data) {
  learnReadings(data.readings);
  learnTraditional(data.traditional);
  learnAround(data.around);
  list(data.pieces, " ").forEach(function (one) { available[one] = true; });
  lines(data.named, function (is) {
    addEntry(is[0], is[1], list(is[2], "~"), list(is[3], "~"), list(is[4], " ").map(keyed));
  });
  lines(data.former, function (is) {
    entries[byKey["township:" + is[0]]].successors = list(is[1], " ").map(function (one) {
      return byKey["township:" + one];
    });
  });
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
  learnRows(data.runs);
}

function learnTalks(data) {
  var topics = {};
  lines(data.topics, function (is) { topics[is[0]] = is; });
  lines(data.talks, function (is) {
    var topic = topics[is[1]];
    var tags = ["township:" + is[2], "month:" + parseInt(is[4].slice(5, 7), 10), "year:" + is[4].slice(0, 4),
      "no:" + parseInt(/\d+/.exec(is[0])[0], 10), "code:" + plain(is[0]).replace(" ", ""), "kind:talk"].map(keyed);
    if (villageAt[is[2] + is[3]] !== undefined) { tags.push(villageAt[is[2] + is[3]]); }
    var talk = addEntry("talk", is[0], [topic[1], is[0]], [topic[2]], tags);
    talk.first = is[4];
    talk.village = is[3];
  });
}

function learnMore(data) {
  learnReadings(data.readings);
  learnTraditional(data.traditional);
  lines(data.named, function (is) {
    addEntry(is[0], is[1], list(is[2], "~"), list(is[3], "~"), list(is[4], " ").map(keyed));
  });
  lines(data.chapters, function (is) {
    var chapter = addEntry("chapter", is[0], [is[1]], [is[2]],
      list(is[3], " ").map(keyed).concat(byKey["book:" + is[0].split("/")[0]]));
    list(is[4], "~").forEach(function (heading) {
      var parts = heading.split("=");
      var common = /^\d+$/.test(parts[0]);
      var words = common ? data.common[parts[0]] : parts[0];
      var anchor = parts[1] || words.toLowerCase().replace(/[^a-z0-9_\u3400-\u9fff -]/g, "").replace(/ /g, "-");
      addSection(chapter, words, "textbooks/" + is[0] + "/#" + anchor, common ? "" : words, data.lang);
    });
  });
  learnTalks(data);
  list(data.also, " ").forEach(function (key) {
    var is = entries[byKey[key]];
    is.section = sections.length;
    sections.push(is);
  });
}

/* A section is found by its heading, unless every chapter has one of that name, and by its text. */
function addSection(chapter, words, path, heading, lang) {
  var zh = lang === "zh";
  var is = addEntry("section", path, [zh ? heading : ""], [zh ? "" : heading], chapter.tags.concat(chapter.at));
  is.zh = is.en = words;
  is.path = path;
  is.chapter = chapter;
  is.section = sections.length;
  sections.push(is);
}

/* Takes in the piece `name`, as the files of the site hand it over. */
function take(name, data) {
  if (have[name]) { return; }
  have[name] = true;
  if (name === "names") {
    learnNames(data);
  } else if (name === "more") {
    learnMore(data);
  } else if (/^runs/.test(name)) {
    learnRows(data);
  } else {
    learnText(name.slice(0, 2), data.words);
  }
}
