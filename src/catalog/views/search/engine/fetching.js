/* Fetches pieces of the index as scripts, which works from a disk as well as from a server. */

var waiting = Object.create(null);
var version = "";

/* Called by every file of the index. A piece of another day than the names would point to other
   sections than it means; then nothing is taken from it. */
function arrived(name, of, data) {
  if (name === "names") { version = of; }
  if (of === version) { take(name, data); }
  settle(name);
}

function settle(name) {
  have[name] = true;
  (waiting[name] || []).forEach(function (act) { act(); });
  delete waiting[name];
}

function fetchPiece(name, address, then) {
  if (waiting[name]) { waiting[name].push(then); return; }
  waiting[name] = [then];
  var script = document.createElement("script");
  script.src = address;
  script.onerror = function () { lost = true; settle(name); };
  document.head.appendChild(script);
}

/* Fetches all `names`, then goes on. */
function fetchAll(names, address, then) {
  var left = names.length;
  names.forEach(function (name) {
    fetchPiece(name, address(name), function () {
      left -= 1;
      if (!left) { then(); }
    });
  });
}
