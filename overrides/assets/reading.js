/* Reads a chapter aloud, sentence by sentence; there is no button where there is no voice. */
(function () {
  "use strict";

  function each(list, act) { Array.prototype.forEach.call(list, act); }
  function all(selector, root) { return (root || document).querySelectorAll(selector); }

  var button = document.querySelector("[data-speak]");
  var synth = window.speechSynthesis;
  if (!button || !synth || !window.SpeechSynthesisUtterance) { return; }
  var lang = document.documentElement.lang;
  var steps = [];
  var running = 0;

  function voice() {
    return Array.prototype.filter.call(synth.getVoices(), function (one) {
      return one.lang.toLowerCase().slice(0, 2) === lang.slice(0, 2);
    })[0];
  }

  /* The words of a block without the pinyin above them, cut after each sentence. */
  function sentences(block) {
    var copy = block.cloneNode(true);
    each(all("rt, rp, details, ul, ol", copy), function (part) {
      part.parentNode.removeChild(part);
    });
    return copy.textContent.replace(/\s+/g, " ").match(/[^。！？；.!?;]+[。！？；.!?;]*/g) || [];
  }

  function collect() {
    steps = [];
    each(all("[data-text] h2, [data-text] h3, [data-text] p, [data-text] li, [data-text] td," +
      " [data-text] summary"), function (block) {
      each(sentences(block), function (words) {
        if (/[^\s□_.|]/.test(words)) { steps.push({ block: block, words: words }); }
      });
    });
  }

  function mark(step) {
    each(all(".spoken"), function (old) { old.classList.remove("spoken"); });
    if (!step) { return; }
    step.block.classList.add("spoken");
    var box = step.block.getBoundingClientRect();
    if (box.top < 0 || box.bottom > window.innerHeight) {
      step.block.scrollIntoView({ block: "center" });
    }
  }

  function stop() {
    running += 1;
    synth.cancel();
    mark(null);
    button.textContent = button.getAttribute("data-speak");
    button.removeAttribute("data-on");
  }

  function say(at, turn) {
    if (turn !== running) { return; }
    if (at >= steps.length) { stop(); return; }
    var speech = new SpeechSynthesisUtterance(steps[at].words);
    speech.lang = lang;
    speech.voice = voice();
    speech.onend = speech.onerror = function () { say(at + 1, turn); };
    mark(steps[at]);
    synth.speak(speech);
  }

  /* Begins with the first block that is on the screen. */
  function first() {
    for (var at = 0; at < steps.length; at += 1) {
      if (steps[at].block.getBoundingClientRect().bottom > 0) { return at; }
    }
    return 0;
  }

  button.addEventListener("click", function () {
    if (button.hasAttribute("data-on")) { stop(); return; }
    collect();
    running += 1;
    button.textContent = button.getAttribute("data-stop");
    button.setAttribute("data-on", "");
    say(first(), running);
  });
  window.addEventListener("pagehide", stop);
  function show() { button.hidden = !voice(); }
  if (synth.addEventListener) { synth.addEventListener("voiceschanged", show); }
  show();
})();
