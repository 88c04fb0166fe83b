/* Copies a text, and prints, on pages that offer it; without it the text can be selected. */
(function () {
  "use strict";

  function each(list, act) { Array.prototype.forEach.call(list, act); }

  /* The old way works on every phone, on a page from a disk too. */
  function copied(text) {
    var field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    document.body.appendChild(field);
    field.select();
    field.setSelectionRange(0, text.length);
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    document.body.removeChild(field);
    return done;
  }

  function select(source) {
    var range = document.createRange();
    range.selectNodeContents(source);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  each(document.querySelectorAll("[data-copy]"), function (button) {
    var source = document.getElementById(button.getAttribute("data-copy"));
    var word = button.textContent;
    button.hidden = false;
    button.addEventListener("click", function () {
      if (!copied(source.innerText.trim())) { select(source); return; }
      button.textContent = button.getAttribute("data-done");
      button.focus();
      setTimeout(function () { button.textContent = word; }, 3000);
    });
  });

  each(document.querySelectorAll("[data-print]"), function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
})();
