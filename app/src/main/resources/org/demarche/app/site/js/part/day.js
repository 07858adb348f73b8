// Days as ISO dates, and how far they are apart.

import { element } from "./element.js";

const DAY = 86_400_000;

/** Returns a day as an element of time. */
export function day(value, properties = {}) {
  return value ? element("time", { datetime: value, class: "day", ...properties }, value) : null;
}

/** Returns the day some days after another. */
export function plus(value, days) {
  return new Date(Date.parse(`${value}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Returns how many days a day comes after another. */
export function between(first, second) {
  return Math.round((Date.parse(`${second}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / DAY);
}

/** Returns the first moment of a day in UTC, in milliseconds. */
export function moment(value) {
  return Date.parse(`${value}T00:00Z`);
}

/** Returns the day of a moment. */
export function dayOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Returns two days as a span, one where they are the same. */
export function span(first, last) {
  return first === last || !last ? first : `${first} to ${last}`;
}

/** Returns a count with its noun. */
export function counted(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** Returns a figure with a sign and at most so many places; the minus is a real one. */
export function signed(value, places = 1) {
  const text = Math.abs(value).toFixed(places);
  return Number(text) === 0 ? Number(text).toFixed(places) : `${value < 0 ? "−" : "+"}${text}`;
}

/** Returns a share as per cent. */
export function percent(share) {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** Returns a figure that needs no plus; the minus is a real one. */
export function plain(value, places = 1) {
  return signed(value, places).replace("+", "");
}
