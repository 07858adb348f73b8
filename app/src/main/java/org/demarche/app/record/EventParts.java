package org.demarche.app.record;

import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Relation;
import org.demarche.record.Response;
import org.demarche.record.Scores;
import org.demarche.record.Status;
import org.demarche.record.Trigger;

/** Reads the events of a record. */
final class EventParts {

  private EventParts() {}

  static Event event(Fields fields) throws MalformedRecordException {
    return new Event(
        fields.string("id"),
        fields.whole("sentence"),
        act(fields),
        new Scores(fields.string("quad"), fields.number("intensity"), fields.number("goldstein")),
        fields.word("status", Status.values(), Status::word),
        fields.flag("alleged"),
        fields.list("actors", RecordParts::side),
        fields.list("recipients", RecordParts::side),
        trigger(fields.object("trigger")),
        fields.list("evidence", EventParts::evidence),
        fields.optional("date", RecordParts::when),
        fields.optional("place", RecordParts::place),
        fields.optional("speaker", RecordParts::side),
        fields.optional("cue"),
        fields.list("quantities", RecordParts::quantity),
        fields.list("responds_to", EventParts::response),
        fields.number("confidence"),
        fields.string("rule"));
  }

  private static Act act(Fields fields) throws MalformedRecordException {
    return new Act(
        fields.string("event"),
        fields.optional("mode"),
        fields.strings("contexts"),
        fields.string("cameo"));
  }

  private static Trigger trigger(Fields fields) throws MalformedRecordException {
    return new Trigger(fields.string("text"), fields.span());
  }

  private static Evidence evidence(Fields fields) throws MalformedRecordException {
    return new Evidence(fields.whole("sentence"), trigger(fields));
  }

  private static Response response(Fields fields) throws MalformedRecordException {
    return new Response(
        fields.string("event"),
        fields.word("relation", Relation.values(), Relation::word),
        fields.span());
  }
}
