package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.demarche.app.relation.Calendar;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;
import org.demarche.app.terminal.Terminal;

/** Shows the series of a relation as small curves and as a table. */
final class SeriesTable {

  private static final int LABELS = 20;
  private static final int FIGURES = 7;
  private static final int MOST_ROWS = 60;
  private static final int WIDEST = 78;
  private static final double STRONGEST = 10;

  private final Page page;
  private final Relation relation;
  private final RelationWords words;
  private final Sparkline curve;
  private final int width;

  SeriesTable(Page page, Relation relation, RelationWords words, Terminal screen) {
    this.page = page;
    this.relation = relation;
    this.words = words;
    this.curve = new Sparkline(screen.unicode());
    this.width = Math.max(10, Math.min(WIDEST, screen.width()) - LABELS - 1);
  }

  void show() {
    page.heading("By " + relation.calendar().grain().word());
    int most = IntStream.of(most(Way.FORTH), most(Way.BACK)).max().orElse(0);
    for (Way way : new Way[] {Way.FORTH, Way.BACK}) {
      curve(words.way(way) + " cases", cases(way), 0, most);
      curve(words.way(way) + " intensity", intensities(way), -STRONGEST, STRONGEST);
    }
    page.line(Phrase.of(scale(most), Style.FAINT));
    page.blank();
    table();
  }

  private String scale(int most) {
    int length = runs(Way.FORTH).get(0).size();
    return "One sign is "
        + (length == 1 ? "a " : length + " ")
        + relation.calendar().grain().word()
        + (length == 1 ? "" : "s")
        + "; cases "
        + curve.ends("0", Integer.toString(most))
        + "; mean intensity "
        + curve.ends("-10", "+10")
        + ", blank without cases.";
  }

  private void curve(String label, List<OptionalDouble> values, double low, double high) {
    page.drawn(
        Phrase.of(new Cells(LABELS, 1).row(label, List.of())).plus(curve.of(values, low, high)));
  }

  private List<List<Tally>> runs(Way way) {
    return Sparkline.runs(relation.course(way).periods(), width);
  }

  private List<Tally> sums(Way way) {
    return runs(way).stream().map(run -> run.stream().reduce(Tally.none(), Tally::plus)).toList();
  }

  private int most(Way way) {
    return sums(way).stream().mapToInt(Tally::cases).max().orElse(0);
  }

  private List<OptionalDouble> cases(Way way) {
    return sums(way).stream().map(tally -> OptionalDouble.of(tally.cases())).toList();
  }

  private List<OptionalDouble> intensities(Way way) {
    return sums(way).stream().map(Tally::mean).toList();
  }

  private void table() {
    Cells cells = new Cells(12, FIGURES);
    Way[] ways = {Way.FORTH, Way.BACK, Way.TOGETHER};
    List<String> over = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (Way way : ways) {
      over.addAll(List.of(words.way(way), "", ""));
      heads.addAll(List.of("cases", "sum", "mean"));
    }
    page.row(cells.row("", over));
    page.row(cells.row(relation.calendar().grain().word(), heads));
    List<Integer> filled = filled();
    int start = Math.max(0, filled.size() - MOST_ROWS);
    filled.subList(start, filled.size()).forEach(at -> page.row(row(cells, ways, at)));
    left(start, filled.size());
  }

  private void left(int cut, int filled) {
    int empty = relation.calendar().size() - filled;
    String remark =
        (empty > 0 ? empty + " without cases are left out. " : "")
            + (cut > 0 ? cut + " earlier ones are left out; --csv writes all." : "");
    if (!remark.isBlank()) {
      page.line(Phrase.of(remark.strip(), Style.FAINT));
    }
  }

  private List<Integer> filled() {
    List<Tally> all = relation.course(Way.TOGETHER).periods();
    return IntStream.range(0, all.size()).filter(at -> all.get(at).cases() > 0).boxed().toList();
  }

  private String row(Cells cells, Way[] ways, int at) {
    Calendar calendar = relation.calendar();
    List<String> figures = new ArrayList<>();
    for (Way way : ways) {
      Tally tally = relation.course(way).periods().get(at);
      figures.add(Integer.toString(tally.cases()));
      figures.add(tally.cases() == 0 ? "-" : RelationWords.signed(tally.intensity()));
      figures.add(RelationWords.signed(tally.mean()));
    }
    return cells.row(calendar.name(at), figures);
  }
}
