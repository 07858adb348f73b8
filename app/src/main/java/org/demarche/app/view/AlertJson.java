package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.app.alert.Alert;
import org.demarche.app.alert.Evidence;
import org.demarche.app.question.Field;

/** Writes an alert as one line of JSON, "demarche-alert/1". */
public final class AlertJson {

  /** The version of the form. */
  public static final String SCHEMA = "demarche-alert/1";

  private final JsonMapper json = new JsonMapper();

  /** Returns the line. */
  public String text(Alert alert) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schema", SCHEMA);
    all.put("id", alert.id());
    all.put("rule", alert.rule());
    all.put("severity", alert.severity().word());
    alert.remark().ifPresent(remark -> all.put("remark", remark));
    all.put("kind", alert.kind().name().toLowerCase(Locale.ROOT));
    all.put("turn", alert.turn());
    all.put("update", alert.update());
    all.put("day", alert.day().toString());
    all.put("title", alert.title());
    all.put("cases", alert.cases());
    all.put("facts", facts(alert.facts()));
    all.put("evidence", alert.evidence().stream().map(AlertJson::evidence).toList());
    try {
      return json.writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  private static Map<String, Object> facts(List<Field> facts) {
    Map<String, Object> fields = new LinkedHashMap<>();
    facts.forEach(field -> field.value().ifPresent(value -> fields.put(field.name(), value)));
    return fields;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("words", evidence.words());
    fields.put("report", evidence.report());
    evidence.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    fields.put("published", evidence.published().toString());
    fields.put("title", evidence.title());
    evidence.url().ifPresent(url -> fields.put("url", url));
    return fields;
  }
}
