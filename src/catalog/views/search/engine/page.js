/* The search page: its field and filters, and the address bar. */

var lost = false;

function start() {
  var body = document.body;
  var form = document.querySelector("[data-search]");
  if (!form) { return; }
  var results = document.querySelector("[data-results]");
  var near = document.querySelector("[data-suggestions]");
  var lead = document.querySelector("[data-search-lead]");
  var none = document.querySelector("[data-search-none]");
  var more = document.querySelector("[data-search-more]");
  var field = form.querySelector("input");
  var selects = form.querySelectorAll("select");
  var turn = 0;
  words = JSON.parse(document.getElementById("search-words").textContent);
  words.states = JSON.parse(document.getElementById("states").textContent);
  words.home = body.getAttribute("data-root");

  function today() {
    var minutes = parseInt(body.getAttribute("data-offset"), 10) || 0;
    return new Date(Date.now() + minutes * 60000).toISOString().slice(0, 10);
  }

  function address(name) {
    var own = /^(names|other|questions|more)$/.test(name) ? name + "." + words.lang : name;
    return form.getAttribute("data-search") + own + ".js?" + (version || words.published);
  }

  function filters() {
    var chosen = {};
    Array.prototype.forEach.call(selects, function (one) { if (one.value) { chosen[one.name] = one.value; } });
    return chosen;
  }

  /* The query as it stands in the address bar, so that it can be sent to someone. */
  function remember() {
    var parts = [];
    if (field.value.trim()) { parts.push("q=" + encodeURIComponent(field.value.trim())); }
    Object.keys(filters()).forEach(function (name) { parts.push(name + "=" + encodeURIComponent(filters()[name])); });
    try {
      history.replaceState(null, "", location.pathname + (parts.length ? "?" + parts.join("&") : ""));
    } catch (refused) { /* from a disk some browsers refuse */ }
  }

  /* `value` or what means the same: a month without its year is the next one. */
  function choose(select, value) {
    Array.prototype.some.call(select.options, function (one) {
      var same = one.value === value || select.name === "month" && one.value.slice(5) === ("0" + value).slice(-2);
      if (same) { select.value = one.value; }
      return same;
    });
  }

  function recall() {
    location.search.slice(1).split("&").forEach(function (pair) {
      var name = pair.split("=")[0];
      var value = "";
      try { value = decodeURIComponent((pair.split("=")[1] || "").replace(/\+/g, " ")); } catch (odd) { return; }
      if (name === "q") { field.value = value; }
      Array.prototype.forEach.call(selects, function (one) { if (one.name === name) { choose(one, value); } });
    });
  }

  function show(found, asked, done) {
    showRows(results, found.results);
    showRows(near.querySelector("ul"), found.suggestions);
    near.hidden = !found.suggestions.length;
    none.hidden = found.results.length > 0 || !done;
    more.hidden = !done || !asked || found.whole;
    var left = found.unknown.length && found.results.length && !found.results[0].passage ?
      " " + fill(words.unknown, { words: found.unknown.join(words.comma) }) : "";
    var exact = found.results.filter(function (one) { return !one.near; }).length;
    lead.textContent = found.results.length ?
      fill(!exact ? words.nearly : exact < found.results.length ? words.foundNear : words.found,
        { count: exact || found.results.length }) + (done ? left : " · " + words.searching) :
      done ? fill(lost ? words.lost : words.nothing, { query: asked }) : words.searching;
    if (done) { body.setAttribute("data-search-done", asked); }
  }

  function clear() {
    showRows(results, []);
    near.hidden = none.hidden = more.hidden = true;
    lead.textContent = "";
    body.setAttribute("data-search-done", "");
  }

  function ask(all) {
    var asked = field.value.trim();
    var mine = turn += 1;
    body.removeAttribute("data-search-done");
    if (!asked && !Object.keys(filters()).length) { clear(); return; }
    if (!have.names) {
      lead.textContent = words.searching;
      fetchAll(["names"], address, function () { if (mine === turn) { ask(all); } });
      return;
    }
    var rounds = 0;
    (function again() {
      var found = answer(asked, { lang: words.lang, day: today(), filters: filters(), text: all });
      rounds += 1;
      var done = !found.needs.length || rounds > 8;
      if (done || found.results.length && found.sure) { show(found, asked, done); }
      if (!done) { fetchAll(found.needs, address, function () { if (mine === turn) { again(); } }); }
    })();
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    remember();
    ask();
  });
  field.addEventListener("input", function () { ask(); });
  field.addEventListener("change", remember);
  /* Not for the field: a press on a result leaves it, and the result must still be there. */
  Array.prototype.forEach.call(selects, function (one) {
    one.addEventListener("change", function () { remember(); ask(); });
  });
  more.querySelector("button").addEventListener("click", function () { ask(true); });
  recall();
  ask();
}

var host = typeof window === "undefined" ? globalThis : window;
host.catalogSearch = { take: arrived, extend: extend, answer: answer, pathOf: pathOf };
if (typeof document !== "undefined") { start(); }
