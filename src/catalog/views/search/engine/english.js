/* English: words of names by their stems, half typed, and with slips of the hand. Comes with the
   English names; on a page in Chinese only when somebody types letters. */

var englishBy = Object.create(null);

function stem(word) {
  if (word.length > 4) {
    word = word.replace(/ies$/, "y").replace(/(ss|sh|ch|x)es$/, "$1").replace(/([^s])s$/, "$1");
    if (word.length > 5) { word = word.replace(/(ing|ers?|ed|ion|ment)$/, ""); }
    if (word.length > 4) { word = word.replace(/e$/, ""); }
    return word.replace(/([^aeiou])\1$/, "$1");
  }
  return word.replace(/([^s])s$/, "$1");
}

function learnEnglish() {
  waitingEnglish.splice(0).forEach(function (one) {
    var entry = one[0];
    var words = plain(one[1]).split(" ");
    if (entry.near && words.length > 1 && words.length < 4) { words.push(words.join("")); }
    words.forEach(function (word) {
      if (!word) { return; }
      if (!english[word]) {
        english[word] = [];
        var root = stem(word);
        (englishBy[root] || (englishBy[root] = [])).push(word);
      }
      english[word].push(entry, words.length);
    });
  });
}

/* The English words that are meant by `typed`, each with how far it is from it. */
function englishFor(typed) {
  learnEnglish();
  var found = Object.create(null);
  function add(word, cost) { if (!(found[word] <= cost)) { found[word] = cost; } }
  if (english[typed]) { add(typed, 0); }
  (englishBy[stem(typed)] || []).forEach(function (word) { add(word, word === typed ? 0 : 0.08); });
  if (typed.length > 2) {
    Object.keys(english).forEach(function (word) {
      if (word.length > typed.length && word.indexOf(typed) === 0) {
        add(word, 0.2 + 0.3 * (1 - typed.length / word.length));
      } else if (typed.length > 4 && word.length > 4 && !alike[typed] && word.charAt(0) === typed.charAt(0)) {
        var far = slips(typed, word);
        if (far === 1) { add(word, typed.length > 7 ? 0.4 : typed.length > 5 ? 0.5 : 0.7); }
        if (far === 2 && typed.length > 7) { add(word, 0.7); }
      }
    });
  }
  return found;
}

/* How many slips of the hand lie between two words, as far as it matters. */
function slips(a, b) {
  if (Math.abs(a.length - b.length) > 2) { return 3; }
  var before = [];
  var row = [];
  for (var j = 0; j <= b.length; j += 1) { row.push(j); }
  for (var i = 1; i <= a.length; i += 1) {
    var last = before;
    before = row;
    row = [i];
    for (j = 1; j <= b.length; j += 1) {
      var same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + same);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        row[j] = Math.min(row[j], last[j - 2] + 1);
      }
    }
  }
  return row[b.length];
}
