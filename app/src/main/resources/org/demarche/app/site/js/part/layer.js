// What a record says of stretches of its text, as spans in layers.

/** The layers, in the order of their switches. */
export const LAYERS = [
  ["event", "Events"],
  ["statement", "Statements"],
  ["mention", "Mentions"],
  ["date", "Dates"],
  ["uncoded", "Not coded"],
];

function of(layer, ref, spanned, at, more = {}) {
  return { layer, ref, start: at(spanned.start), end: at(spanned.end), ...more };
}

function hasSpan(each) {
  return each !== undefined && each !== null && each.start !== undefined;
}

/**
 * Returns the spans of a record.
 *
 * Layer `part` holds what belongs to an event besides its words (`of` says what), shown only while the event is picked.
 *
 * @param {object} record as the server has it
 * @param {function(number): number} at turns its offsets into those of the text
 */
export function spans(record, at) {
  return [
    ...record.statements.map((each) => of("statement", each.id, each, at)),
    ...record.dates.map((each, index) => of("date", `d${index + 1}`, each, at)),
    ...record.mentions.map((each, index) => of("mention", `m${index + 1}`, each, at)),
    ...record.events.flatMap((event) => [...words(event, at), ...parts(event, at)]),
  ];
}

function words(event, at) {
  const all = [event.trigger, ...(event.evidence ?? [])].filter(hasSpan);
  const once = all.filter(
    (each, index) => all.findIndex((other) => other.start === each.start && other.end === each.end) === index,
  );
  return once.map((each, index) =>
    of("event", event.id, each, at, { quad: event.quad.replace(" ", "-"), main: index === 0, status: event.status }),
  );
}

function parts(event, at) {
  const sides = [
    ...event.actors.map((each) => [each, "actor"]),
    ...event.recipients.map((each) => [each, "recipient"]),
    [event.speaker, "speaker"],
    [event.date, "day"],
    [event.place, "place"],
    ...(event.quantities ?? []).map((each) => [each, "figure"]),
    ...(event.responds_to ?? []).map((each) => [each, "link"]),
  ];
  return sides.filter(([each]) => hasSpan(each)).map(([each, role]) => of("part", event.id, each, at, { role }));
}

/** Returns the numbers of sentences without events, with the reasons. */
export function uncoded(record) {
  return new Map((record.uncoded ?? []).map((each) => [each.sentence, each.reason]));
}
