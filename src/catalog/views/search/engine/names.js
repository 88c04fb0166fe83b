/* Everything that has a name: entries, the ways they are written, and where a match may begin. */

var entries = [];
var byKey = Object.create(null);
var starts = Object.create(null);
var english = Object.create(null);
var waitingEnglish = [];
var sections = [];
var carriers = Object.create(null);
/* The entries of a kind in the order of the index. */
var ofKind = Object.create(null);
/* An answer looks as deep as it must: at names first, then villages, then questions, or questions
   and then villages when somebody asks; then terms, talks and headings, then the text. What lies
   deeper than `depth` does not exist for it, whether it has been fetched or not; so an answer does
   not depend on what was asked before. */
var depth = 0;
var DEEPEST = 4;
var NAMED = 1;
var MORE = 3;
/* The depth at which villages are looked at; questions have the other of the two. */
var villagesAt = 1;
/* How deep what arrives lies, and whether it comes again with the books and stands in for them. */
var arriving = 0;
var early = false;
/* Whether terms, books and chapters are looked at before their turn. */
var ahead = false;

/* What a reader asks for first; the names of these are few, so they may be typed carelessly. */
var NEAR = { trade: 1, course: 1, township: 1, page: 1, institution: 1, kind: 1 };
var ENDINGS = /(街道办事处|街道|社区居委会|居委会|社区|村委会|村|镇|乡)$/;

/* Whether `entry` does not exist for the answer that is looked for. */
function hidden(entry) {
  var at = entry.depth !== NAMED ? entry.depth : entry.kind === "question" ? 3 - villagesAt : villagesAt;
  return at > depth && !(ahead && /^(term|book|chap)/.test(entry.kind)) || entry.early && sections.length;
}

/* Remembers that `entry` may be written as `written`; `alias` if that is not its own name, `other` if
   it came with the names in the other language. */
function addForm(entry, written, alias, other) {
  var text = /[^\u3400-\u9fff]/.test(written) ? plain(written).replace(/ /g, "") : written;
  var end = /^(town|vill)/.test(entry.kind) && ENDINGS.exec(text);
  var form = {
    entry: entry, units: text.split(""), core: end && end.index > 1 ? end.index : text.length, alias: alias,
    other: other
  };
  form.units.forEach(function (unit, at) {
    firstSounds(unit).forEach(function (key) {
      (starts[key] || (starts[key] = [])).push(form, at);
    });
  });
}

/* The letters under which `unit` is looked for: those of its sounds, or itself. */
function firstSounds(unit) {
  var known = HAN.test(unit) ? sounds(unit) : [];
  if (!known.length) { return [unit]; }
  return known.map(function (one) { return folded[one].charAt(0); }).filter(function (key, at, all) {
    return all.indexOf(key) === at;
  });
}

/* English names wait until somebody types letters; most do not. */
function addEnglish(entry, written) { waitingEnglish.push([entry, written]); }

/* A new entry, which belongs to `tags` and to the group of its kind; `zh` and `en` are its names, its own first, then what people call it. */
function addEntry(kind, id, zh, en, tags) {
  var group = GROUP[kind] && keyed("kind:" + GROUP[kind]);
  tags = tags || [];
  var entry = {
    at: entries.length, kind: kind, id: id, zh: zh[0], en: en[0],
    tags: group === undefined || tags.indexOf(group) >= 0 ? tags : tags.concat(group),
    near: NEAR[kind] || 0, depth: arriving, early: early
  };
  entries.push(entry);
  entry.tags.forEach(function (tag) { (carriers[tag] || (carriers[tag] = [])).push(entry.at); });
  byKey[kind + ":" + id] = entry.at;
  (ofKind[kind] || (ofKind[kind] = [])).push(entry.at);
  zh.forEach(function (one, at) { if (one) { addForm(entry, one, at > 0); } });
  en.forEach(function (one) { if (/[a-z]/i.test(one)) { addEnglish(entry, one); } else if (one) { addForm(entry, one, true); } });
  return entry;
}

/* The entry of `key` as "month:3"; made when nobody has named it yet. */
function keyed(key) {
  if (byKey[key] === undefined) {
    byKey[key] = entries.length;
    entries.push({ at: byKey[key], kind: key.split(":")[0], id: key.split(":")[1], tags: [], bare: true, depth: 0 });
  }
  return byKey[key];
}

function list(text, mark) { return text ? text.split(mark) : []; }
