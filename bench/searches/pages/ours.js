/* Drives our search through the field of its page. */
"use strict";

(() => {
  const field = document.querySelector("[data-search] input");
  const results = document.querySelector("[data-results]");

  /* Types `words` at once; holds when `shown` is true, which may be before it returns. */
  function typed(words, shown) {
    return new Promise((found) => {
      const look = () => {
        if (shown()) { watch.disconnect(); found(); }
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, attributes: true });
      document.body.removeAttribute("data-search-done");
      results.textContent = "";
      field.value = words;
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      look();
    });
  }

  const pages = () => Array.from(results.querySelectorAll(":scope > li > a"), (link) => link.pathname);

  window.driver = {
    open() { /* The field itself fetches what it needs once somebody goes to it. */ },
    /* The answer alone, which nobody sees yet. */
    answer: (words) => catalogSearch.answer(words, {
      lang: document.documentElement.lang.slice(0, 2), day: new Date().toISOString().slice(0, 10), filters: {}
    }),
    async first(words) {
      await typed(words, () => results.firstChild || document.body.hasAttribute("data-search-done"));
      return pages().slice(0, 1);
    },
    async ask(words) {
      await typed(words, () => document.body.getAttribute("data-search-done") === words.trim());
      return pages();
    }
  };
})();
