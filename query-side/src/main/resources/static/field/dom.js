/** Makes an element. Texts are always texts: nothing is ever read as HTML. */
export function h(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts a view on the page and the reader at its beginning. */
export function show(...children) {
  const view = document.getElementById('view');
  view.replaceChildren(...children.flat().filter(Boolean));
  window.scrollTo(0, 0);
  (view.querySelector('[data-first]') || view).focus({preventScroll: true});
}
