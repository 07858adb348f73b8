// What a number counts, as a person reads it.

/** Returns what is counted: records keep "man" for any number of men, so that numbers compare. */
export function unitOf(each) {
  const one = each.value === 1 && !each.upper;
  return one ? each.unit : each.unit?.replace(/man$/, "men");
}
