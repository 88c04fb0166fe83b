/* How Chinese is written and said: one way to write every query, and the sounds of characters.
   SYLLABLES and COUNTS are put in front of this file: the syllables of the first level of GB 2312 in
   its own order, and the number of characters of each, so that a decoder of the browser's gives the
   rest. */

var HAN = /[\u3400-\u9fff]/;
var LETTER = /[a-z]/;
var readings = Object.create(null);
/* From which depth on each of them is one; those of terms are none of places. */
var since = Object.create(null);
/* The characters of GB 2312 level 1, and the syllable of each. */
var levelOne = "";
var levelTwo = "";
var saidAs = [];
var folded = Object.create(null);
var simplified = Object.create(null);

/* The key under which sounds are the same to a Sichuan ear: zh/z, ch/c, sh/s, n/l, h/f, ing/in,
   eng/en. */
function fold(syllable) {
  return syllable
    .replace(/^([zcs])h/, "$1")
    .replace(/^n/, "l")
    .replace(/^hui$/, "fei")
    .replace(/^hun$/, "fen")
    .replace(/^hu(?=.)|^h/, "f")
    .replace(/([ie]n)g$/, "$1")
    .replace("v", "u");
}

/* The sounds of a character, the usual one first; none for what has no sound. */
function sounds(unit) {
  if (!readings[unit]) {
    var at = levelOne.indexOf(unit);
    readings[unit] = at < 0 ? [] : [saidAs[at]];
  }
  return readings[unit];
}

/* The sounds that `unit` has in the name of `entry`. */
function soundsIn(entry, unit) {
  return sounds(unit).filter(function (one, at) { return !(since[unit + (at + 1)] > entry.depth); });
}

/* Whether its sound is known without the words of this site. */
function usual(unit) { return levelOne.indexOf(unit) >= 0; }

/* Whether a character may be an old form, which GB 2312 has none of; its second level has no order
   of sounds. */
function mayBeOld(unit) {
  if (sounds(unit).length) { return false; }
  if (!levelTwo) {
    var bytes = [];
    for (var at = 0; at < 3008; at += 1) { bytes.push(0xd8 + at / 94, 0xa1 + at % 94); }
    levelTwo = new TextDecoder("gb2312").decode(new Uint8Array(bytes));
  }
  return levelTwo.indexOf(unit) < 0;
}

function addReading(character, syllable) {
  if (sounds(character).indexOf(syllable) < 0) {
    since[character + readings[character].push(syllable)] = arriving;
  }
  folded[syllable] = folded[syllable] || fold(syllable);
}

/* "b: a ai" are ba and bai; a count of 1 is written as the sign after the 40th of ASCII. */
function learnSyllables() {
  var initial = "";
  var bytes = [];
  var count = 0;
  SYLLABLES.split(" ").forEach(function (part) {
    if (/:/.test(part)) { initial = part.slice(0, -1); return; }
    var syllable = initial + part;
    folded[syllable] = fold(syllable);
    for (var left = COUNTS.charCodeAt(count) - 40; left > 0; left -= 1) {
      bytes.push(0xb0 + saidAs.length / 94, 0xa1 + saidAs.length % 94);
      saidAs.push(syllable);
    }
    count += 1;
  });
  levelOne = new TextDecoder("gb2312").decode(new Uint8Array(bytes));
}

/* "曾zeng,ceng 瘆shen" */
function learnReadings(line) {
  line.split(" ").forEach(function (part) {
    if (part) {
      part.slice(1).split(",").forEach(function (one) { addReading(part.charAt(0), one); });
    }
  });
}

/* "廚厨師师": each old form with the one that is used here. */
function learnTraditional(pairs) {
  for (var at = 0; at < pairs.length; at += 2) {
    simplified[pairs.charAt(at)] = pairs.charAt(at + 1);
  }
}

/* One way to write what people type: narrow small letters, no tones, characters of today. */
function plain(text) {
  if (/[^ -~\u3400-\u9fff]/.test(text)) {
    text = text
      .normalize("NFC")
      .replace(/[üǖǘǚǜ]/gi, "v")
      .normalize("NFKD")
      .replace(/[\u0300-\u036f’]/g, "")
      .normalize("NFKC");
  }
  return text
    .replace(/['`]/g, "")
    .toLowerCase()
    .replace(/[\u3400-\u9fff]/g, function (one) { return simplified[one] || one; })
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, " ")
    .replace(/([a-z]+)[1-5](?![0-9])/g, function (all, letters) {
      return folded[letters] ? letters + " " : all;
    })
    .replace(/ +/g, " ")
    .trim();
}

learnSyllables();
