/* Whether a stretch of the query can be the beginning, the middle or the whole of a name, in
   characters, sounds, initials or any mixture of them; and how far from right it is.
   A cost of 0 is the name itself, below 1 is what was meant, 2 and more is only a guess. */

var GUESS = 2;

var nearlyKnown = Object.create(null);

function nearly(said) { return nearlyKnown[said] || (nearlyKnown[said] = fold(said)); }

function sameSound(a, said) {
  return sounds(a).some(function (one) { return said.indexOf(one) >= 0; });
}

function nearSound(a, said) {
  return sounds(a).some(function (one) {
    return said.some(function (two) { return folded[one] === folded[two]; });
  });
}

/* What the match of `form` from unit `first` up to `last` is worth, or nothing. */
function judge(form, first, last, path) {
  var length = form.units.length;
  var count = last - first;
  var whole = first === 0 && (last === length || last === form.core);
  var cost = path.cost + (form.alias ? 0.05 : 0);
  var near = form.entry.near;
  if (path.initials && (!whole || count < 2)) { return null; }
  if (first > 0 && count < 2 && (path.typed || path.wrong)) { return null; }
  if (path.wrong && count < 2) { return null; }
  if (path.typed && path.typed < 2) { return null; }
  if (!whole) {
    var rest = 1 - count / length;
    cost += first === 0 ? 0.25 + 0.35 * rest : last === length ? 0.35 + 0.3 * rest : 0.5 + 0.4 * rest;
  }
  var sure = true;
  if (path.initials) { sure = near || count > 3; }
  if (path.wrong) {
    sure = near ? whole || count > 2 || path.right > 0 : path.right > 0 && (!path.accent || count > 2) || whole && count > 2;
  } else if (path.accent) {
    sure = near || count > 2;
  }
  return { cost: sure ? cost : cost + GUESS, whole: whole, single: count < 2 && !whole, split: path.split };
}

/* Calls `found(end, match)` for every stretch of `query` from `from` that is a part of `form` from
   its unit `first` on. */
function align(query, from, form, first, found) {
  var size = query.length;

  function report(at, unit, path) {
    var match = unit > first && judge(form, first, unit, path);
    if (match) { found(at, match); }
  }

  function next(path, cost, change) {
    return Object.assign({}, path, { cost: path.cost + cost }, change);
  }

  function character(at, unit, path) {
    var typed = query.charAt(at);
    var is = form.units[unit];
    if (path.initials) { return; }
    if (typed === is) {
      walk(at + 1, unit + 1, next(path, 0, { right: path.right + 1 }));
    } else if (sameSound(typed, soundsIn(form.entry, is))) {
      walk(at + 1, unit + 1, next(path, 0.3, { wrong: path.wrong + 1 }));
    } else if (nearSound(typed, soundsIn(form.entry, is))) {
      walk(at + 1, unit + 1, next(path, 0.45, { wrong: path.wrong + 1, accent: true }));
    }
  }

  function letters(at, unit, path) {
    var is = form.units[unit];
    if (!HAN.test(is)) {
      if (is === query.charAt(at)) { walk(at + 1, unit + 1, next(path, 0, { right: path.right + 1, typed: path.typed + 1 })); }
      return;
    }
    var run = /^[a-z]+/.exec(query.slice(at))[0];
    var ends = at + run.length === size;
    soundsIn(form.entry, is).forEach(function (syllable) {
      if (!path.initials) {
        if (run.indexOf(syllable) === 0) {
          walk(at + syllable.length, unit + 1, next(path, 0.02, { typed: path.typed + syllable.length }));
        }
        for (var length = 1; length <= 6 && length <= run.length; length += 1) {
          var said = run.slice(0, length);
          if (said !== syllable && nearly(said) === folded[syllable]) {
            walk(at + length, unit + 1, next(path, 0.2, { typed: path.typed + length, accent: true }));
          }
        }
        if (ends && run.length < syllable.length && (unit > first || run.length > 1)) {
          if (syllable.indexOf(run) === 0) {
            report(size, unit + 1, next(path, 0.1, { typed: path.typed + run.length }));
          } else if (folded[syllable].indexOf(run) === 0) {
            report(size, unit + 1, next(path, 0.3, { typed: path.typed + run.length, accent: true }));
          }
        }
      }
      if (unit === first || path.initials) {
        var initial = /^[zcs]h/.test(syllable) && run.indexOf(syllable.slice(0, 2)) === 0 ? 2 : 1;
        for (; initial > 0; initial -= 1) {
          if (run.slice(0, initial) === syllable.slice(0, initial)) {
            walk(at + initial, unit + 1, next(path, 0.15, { typed: path.typed + initial, initials: true }));
          }
        }
      }
    });
  }

  function walk(at, unit, path) {
    report(at, unit, path);
    if (unit === form.units.length || at >= size) { return; }
    var typed = query.charAt(at);
    if (typed === " ") {
      if (unit > first && LETTER.test(query.charAt(at + 1)) === LETTER.test(query.charAt(at - 1))) {
        walk(at + 1, unit, next(path, 0.01, { split: true }));
      }
    } else if (HAN.test(typed)) {
      character(at, unit, path);
    } else if (LETTER.test(typed)) {
      letters(at, unit, path);
    } else if (typed === form.units[unit]) {
      walk(at + 1, unit + 1, next(path, 0, { right: path.right + 1 }));
    }
  }

  walk(from, first, { cost: 0, typed: 0, wrong: 0, right: 0, accent: false, initials: false, split: false });
}

/* The names that may begin at `from`, by their first sound. */
function formsAt(query, from) {
  var unit = query.charAt(from);
  return firstSounds(unit).concat({ n: "l", h: "f" }[unit] || []).map(function (key) { return starts[key] || []; });
}
