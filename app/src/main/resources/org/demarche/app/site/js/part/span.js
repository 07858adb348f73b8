// Offsets of records count code points, those of JavaScript count units of UTF-16. Here they are brought together.

/** Returns a function that turns an offset in code points into one of the text. */
export function offsets(text) {
  if (!/[\ud800-\udbff]/.test(text)) {
    return (point) => point;
  }
  const starts = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1) {
    starts.push(unit);
  }
  return (point) => starts[point] ?? text.length;
}

/**
 * Cuts a stretch of text wherever a span begins or ends, so that spans may lie in or across each other.
 *
 * @param {number} start where the stretch begins
 * @param {number} end where it ends
 * @param {Array<{start: number, end: number}>} spans all spans, in offsets of the text
 * @returns {Array<{start: number, end: number, spans: Array}>} the pieces in order, each with the spans that hold it
 */
export function pieces(start, end, spans) {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  inside.forEach((span) =>
    [span.start, span.end].filter((cut) => cut > start && cut < end).forEach((cut) => cuts.add(cut)),
  );
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1];
    return { start: from, end: to, spans: inside.filter((span) => span.start < to && span.end > from) };
  });
}

/** Returns text in pieces, those within marks as elements `mark`; marks are pairs of offsets in code points. */
export function highlighted(text, marks, made) {
  const at = offsets(text);
  const spans = marks.map(([start, end]) => ({ start: at(start), end: at(end) }));
  return pieces(0, text.length, spans).map((piece) => {
    const words = text.slice(piece.start, piece.end);
    return piece.spans.length > 0 ? made(words) : words;
  });
}
