package org.demarche.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.app.question.Answer;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.question.StoredDeeds;
import org.demarche.app.question.TellingRow;
import org.demarche.app.question.TextSearch;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;
import org.demarche.app.store.ReadOnlyStore;

/** What a store holds of one history, in the lines in which its answers are written. */
final class SampleFindings {

  private static final String RELATION = "relation | ";

  private final String history;
  private final List<String> asked;

  /** Reads from the lines of the answers which cases and relations to look into. */
  SampleFindings(String history, List<String> answers) {
    this.history = history;
    this.asked = answers.stream().filter(line -> !line.startsWith("#")).toList();
  }

  /**
   * Returns the lines of all cases that took place, of all expectations, of what those cases answer
   * and undo that are said to, and of the relations that are counted.
   */
  List<String> of(Path file) {
    List<String> found = new ArrayList<>();
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      Questions questions = new Questions(store, TextSearch.none());
      List<CaseRow> actual = actual(questions);
      Map<String, TreeSet<String>> tellings = tellings(questions);
      actual.forEach(row -> found.add(line(row, tellings.getOrDefault(row.id(), new TreeSet<>()))));
      actual.stream()
          .filter(this::isSaidToAnswer)
          .forEach(row -> found.addAll(answers(questions, row)));
      questions
          .expectations(new ExpectationFilter(List.of(), Optional.empty(), Period.ALWAYS, false))
          .forEach(row -> found.add(line(row)));
    }
    pairs().forEach(pair -> found.addAll(relation(file, pair.get(0), pair.get(1))));
    return found;
  }

  private static List<CaseRow> actual(Questions questions) {
    return questions.cases(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows().stream()
        .filter(row -> row.status().equals("actual"))
        .toList();
  }

  private Map<String, TreeSet<String>> tellings(Questions questions) {
    Map<String, TreeSet<String>> tellings = new TreeMap<>();
    for (TellingRow telling :
        questions.tellings(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows()) {
      tellings.computeIfAbsent(telling.caseId(), id -> new TreeSet<>()).add(name(telling.report()));
    }
    return tellings;
  }

  private static String line(CaseRow row, Collection<String> reports) {
    return fields(
        "case",
        row.day().toString(),
        codes(row.actors()),
        row.act().category(),
        codes(row.recipients()),
        row.status(),
        String.join(" ", reports));
  }

  private boolean isSaidToAnswer(CaseRow row) {
    return asked.stream().anyMatch(line -> line.contains(" | " + brief(row) + " | "));
  }

  private static List<String> answers(Questions questions, CaseRow row) {
    return questions.history(row.id()).stream()
        .flatMap(history -> history.answers().stream())
        .map(answer -> line(row, answer))
        .toList();
  }

  private static String line(CaseRow row, Answer answer) {
    return fields(answer.isUndoing() ? "undoing" : "answer", brief(row), brief(answer.other()));
  }

  private static String brief(CaseRow row) {
    return String.join(
        " ",
        row.day().toString(),
        codes(row.actors()),
        row.act().category(),
        codes(row.recipients()));
  }

  private String line(ExpectationRow row) {
    String settled =
        row.settledIn().map(in -> " " + name(in.substring(0, in.indexOf('#')))).orElse("");
    return fields(
        "expectation", name(row.report()), codes(row.who()), row.what(), row.state() + settled);
  }

  /** Of each relation that the answers count, its two sides. */
  private Set<List<String>> pairs() {
    return asked.stream()
        .filter(line -> line.contains(RELATION))
        .map(line -> line.substring(line.indexOf(RELATION) + RELATION.length()))
        .map(line -> List.of(line.split(" ", 3)).subList(0, 2))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> relation(Path file, String one, String other) {
    Dyad dyad = Dyad.of(Set.of(one), Set.of(other));
    Question question =
        new Question(dyad, Optional.empty(), Optional.empty(), Grain.WEEK, Question.USUAL_WITHIN);
    Relation relation =
        new RelationMaker(question)
            .relation(StoredDeeds.inFile(file).of(dyad.first(), dyad.second()))
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    for (Way way : Way.values()) {
      Tally total = relation.course(way).total();
      for (Quad quad : Quad.values()) {
        lines.add(counted(one + " " + other, way, quad.word(), total.of(quad)));
      }
      lines.add(counted(one + " " + other, way, "mutual", total.mutual()));
    }
    return lines;
  }

  private static String counted(String sides, Way way, String what, int number) {
    return fields("relation", sides, way.word(), what, String.valueOf(number));
  }

  private static String fields(String... fields) {
    return String.join(" | ", fields);
  }

  private static String codes(Collection<String> codes) {
    return codes.isEmpty() ? "-" : String.join(" ", new TreeSet<>(codes));
  }

  private String name(String report) {
    return report.substring(history.length() + 1);
  }
}
