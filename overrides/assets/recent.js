/* The last searches, on the search page before anything is asked. They are kept on this phone alone. */
(function () {
  "use strict";

  var MANY = 6;
  var form = document.querySelector("[data-search]");
  var recent = document.querySelector("[data-recent]");
  var field = form.querySelector("input");

  function searches() {
    try { return JSON.parse(localStorage.getItem("searches")) || []; } catch (refused) { return []; }
  }

  function keep() {
    var asked = field.value.trim();
    if (!asked) { return; }
    var kept = [asked].concat(searches().filter(function (one) { return one !== asked; })).slice(0, MANY);
    try { localStorage.setItem("searches", JSON.stringify(kept)); } catch (refused) { /* a phone that keeps nothing */ }
  }

  function nothingAsked() {
    return !field.value.trim() && Array.prototype.every.call(form.querySelectorAll("select"), function (one) {
      return !one.value;
    });
  }

  function show() {
    var kept = nothingAsked() ? searches() : [];
    var list = recent.querySelector("ul");
    recent.hidden = !kept.length;
    list.textContent = "";
    kept.forEach(function (asked) {
      var link = document.createElement("a");
      link.textContent = asked;
      link.href = "?q=" + encodeURIComponent(asked);
      list.appendChild(document.createElement("li")).appendChild(link);
    });
  }

  form.addEventListener("submit", keep);
  form.addEventListener("input", show);
  form.addEventListener("change", show);
  document.querySelector("[data-results]").addEventListener("click", keep);
  recent.querySelector("button").addEventListener("click", function () {
    try { localStorage.removeItem("searches"); } catch (refused) { /* nothing was kept */ }
    show();
  });
  if (!location.search) { show(); }
})();
