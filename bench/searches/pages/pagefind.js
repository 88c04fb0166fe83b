/* Drives Pagefind through the interface that it has for programs. `parameters.program` is the
   address of its program. It runs in the page itself, because the developer tools slow down no
   worker; that also saves its readers the file of the worker. */
"use strict";

(() => {
  const SHOWN = 5; // as many as its own page shows before one asks for more
  let pagefind = null;

  const shown = async (words, count) => {
    const found = await pagefind.search(words);
    const data = await Promise.all(found.results.slice(0, count).map((one) => one.data()));
    return data.map((one) => one.url);
  };

  window.driver = {
    async open() {
      pagefind = await import(parameters.program);
      await pagefind.options({ noWorker: true });
      await pagefind.init();
    },
    first: (words) => shown(words, 1),
    ask: (words) => shown(words, SHOWN)
  };
})();
