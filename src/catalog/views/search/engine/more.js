/* What comes after the names: terms, talks, books and their headings. */

function learnTalks(data) {
  var topics = Object.create(null);
  lines(data.topics, function (is) { topics[is[0]] = is; });
  lines(data.talks, function (is) {
    var topic = topics[is[1]];
    var tags = ["township:" + is[2], "when:" + is[4].slice(0, 7), "month:" + parseInt(is[4].slice(5, 7), 10), "year:" + is[4].slice(0, 4),
      "no:" + parseInt(/\d+/.exec(is[0])[0], 10), "code:" + plain(is[0]).replace(" ", "")].map(keyed);
    var talk = addEntry("talk", is[0], [topic[1], is[0]], [topic[2]], tags);
    var village = is[2] + is[3];
    (talksIn[village] || (talksIn[village] = [])).push(talk.at);
    if (byKey["village:" + village] !== undefined) { tag(talk, byKey["village:" + village]); }
    talk.first = is[4];
    talk.village = is[3];
  });
}

/* Questions as they are asked in the other language. */
function learnOtherwise(text, lang) {
  lines(text, function (is) {
    var entry = entries[byKey["question:" + is[0]]];
    list(is[1], "~").forEach(function (one) {
      if (lang === "zh") { addEnglish(entry, one); } else { addForm(entry, one, true); }
    });
  });
}

function learnMore(data) {
  learnPieces(data.pieces);
  learnNamed(data.named);
  learnOtherwise(data.asked, data.lang);
  lines(data.chapters, function (is) {
    var chapter = addEntry("chapter", is[0], [is[1]], [is[2]],
      list(is[3], " ").map(keyed).concat(byKey["book:" + is[0].split("/")[0]]));
    list(is[4], "~").forEach(function (heading) {
      var parts = heading.split("=");
      var common = !parts[0];
      if (common) { parts.shift(); }
      var words = common ? data.common[parts[0]] : parts[0];
      var anchor = parts.length > 1 ? parts[1] :
        words.toLowerCase().replace(/[^a-z0-9_\u3400-\u9fff -]/g, "").replace(/ /g, "-");
      var path = "textbooks/" + is[0] + "/" + (anchor && "#" + anchor);
      addSection(chapter, words, path, common ? "" : words, data.lang);
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

