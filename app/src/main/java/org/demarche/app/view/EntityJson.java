package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.app.question.EntityProfile;
import org.demarche.entity.Term;

/** Writes who an entity is and what a store has of it as one line of JSON. */
public final class EntityJson {

  private final JsonMapper json = new JsonMapper();

  /** Returns the line. */
  public String text(EntityProfile profile) {
    Map<String, Object> all = RowFields.of(profile.row());
    all.put("roles", profile.offices().stream().map(EntityJson::office).toList());
    all.put("done", profile.done());
    all.put("received", profile.received());
    all.put("statements", profile.statements());
    Map<String, Object> acts = new LinkedHashMap<>();
    profile.acts().forEach(each -> acts.put(each.category(), acts(each)));
    all.put("acts", acts);
    all.put("partners", profile.partners().stream().map(RowFields::of).toList());
    profile.first().ifPresent(day -> all.put("first", day.toString()));
    profile.last().ifPresent(day -> all.put("last", day.toString()));
    try {
      return json.writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  private static Map<String, Object> acts(EntityProfile.Acts acts) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("done", acts.done());
    counts.put("received", acts.received());
    return counts;
  }

  /** The end of a term is the first day that no longer belongs to it; people read the last. */
  private static Map<String, Object> office(Term term) {
    Map<String, Object> office = new LinkedHashMap<>();
    office.put("role", term.role());
    office.put("country", term.country());
    office.put("sector", term.sectors());
    if (!term.period().start().equals(LocalDate.MIN)) {
      office.put("from", term.period().start().toString());
    }
    if (!term.period().end().equals(LocalDate.MAX)) {
      office.put("to", term.period().end().minusDays(1).toString());
    }
    term.body().ifPresent(body -> office.put("body", body));
    return office;
  }
}
