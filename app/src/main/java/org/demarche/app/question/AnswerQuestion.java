package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks which cases a case answers or undoes, and which do so to it, by the links inside reports and
 * those over reports.
 */
final class AnswerQuestion {

  private static final String LINKS =
      "SELECT s.relation, s.words, '' AS why, m.id || '#' || m.event AS telling, m.published,"
          + " m.case_id AS answering, o.case_id AS answered FROM responses s"
          + " JOIN tellings m ON m.report = s.report AND m.event = s.event"
          + " JOIN tellings o ON o.report = s.report AND o.event = s.answered"
          + " UNION ALL SELECT l.relation, l.words, l.why, m.id || '#' || m.event AS telling,"
          + " m.published, m.case_id AS answering, l.case_id AS answered FROM links l"
          + " JOIN tellings m ON m.report = l.report AND m.event = l.event";

  private static final String SELECT =
      "SELECT relation, words, why, telling, %s AS case_id FROM ("
          + LINKS
          + ") WHERE %s = ? AND answering <> answered ORDER BY published, telling, case_id";

  private final Connection database;

  AnswerQuestion(Connection database) {
    this.database = database;
  }

  private record Link(String relation, String caseId) {}

  private record Said(String words, String why, List<String> tellings) {}

  List<Answer> answersOf(String caseId) throws SQLException {
    return answers(caseId, String.format(SELECT, "answered", "answering"));
  }

  List<Answer> answersTo(String caseId) throws SQLException {
    return answers(caseId, String.format(SELECT, "answering", "answered"));
  }

  private List<Answer> answers(String caseId, String sql) throws SQLException {
    Map<Link, Said> links = links(caseId, sql);
    List<String> ids = links.keySet().stream().map(Link::caseId).distinct().toList();
    Condition among = new Condition().andAny("list_contains(?, c.case_id)", ids);
    List<CaseRow> others =
        ids.isEmpty()
            ? List.of()
            : new CaseQuestion(database).rows(among, Order.OLDEST, Optional.empty(), ids.size());
    List<Answer> answers = new ArrayList<>();
    for (CaseRow other : others) {
      links.forEach(
          (link, said) -> {
            if (link.caseId().equals(other.id())) {
              answers.add(
                  new Answer(other, link.relation(), said.tellings(), said.words(), said.why()));
            }
          });
    }
    return answers;
  }

  private Map<Link, Said> links(String caseId, String sql) throws SQLException {
    Map<Link, Said> links = new LinkedHashMap<>();
    new Select(database).rows(sql, new Condition(), row -> add(row, links), caseId);
    return links;
  }

  private static boolean add(Cells row, Map<Link, Said> links) throws SQLException {
    String words = row.text("words");
    String why = row.text("why");
    Link link = new Link(row.text("relation"), row.text("case_id"));
    return links
        .computeIfAbsent(link, first -> new Said(words, why, new ArrayList<>()))
        .tellings()
        .add(row.text("telling"));
  }
}
