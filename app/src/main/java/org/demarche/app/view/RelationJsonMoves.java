package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.demarche.app.relation.Act;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Initiative;
import org.demarche.app.relation.Opening;
import org.demarche.app.relation.Prospect;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Reply;
import org.demarche.app.relation.Way;

/** Writes first moves, replies, the weightiest acts and what is to come as JSON. */
final class RelationJsonMoves {

  private final JsonGenerator json;
  private final TallyJson tallies;

  RelationJsonMoves(JsonGenerator json) {
    this.json = json;
    this.tallies = new TallyJson(json);
  }

  void write(Relation relation) throws IOException {
    json.writeArrayFieldStart("initiative");
    for (Initiative initiative : relation.initiative()) {
      initiative(initiative);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("replies");
    for (Reply reply : relation.replies()) {
      reply(reply);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("top");
    for (Act act : relation.top()) {
      act(act);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("open_expectations");
    for (Prospect prospect : relation.open()) {
      prospect(prospect);
    }
    json.writeEndArray();
  }

  private void initiative(Initiative initiative) throws IOException {
    json.writeStartObject();
    json.writeStringField("tone", initiative.tone().word());
    json.writeNumberField("first", initiative.of(Way.FORTH));
    json.writeNumberField("second", initiative.of(Way.BACK));
    json.writeNumberField("both", initiative.of(Way.TOGETHER));
    tallies.measured("share_of_first", initiative.first(), tallies::share);
    json.writeArrayFieldStart("openings");
    for (Opening opening : initiative.openings()) {
      json.writeStartObject();
      json.writeStringField("date", opening.day().toString());
      json.writeStringField("by", side(opening.way()));
      RelationJson.texts(json, "cases", opening.cases());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String side(Way way) {
    return way == Way.FORTH ? "first" : way == Way.BACK ? "second" : "both";
  }

  private void reply(Reply reply) throws IOException {
    json.writeStartObject();
    json.writeStringField("by", side(reply.answerer()));
    json.writeStringField("to", reply.to().word());
    json.writeStringField("with", reply.with().word());
    json.writeNumberField("acts", reply.acts());
    json.writeNumberField("answered", reply.answered());
    tallies.number("expected", reply.expected());
    json.writeNumberField("other_days", reply.others());
    if (reply.median().isPresent()) {
      json.writeNumberField("median_days", reply.median().getAsInt());
    }
    tallies.measured("difference", reply.difference(), this::difference);
    json.writeEndObject();
  }

  private void difference(Reply.Difference difference) throws IOException {
    json.writeStartObject();
    tallies.number("value", difference.value());
    tallies.number("low", difference.low());
    tallies.number("high", difference.high());
    json.writeEndObject();
  }

  private void act(Act act) throws IOException {
    Deed deed = act.deed();
    json.writeStartObject();
    json.writeStringField("case", deed.caseId());
    json.writeStringField("date", deed.day().toString());
    json.writeStringField("by", side(act.way()));
    RelationJson.texts(json, "actors", deed.actors().stream().sorted().toList());
    RelationJson.texts(json, "recipients", deed.recipients().stream().sorted().toList());
    json.writeStringField("event", deed.category());
    if (deed.mode().isPresent()) {
      json.writeStringField("mode", deed.mode().get());
    }
    json.writeStringField("quad", deed.quad());
    tallies.number("intensity", deed.intensity());
    tallies.number("goldstein", deed.goldstein());
    json.writeNumberField("accounts", deed.accounts());
    json.writeEndObject();
  }

  private void prospect(Prospect prospect) throws IOException {
    json.writeStartObject();
    json.writeStringField("expectation", prospect.source());
    json.writeStringField("published", prospect.published().toString());
    RelationJson.texts(json, "who", prospect.who().stream().sorted().toList());
    RelationJson.texts(json, "towards", prospect.towards().stream().sorted().toList());
    json.writeStringField("what", prospect.what());
    json.writeStringField("kind", prospect.kind());
    if (prospect.due().isPresent()) {
      json.writeStringField("due", prospect.due().get().toString());
    }
    json.writeEndObject();
  }
}
