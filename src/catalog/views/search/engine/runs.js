/* Classes as rows: few enough are all at hand, many come in blocks by township, month, institution
   or number, each fetched when a query asks for it. */

var rows = [];
var rowBy = Object.create(null);
var DAY = 86400000;

function dayAfter(base, days) {
  return new Date(Date.parse(base) + days * DAY).toISOString().slice(0, 10);
}

/* `block` has a line for each column; see rows() of the catalog for their order. */
function learnRows(block) {
  var columns = list(block.rows, "\n").map(function (line) { return line.split(" "); });
  var start = 0;
  (columns[0] || []).forEach(function (code, at) {
    if (!code) { return; }
    function day(column, from) {
      var value = columns[column][at];
      return value === "-" ? "" : dayAfter(block.base, from + parseInt(value, 36));
    }
    start += columns[4][at] === "-" ? 0 : parseInt(columns[4][at], 36);
    var run = {
      kind: "class", code: code, course: ofKind.course[columns[1][at]],
      township: ofKind.township[columns[2][at]], institution: ofKind.institution[columns[3][at]],
      first: columns[4][at] === "-" ? "" : dayAfter(block.base, start),
      last: day(5, start), open: day(6, start), close: day(7, start),
      said: { o: "open", f: "full", c: "cancelled" }[columns[8][at]], phone: block.phones[columns[9][at]]
    };
    if (!run.phone) { run.phone = entries[run.institution].phone; }
    if (!rowBy[code]) {
      rowBy[code] = run;
      run.tags = tagsOf(run);
      rows.push(run);
    }
  });
}

function tagsOf(run) {
  var tags = [run.course, run.township, run.institution, keyed("kind:class")];
  tags = tags.concat(entries[run.course].tags);
  var digits = /\d+/.exec(run.code);
  tags.push(keyed("code:" + plain(run.code).replace(" ", "")));
  if (digits) { tags.push(keyed("no:" + parseInt(digits[0], 10))); }
  if (run.first) {
    for (var month = new Date(run.first.slice(0, 7)); month <= new Date(run.last);
      month.setUTCMonth(month.getUTCMonth() + 1)) {
      tags.push(keyed("when:" + month.toISOString().slice(0, 7)), keyed("month:" + (month.getUTCMonth() + 1)),
        keyed("year:" + month.getUTCFullYear()));
    }
  }
  return tags;
}

/* The state of a run on a day; the same order as state_on() in the catalog's model. */
function stateOf(run, day) {
  if (run.said === "cancelled") { return "cancelled"; }
  if (!run.first) { return "to-be-scheduled"; }
  if (day > run.last) { return "ended"; }
  if (day >= run.first) { return "running"; }
  if (run.said === "full") { return "full"; }
  if (run.open && day < run.open) { return "announced"; }
  if (run.close && day > run.close) { return "starting-soon"; }
  return "enrolling";
}

/* Which blocks of rows the parts of a query ask for, where not all rows are at hand. */
function blocksFor(parts) {
  var asked = { no: [], township: [], month: [], institution: [] };
  parts.forEach(function (part) {
    (part.keys || []).forEach(function (at) {
      if (asked[entries[at].kind]) { asked[entries[at].kind].push(entries[at].id); }
    });
    Object.keys(part.costs || {}).forEach(function (at) {
      if (asked[entries[at].kind] && part.costs[at] < GUESS && part.costs[at] < part.best + 0.2) {
        asked[entries[at].kind].push(entries[at].id);
      }
    });
  });
  var kind = ["no", "township", "month", "institution"].filter(function (one) {
    return asked[one].length && asked[one].length < 5;
  })[0];
  if (!kind) { return []; }
  return asked[kind].map(function (id) {
    return "runs/" + kind + "-" + (kind === "no" ? id % 100 : id);
  }).filter(function (one) { return available[one]; });
}
