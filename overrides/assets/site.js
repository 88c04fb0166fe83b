/* What a page needs from the reader's side: the clock, the township they last chose, and the
   filters of the schedule. ES5, so that old phones run it; without it every fact is still there. */
(function () {
  "use strict";

  var body = document.body;
  var own = document.currentScript.src;

  function each(list, act) { Array.prototype.forEach.call(list, act); }
  function all(selector, root) { return (root || document).querySelectorAll(selector); }

  /* Today in the programme's time zone, as 2027-03-04. */
  function today() {
    var minutes = parseInt(body.getAttribute("data-offset"), 10) || 0;
    return new Date(Date.now() + minutes * 60000).toISOString().slice(0, 10);
  }

  /* The state of a run on a day; the same order as state_on() in the catalog's model. */
  function stateOn(run, day) {
    function is(name) { return run.getAttribute("data-" + name); }
    if (is("said") === "cancelled") { return "cancelled"; }
    if (!is("first")) { return "to-be-scheduled"; }
    if (day > is("last")) { return "ended"; }
    if (day >= is("first")) { return "running"; }
    if (is("said") === "full") { return "full"; }
    if (is("open") && day < is("open")) { return "announced"; }
    if (is("close") && day > is("close")) { return "starting-soon"; }
    return "enrolling";
  }

  var states = JSON.parse(document.getElementById("states").textContent);
  var now = today();

  function showStates() {
    each(all("[data-run]"), function (run) {
      var state = stateOn(run, now);
      run.setAttribute("data-state", state);
      if (now > (run.getAttribute("data-last") || now)) { run.setAttribute("data-over", ""); }
      each(all("[data-chip]", run), function (chip) {
        chip.textContent = states[state];
        chip.hidden = false;
      });
      each(all("[data-enrol]", run), function (act) {
        act.hidden = state === "ended" || state === "cancelled" || state === "running";
      });
    });
  }

  /* On a township's page what has ended moves down, to the classes of the past. */
  function movePast() {
    var here = document.querySelector("[data-name]");
    var past = document.querySelector("[data-past]");
    if (!here) { return; }
    each(all("[data-over]", here), function (run) {
      past.querySelector(".cards").appendChild(run);
      past.hidden = false;
    });
  }

  function rememberTownship() {
    var here = document.querySelector("[data-name]");
    if (!here) { return; }
    try {
      localStorage.setItem("township", here.getAttribute("data-township"));
    } catch (refused) { /* a phone that keeps nothing */ }
  }

  /* Lists offer nothing that has ended, but for those that say what was. */
  function hidePast() {
    each(all(".cards > [data-over]"), function (run) {
      run.hidden = !run.closest("[data-past], [data-keep]");
    });
    each(all("[data-last]:not([data-run])"), function (row) {
      row.hidden = row.getAttribute("data-last") < now;
    });
  }

  /* Once the soonest are over the later ones are shown, and a list without anything is gone. */
  function fade() {
    each(all("section"), function (section) {
      var later = section.querySelector("details > .cards");
      if (later && !all(":scope > .cards > :not([hidden])", section).length) {
        later.parentNode.open = true;
        later.parentNode.hidden = !all(":scope > :not([hidden])", later).length;
      }
      if (section.hasAttribute("data-fades") && !all("li:not([hidden]), tr[data-last]:not([hidden])", section).length) {
        section.hidden = true;
      }
    });
  }

  /* Where nothing is left to come, the page says so and whom to call. */
  function sayNone() {
    each(all("[data-none]"), function (words) {
      var coming = all("[data-run]:not([data-state=cancelled]):not([hidden]), tr[data-last]:not([hidden])",
        words.parentNode);
      words.hidden = coming.length > 0;
    });
  }

  function recallTownship() {
    var line = document.querySelector("[data-remembered]");
    if (!line) { return; }
    var kept = null;
    try { kept = localStorage.getItem("township"); } catch (refused) { return; }
    if (!kept) { return; }
    var link = line.querySelector("a");
    var address = body.getAttribute("data-root") + "townships/" + kept + "/";
    each(all(".places a"), function (place) {
      if (place.getAttribute("href") === address) {
        link.href = address;
        link.textContent = place.textContent;
        line.hidden = false;
      }
    });
  }

  /* The schedule's filters live in the address, so that a filtered view can be sent to someone. */
  function filterSchedule() {
    var form = document.querySelector("[data-filters]");
    if (!form) { return; }
    var lead = document.querySelector("[data-count]");
    var everything = lead.textContent;
    var fields = all("select", form);

    function fits(row, name, value) {
      var has = row.getAttribute("data-" + name) || "";
      return !value || (" " + has + " ").indexOf(" " + value + " ") >= 0;
    }

    /* A township's name spans its rows, so it moves to the first row that is shown. */
    function keepName(group, shown) {
      var name = group.querySelector("th");
      if (shown.length) {
        name.rowSpan = shown.length;
        shown[0].insertBefore(name, shown[0].firstChild);
      }
      group.hidden = !shown.length;
    }

    function apply() {
      var count = 0;
      each(all(".schedule tbody"), function (group) {
        var shown = [];
        each(all("tr", group), function (row) {
          var ok = true;
          each(fields, function (field) { ok = ok && fits(row, field.name, field.value); });
          row.hidden = !ok;
          if (ok) { shown.push(row); }
        });
        keepName(group, shown);
        count += shown.length;
      });
      var asked = [];
      each(fields, function (field) {
        if (field.value) { asked.push(field.name + "=" + field.value); }
      });
      lead.textContent = !asked.length ? everything
        : count ? lead.getAttribute("data-some").replace("#", count)
          : lead.getAttribute("data-none-text");
      return asked.join("&");
    }

    function remember(query) {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    }

    each(fields, function (field) {
      var found = new RegExp("[?&]" + field.name + "=([a-z0-9-]*)(&|$)").exec(location.search);
      if (found) { field.value = found[1]; }
      if (field.selectedIndex < 0) { field.value = ""; }
      field.addEventListener("change", function () { remember(apply()); });
    });
    form.addEventListener("reset", function () { setTimeout(function () { remember(apply()); }, 0); });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.hidden = false;
    if (location.search) { apply(); }
  }

  /* Paper cannot be unfolded. */
  function printWhole() {
    window.addEventListener("beforeprint", function () {
      each(all("main details:not(.noprint):not([open])"), function (folded) {
        folded.open = true;
        folded.setAttribute("data-folded", "");
      });
    });
    window.addEventListener("afterprint", function () {
      each(all("[data-folded]"), function (folded) {
        folded.open = false;
        folded.removeAttribute("data-folded");
      });
    });
  }

  /* Reading aloud has a script of its own, for the few pages that can be read. */
  function offerReading() {
    if (!document.querySelector("[data-speak]") || !window.speechSynthesis) { return; }
    var script = document.createElement("script");
    script.src = own.replace("site.js", "reading.js");
    document.head.appendChild(script);
  }

  /* The search is fetched when it is wanted, not before. */
  function wakeSearch() {
    var form = document.querySelector("[data-search]");
    if (!form) { return; }
    document.querySelector("[data-no-script]").hidden = true;
    var filters = form.querySelector("[data-search-filters]");
    filters.hidden = false;
    filters.open = /[?&](township|trade|month|kind)=/.test(location.search);
    function wake() {
      form.removeEventListener("focusin", wake);
      var folder = form.getAttribute("data-search");
      var script = document.createElement("script");
      script.src = folder + form.getAttribute("data-program");
      document.head.appendChild(script);
      /* What the program asks for first is on its way while the program still is. */
      var names = document.createElement("link");
      names.rel = "preload";
      names.as = "script";
      names.href = folder + form.getAttribute("data-names");
      document.head.appendChild(names);
    }
    if (location.search) { wake(); } else { form.addEventListener("focusin", wake); }
  }

  /* From a disk an address of a folder shows the folder; its page is meant. */
  function openFiles() {
    if (location.protocol !== "file:") { return; }
    each(all("form[action]"), function (form) { form.action = form.action.replace(/[^/]*$/, "index.html"); });
    document.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a[href]");
      if (link && link.protocol === "file:") { link.href = link.href.replace(/\/(?=$|[?#])/, "/index.html"); }
    });
  }

  wakeSearch();
  openFiles();
  showStates();
  movePast();
  hidePast();
  sayNone();
  fade();
  rememberTownship();
  recallTownship();
  filterSchedule();
  printWhole();
  offerReading();
})();
