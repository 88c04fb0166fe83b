/* Drives MiniSearch. `parameters.index` is the address of its index. */
"use strict";

(() => {
  const SHOWN = 10;
  let search = null;

  function script(address) {
    return new Promise((loaded, failed) => {
      const element = document.createElement("script");
      element.src = address;
      element.onload = () => loaded();
      element.onerror = () => failed(new Error(address));
      document.head.appendChild(element);
    });
  }

  const ask = async (words) => search.search(words).slice(0, SHOWN).map((one) => `/${one.id}/`);

  window.driver = {
    async open() {
      const fetched = fetch(parameters.index).then((answer) => answer.text());
      await Promise.all([script("/minisearch.js"), script("/options.js")]);
      search = MiniSearch.loadJSON(await fetched, optionsFor(document.documentElement.lang.slice(0, 2)));
    },
    first: ask,
    ask
  };
})();
