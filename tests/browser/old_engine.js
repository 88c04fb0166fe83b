/* Looks at pages of the site in frames, one after another, does what a reader would do, and posts
   what it saw to the server as JSON. Runs in Chromium 64. */
(function () {
  "use strict";

  var seen = {};
  var frame = document.createElement("iframe");
  frame.width = 360;
  frame.height = 740;
  document.body.appendChild(frame);

  function show(address) {
    return new Promise(function (resolve) {
      frame.onload = function () { resolve(frame.contentDocument); };
      frame.src = address;
    });
  }

  function all(page, selector) { return Array.prototype.slice.call(page.querySelectorAll(selector)); }
  function visible(element) { return Boolean(element.getClientRects().length); }
  function code(run) { return run.getAttribute("data-run"); }

  function choose(page, name, value) {
    var field = page.querySelector("select[name=" + name + "]");
    field.value = value;
    field.dispatchEvent(new Event("change"));
  }

  function rows(page) { return all(page, "tr[data-run]").filter(visible).map(code).sort(); }

  function look(sights) {
    return sights.reduce(function (before, sight) {
      return before.then(function () { return show(sight.address); }).then(function (page) {
        seen.pages[sight.name] = {
          states: all(page, "[data-run]").map(function (run) {
            var chip = run.querySelector("[data-chip]");
            return [code(run), run.getAttribute("data-state"), chip.textContent, chip.hidden];
          }),
          width: page.documentElement.scrollWidth,
          low: all(page, "nav a, .switch, .tel, .places a, .button, summary").filter(visible)
            .filter(function (e) { return e.getBoundingClientRect().height < 44; })
            .map(function (e) { return e.outerHTML.slice(0, 90); })
        };
      });
    }, Promise.resolve());
  }

  function filters() {
    return show("schedule/?trade=" + plan.trade).then(function (page) {
      seen.byTrade = rows(page);
      choose(page, "township", plan.township);
      seen.byBoth = rows(page);
      seen.address = frame.contentWindow.location.search;
      seen.heads = all(page, ".schedule tbody th").filter(visible).length;
      seen.count = page.querySelector("[data-count]").textContent;
      page.querySelector("form[data-filters]").reset();
      return new Promise(function (resolve) { setTimeout(function () { resolve(page); }, 50); });
    }).then(function (page) {
      seen.everything = rows(page);
    });
  }

  function township() {
    return show("townships/" + plan.township + "/").then(function () {
      return show("./index.html");
    }).then(function (page) {
      var line = page.querySelector("[data-remembered]");
      seen.remembered = [line.hidden, line.querySelector("a").getAttribute("href")];
    });
  }

  /* What the search finds for the words in the address. */
  function search() {
    return show("search/?q=" + encodeURIComponent(plan.query)).then(function (page) {
      return new Promise(function (resolve) {
        (function wait(left) {
          if (page.body.hasAttribute("data-search-done") || !left) { resolve(page); return; }
          setTimeout(function () { wait(left - 1); }, 50);
        })(1200);
      });
    }).then(function (page) {
      seen.found = all(page, "ol[data-results] > li > a").map(function (link) { return link.getAttribute("href"); });
    });
  }

  /* Declarations of the style that this engine does not know. */
  function style() {
    return fetch("assets/site.css").then(function (got) { return got.text(); }).then(function (css) {
      var plain = css.replace(/\/\*[^]*?\*\//g, "");
      var blocks = plain.match(/\{[^{}]*\}/g);
      seen.unknown = [];
      blocks.join(";").replace(/[{}]/g, "").split(";").forEach(function (words) {
        var colon = words.indexOf(":");
        var name = words.slice(0, colon).trim();
        var value = words.slice(colon + 1).replace("!important", "").trim();
        if (name && name.slice(0, 2) !== "--" && !/var\(/.test(value) && name !== "size"
            && !CSS.supports(name, value)) { seen.unknown.push(name + ": " + value); }
      });
      seen.selectors = [];
      plain.replace(/@[^{]*\{/g, "").match(/[^{};]+(?=\{)/g).forEach(function (selector) {
        try { document.querySelector(selector); } catch (unknown) { seen.selectors.push(selector.trim()); }
      });
    });
  }

  var plan = JSON.parse(document.getElementById("plan").textContent);
  seen.pages = {};
  seen.engine = navigator.userAgent;
  look(plan.sights).then(filters).then(township).then(search).then(style).catch(function (error) {
    seen.error = String(error) + error.stack;
  }).then(function () {
    return fetch("seen", { method: "POST", body: JSON.stringify(seen) });
  });
})();
