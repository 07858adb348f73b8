package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.ReportDetail;
import org.demarche.app.question.ReportRow;
import org.demarche.record.RecordWriter;

/** Writes all that is known of a report as one line of JSON. */
public final class ReportJson {

  private final JsonMapper json = new JsonMapper();

  /** Returns the line. */
  public String text(ReportDetail detail) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("report", RowFields.of(detail.row()));
    all.put("record", new RawValue(new RecordWriter().write(detail.record())));
    all.put("cases", detail.cases());
    all.put("settlements", settlements(detail.expectations()));
    all.put("copies", detail.copies().stream().map(ReportJson::copy).toList());
    try {
      return json.writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  private static Map<String, Object> settlements(List<ExpectationRow> expectations) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ExpectationRow row : expectations) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("state", row.state());
      row.settledBy().ifPresent(one -> fields.put("case", one));
      row.settledOn().ifPresent(day -> fields.put("day", day.toString()));
      row.settledWhy().ifPresent(why -> fields.put("why", why));
      all.put(row.expectation(), fields);
    }
    return all;
  }

  private static Map<String, Object> copy(ReportRow row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", row.id());
    row.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    fields.put("date", row.day().toString());
    fields.put("title", row.title());
    return fields;
  }
}
