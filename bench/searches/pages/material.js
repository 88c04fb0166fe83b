/* Drives Material's search: its own program of the worker, its languages and its index.

   The program runs in the page, as the theme has it when a site is opened from a disk, because the
   developer tools slow down no worker. `parameters.worker` is the address of the program. */
"use strict";

(() => {
  const SETUP = 0, QUERY = 2;
  let settle = null;

  function script(address) {
    return new Promise((loaded, failed) => {
      const element = document.createElement("script");
      element.src = address;
      element.onload = () => loaded();
      element.onerror = () => failed(new Error(address));
      document.head.appendChild(element);
    });
  }

  /* What the program expects around it; it answers with postMessage. */
  window.IFrameWorker = true;
  window.importScripts = async (...addresses) => {
    for (const one of addresses) { await script(one); }
  };
  window.postMessage = (message) => settle(message);

  function send(type, data) {
    return new Promise((answered) => {
      settle = (message) => answered(message.data);
      window.dispatchEvent(new MessageEvent("message", { data: { type, data } }));
    });
  }

  const ask = async (words) => {
    const found = await send(QUERY, words);
    return found.items.map((sections) => "/" + sections[0].location);
  };

  window.driver = {
    async open() {
      const fetched = fetch(parameters.index).then((answer) => answer.json());
      await script(parameters.worker);
      await send(SETUP, { ...(await fetched), options: { suggest: false } });
    },
    first: ask,
    ask
  };
})();
