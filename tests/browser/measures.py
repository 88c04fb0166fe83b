"""What is measured in a page: what sticks out of the window, and what is too small to touch."""

from __future__ import annotations

# What sticks out to the right of the window, and is not inside something that scrolls by itself.
STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = e => { for (; e && e !== document.body; e = e.parentElement) {
    if (getComputedStyle(e).overflowX !== 'visible') return true;
  } return false; };
  const out = [];
  if (document.documentElement.scrollWidth > width) out.push(
    'the page is ' + document.documentElement.scrollWidth);
  for (const e of document.body.querySelectorAll('*')) {
    const box = e.getBoundingClientRect();
    if (box.width && box.right > width + 0.5 && !scrolls(e.parentElement)
        && getComputedStyle(e).position !== 'absolute')
      out.push('to ' + box.right + ': ' + e.outerHTML.slice(0, 90));
  }
  return out.slice(0, 5);
}"""

# What can be touched and is less than 44 pixels high. A link inside a sentence is exempt, as in
# WCAG 2.5.8: its height is that of the line. A link is inside a sentence when its block holds
# other words than those of links.
TOO_SMALL = """() => {
  const block = e => { do e = e.parentElement;
    while (getComputedStyle(e).display === 'inline'); return e; };
  const links = e => [...e.querySelectorAll('a')].map(a => a.innerText).join('');
  const bare = s => s.replace(/[\\s·、，,:：→]/g, '');
  const small = [];
  for (const e of document.querySelectorAll('a, button, select, summary, input')) {
    const box = e.getBoundingClientRect();
    if (!box.width || box.right <= 0 || e.matches('.skip:not(:focus)')) continue;
    const always = e.matches('nav a, header a, footer a, .card :is(h2, h3) a, [href^="tel:"],'
      + ' button, select, summary, .places a, .tiles a, .button, .onward');
    const around = block(e);
    const sentence = !always && bare(around.innerText) !== bare(links(around));
    const wide = e.matches('nav a, .switch, button, select, summary, .places a, .tiles a, .button');
    if (!sentence && (box.height < 44 || box.width < (wide ? 44 : 24))) small.push(
      Math.round(box.width) + 'x' + Math.round(box.height) + ': ' + e.outerHTML.slice(0, 120));
  }
  return small;
}"""

UNFOLD = "document.querySelectorAll('details').forEach(d => d.open = true)"
