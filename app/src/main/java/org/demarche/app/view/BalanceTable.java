package org.demarche.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.app.relation.Course;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;

/** Shows cases by quad and category, net cooperation and shares. */
final class BalanceTable {

  private static final int LABELS = 22;
  private static final int FIGURES = 19;

  private final Cells cells = new Cells(LABELS, FIGURES);
  private final Page page;
  private final Relation relation;
  private final RelationWords words;

  BalanceTable(Page page, Relation relation, RelationWords words) {
    this.page = page;
    this.relation = relation;
    this.words = words;
  }

  void show() {
    page.heading("Cases");
    page.row(cells.row("", ways().map(words::way).toList()));
    for (Quad quad : Quad.values()) {
      row(quad.word(), course -> Integer.toString(course.total().of(quad)));
    }
    row("all", course -> Integer.toString(course.total().cases()));
    page.heading("Net cooperation");
    page.row(cells.row("", ways().map(words::way).toList()));
    row("net cases", course -> sign(course.balance().net()));
    row("  by cases, -1 to 1", course -> ratio(course.balance().ratio()));
    row("Goldstein, sum", course -> RelationWords.signed(course.total().goldstein()));
    row("intensity, sum", course -> RelationWords.signed(course.total().intensity()));
    row("  mean of a case", course -> RelationWords.signed(course.total().mean()));
    shares();
    categories();
  }

  private void shares() {
    page.heading("Shares with 95 % intervals");
    page.row(cells.row("", ways().map(words::way).toList()));
    row("cooperative", course -> RelationWords.share(course.balance().cooperative()));
    row("verbal", course -> RelationWords.share(course.balance().verbal()));
    row("material", course -> RelationWords.share(course.balance().material()));
    row(
        "deeds in conflict",
        course ->
            RelationWords.share(course.balance().materialConflict())
                + " of "
                + course.total().conflict());
  }

  private void categories() {
    page.heading("Categories, cases and mean intensity");
    page.row(cells.row("", ways().map(words::way).toList()));
    relation.course(Way.TOGETHER).categories().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Tally> e) -> -e.getValue().cases())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> row(entry.getKey(), course -> figures(course, entry.getKey())));
  }

  private static String figures(Course course, String category) {
    Tally tally = course.categories().getOrDefault(category, Tally.none());
    return tally.cases() == 0
        ? "-"
        : tally.cases() + " (" + RelationWords.signed(tally.mean()) + ")";
  }

  private void row(String label, Function<Course, String> figure) {
    List<String> figures = ways().map(relation::course).map(figure).toList();
    page.row(cells.row(label, figures));
  }

  private static Stream<Way> ways() {
    return Stream.of(Way.values());
  }

  private static String sign(int number) {
    return number > 0 ? "+" + number : Integer.toString(number);
  }

  private static String ratio(Measured<Double> measured) {
    return measured instanceof Measured.Value<Double> value
        ? RelationWords.hundredths(value.value())
        : RelationWords.few(measured);
  }
}
