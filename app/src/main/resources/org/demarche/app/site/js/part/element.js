// Makes elements. Text only ever becomes text nodes and attribute values, never markup.

const SVG = "http://www.w3.org/2000/svg";

/** Returns whether an address may be followed: a path of this page, or http and https. */
function isSafe(address) {
  if (/^[/#](?![/\\])/.test(address) || address === "/" || address === "#") {
    return true;
  }
  return isOutside(address);
}

function isOutside(address) {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

function set(made, name, value) {
  if (value === undefined || value === null || value === false) {
    return;
  }
  if (name === "on") {
    Object.entries(value).forEach(([event, listener]) => made.addEventListener(event, listener));
  } else if (name === "data") {
    Object.entries(value)
      .filter(([, each]) => each !== undefined && each !== null)
      .forEach(([key, each]) => {
        made.dataset[key] = each;
      });
  } else if (name === "href") {
    address(made, String(value));
  } else if (/^(on|style|src)/i.test(name)) {
    throw new Error(`${name} is not set as an attribute`);
  } else {
    made.setAttribute(name, value === true ? "" : String(value));
  }
}

function address(made, value) {
  if (!isSafe(value)) {
    return;
  }
  made.setAttribute("href", value);
  if (isOutside(value)) {
    made.setAttribute("rel", "noopener noreferrer");
    made.setAttribute("target", "_blank");
  }
}

/**
 * Makes an element.
 *
 * @param {string} tag its name
 * @param {object} properties attributes; `on` holds listeners, `data` the data attributes
 * @param {...(Node|string|number|null|undefined|false|Array)} children in their order; what is absent is left out
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  Object.entries(properties).forEach(([name, value]) => set(made, name, value));
  made.append(...present(children));
  return made;
}

/** Makes an element of SVG. */
export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
}

/** Returns what is there of children, lists flattened. */
export function present(children) {
  return children
    .flat(Infinity)
    .filter((each) => each !== null && each !== undefined && each !== false && each !== "")
    .map((each) => (each instanceof Node ? each : String(each)));
}

/** Returns parts with a separator between them. */
export function joined(parts, separator) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** Returns a link that is only text where its address cannot be followed. */
export function link(href, ...children) {
  return isSafe(href) ? element("a", { href }, ...children) : element("span", {}, ...children);
}
