/* Results as people read them. */

var tail = typeof location !== "undefined" && location.protocol === "file:" ? "index.html" : "";
var words = {};

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, function (all, name) { return values[name]; });
}

function dayWords(day) {
  var parts = day.split("-");
  return fill(words.day, { y: parts[0], m: +parts[1], d: +parts[2], month: words.months[parts[1] - 1] });
}

function nameOf(is) { return words.lang === "zh" ? is.zh : is.en; }

function element(name, text, parent) {
  var made = document.createElement(name);
  if (text) { made.textContent = text; }
  if (parent) { parent.appendChild(made); }
  return made;
}

function linkTo(path) {
  return words.home + path.replace(/\/(?=#|$)/, "/" + tail);
}

/* What stands below the name: where it belongs, when it is. */
function about(one) {
  var is = one.is;
  var places = is.tags.map(function (tag) { return entries[tag]; }).filter(function (tag) {
    return tag.kind === "township";
  });
  if (is.kind === "class") {
    return [is.first ? fill(words.starts, { day: dayWords(is.first) }) : words.states["to-be-scheduled"], is.code];
  }
  if (is.kind === "talk") { return [dayWords(is.first), nameOf(places[0]), is.village]; }
  if (is.kind === "village" || is.kind === "institution") { return [words.kinds[is.kind], nameOf(places[0])]; }
  if (is.chapter) { return [nameOf(is.chapter), bookOf(is)]; }
  if (is.kind === "chapter") { return [words.kinds.chapter, bookOf(is)]; }
  if (is.kind === "term") { return [words.kinds.term, words.lang === "zh" ? is.en : is.zh]; }
  if (one.heir) { return [fill(words.heir, { name: nameOf(one.heir) })]; }
  return [words.kinds[is.kind]];
}

/* The title of the book that it stands in, if that has come. */
function bookOf(is) {
  var book = entries[byKey["book:" + (is.chapter || is).id.split("/")[0]]];
  return book && nameOf(book);
}

function titleOf(is) {
  if (is.kind !== "class") { return nameOf(is); }
  return fill(words.classOf, {
    course: nameOf(entries[is.course]), township: nameOf(entries[is.township])
  });
}

function row(one) {
  var is = one.is;
  var item = element("li");
  var link = element("a", titleOf(is), item);
  link.href = linkTo(pathOf(is));
  if (one.state) {
    item.appendChild(document.createTextNode(" "));
    var chip = element("span", words.states[one.state], item);
    chip.className = "chip";
    item.setAttribute("data-state", one.state);
  }
  var line = element("p", about(one).concat(one.other ? [words.other] : []).filter(Boolean).join(" · "), item);
  line.className = "sub";
  if (is.phone) {
    line.appendChild(document.createTextNode(" · "));
    var call = element("a", is.phone, line);
    call.className = "tel";
    call.href = "tel:" + is.phone.replace(/[^0-9+]/g, "");
  }
  return item;
}

function showRows(into, found) {
  into.textContent = "";
  found.forEach(function (one) { into.appendChild(row(one)); });
}
