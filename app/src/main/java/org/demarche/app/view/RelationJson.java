package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.demarche.app.relation.Calendar;
import org.demarche.app.relation.Course;
import org.demarche.app.relation.Period;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;

/** Writes a relation as JSON. */
public final class RelationJson {

  private final JsonFactory factory = new JsonFactory();

  /** Returns the relation as one line without its end. */
  public String text(Relation relation) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      head(json, relation);
      courses(json, relation);
      periods(json, relation);
      new RelationJsonMoves(json).write(relation);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void head(JsonGenerator json, Relation relation) throws IOException {
    Period span = relation.calendar().span();
    json.writeStringField("schema", "demarche-relation/1");
    texts(json, "first", relation.question().dyad().first());
    texts(json, "second", relation.question().dyad().second());
    json.writeStringField("from", span.first().toString());
    json.writeStringField("to", span.last().toString());
    json.writeStringField("by", relation.calendar().grain().word());
    json.writeNumberField("within", relation.question().within());
    json.writeNumberField("earlier_cases", relation.earlier());
  }

  static void texts(JsonGenerator json, String field, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void courses(JsonGenerator json, Relation relation) throws IOException {
    for (Way way : Way.values()) {
      json.writeObjectFieldStart(way.word());
      course(json, relation.course(way));
      json.writeEndObject();
    }
  }

  private static void course(JsonGenerator json, Course course) throws IOException {
    TallyJson tallies = new TallyJson(json);
    tallies.fields(course.total());
    tallies.balance(course.balance());
    json.writeObjectFieldStart("categories");
    for (Map.Entry<String, Tally> category : course.categories().entrySet()) {
      tallies.object(category.getKey(), category.getValue());
    }
    json.writeEndObject();
    RelationJsonBreaks breaks = new RelationJsonBreaks(json);
    tallies.measured("changes_of_cases_a_week", course.rates(), breaks::changes);
    tallies.measured("changes_of_mean_intensity", course.intensities(), breaks::changes);
    tallies.measured("unusual", course.unusual(), breaks::unusual);
  }

  private static void periods(JsonGenerator json, Relation relation) throws IOException {
    Calendar calendar = relation.calendar();
    json.writeArrayFieldStart("periods");
    for (int i = 0; i < calendar.size(); i++) {
      json.writeStartObject();
      json.writeStringField("period", calendar.name(i));
      json.writeStringField("from", calendar.period(i).first().toString());
      json.writeStringField("to", calendar.period(i).last().toString());
      for (Way way : Way.values()) {
        new TallyJson(json).object(way.word(), relation.course(way).periods().get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
