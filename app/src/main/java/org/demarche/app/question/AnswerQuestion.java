package org.demarche.app.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks which cases a case answers, and which answer it, by the links inside reports. */
final class AnswerQuestion {

  private static final String SELECT =
      "SELECT s.relation, s.words, mine.id || '#' || mine.event AS telling, other.case_id"
          + " FROM tellings mine JOIN responses s ON s.report = mine.report AND s.%s = mine.event"
          + " JOIN tellings other ON other.report = s.report AND other.event = s.%s"
          + " WHERE mine.case_id = ? AND other.case_id <> mine.case_id"
          + " ORDER BY mine.published, telling, other.case_id";

  private final Connection database;

  AnswerQuestion(Connection database) {
    this.database = database;
  }

  private record Link(String relation, String caseId) {}

  private record Said(String words, List<String> tellings) {}

  List<Answer> answersOf(String caseId) throws SQLException {
    return answers(caseId, String.format(SELECT, "event", "answered"));
  }

  List<Answer> answersTo(String caseId) throws SQLException {
    return answers(caseId, String.format(SELECT, "answered", "event"));
  }

  private List<Answer> answers(String caseId, String sql) throws SQLException {
    Map<Link, Said> links = links(caseId, sql);
    List<String> ids = links.keySet().stream().map(Link::caseId).distinct().toList();
    Condition among = new Condition().andAny("list_contains(?, c.case_id)", ids);
    List<CaseRow> others =
        ids.isEmpty()
            ? List.of()
            : new CaseQuestion(database).rows(among, Optional.empty(), ids.size());
    List<Answer> answers = new ArrayList<>();
    for (CaseRow other : others) {
      links.forEach(
          (link, said) -> {
            if (link.caseId().equals(other.id())) {
              answers.add(new Answer(other, link.relation(), said.tellings(), said.words()));
            }
          });
    }
    return answers;
  }

  private Map<Link, Said> links(String caseId, String sql) throws SQLException {
    Map<Link, Said> links = new LinkedHashMap<>();
    try (PreparedStatement select = database.prepareStatement(sql)) {
      select.setString(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Cells cells = new Cells(row);
          String words = cells.text("words");
          links
              .computeIfAbsent(
                  new Link(cells.text("relation"), cells.text("case_id")),
                  link -> new Said(words, new ArrayList<>()))
              .tellings()
              .add(cells.text("telling"));
        }
      }
    }
    return links;
  }
}
