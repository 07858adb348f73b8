package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.question.Answer;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.FigureRange;
import org.demarche.app.question.StatusStep;
import org.demarche.app.question.ToldBy;

/** Writes all that is known of a case as one line of JSON. */
public final class HistoryJson {

  private final JsonMapper json = new JsonMapper();

  /** Returns the line. */
  public String text(CaseHistory history) {
    Map<String, Object> all = RowFields.of(history.row());
    all.put("steps", history.steps().stream().map(HistoryJson::step).toList());
    all.put("figures", history.figures().stream().map(HistoryJson::range).toList());
    all.put("answers", answers(history.answers(), false));
    all.put("answered_by", answers(history.answered(), false));
    all.put("undoes", answers(history.answers(), true));
    all.put("undone_by", answers(history.answered(), true));
    all.put("tellings", history.tellings().stream().map(HistoryJson::telling).toList());
    try {
      return json.writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  private static Map<String, Object> step(StatusStep step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("published", step.published().toString());
    fields.put("status", step.status());
    fields.put("alleged", step.alleged());
    step.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    fields.put("telling", step.telling());
    return fields;
  }

  private static Map<String, Object> range(FigureRange range) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("unit", range.unit());
    fields.put("least", range.least());
    fields.put("most", range.most());
    List<Map<String, Object>> accounts =
        range.accounts().stream()
            .map(
                each -> {
                  Map<String, Object> account = new LinkedHashMap<>();
                  account.put("value", each.value());
                  account.put("telling", each.telling());
                  return account;
                })
            .toList();
    fields.put("accounts", accounts);
    return fields;
  }

  private static List<Map<String, Object>> answers(List<Answer> all, boolean undoing) {
    return all.stream()
        .filter(each -> each.isUndoing() == undoing)
        .map(HistoryJson::answer)
        .toList();
  }

  private static Map<String, Object> answer(Answer answer) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("relation", answer.relation());
    fields.put("words", answer.words());
    fields.put("tellings", answer.tellings());
    if (!answer.why().isEmpty()) {
      fields.put("why", answer.why());
    }
    fields.put("case", RowFields.of(answer.other()));
    return fields;
  }

  private static Map<String, Object> telling(ToldBy telling) {
    Map<String, Object> fields = RowFields.of(telling.row());
    fields.put("copy", telling.row().isCopy());
    fields.put("words", telling.words());
    telling.url().ifPresent(url -> fields.put("url", url));
    telling.cue().ifPresent(cue -> fields.put("cue", cue));
    telling.alike().ifPresent(alike -> fields.put("alike", alike));
    fields.put("why", telling.why());
    return fields;
  }
}
