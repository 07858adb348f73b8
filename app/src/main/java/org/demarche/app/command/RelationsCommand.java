package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.demarche.app.day.WrittenDay;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.RelationCsv;
import org.demarche.app.view.RelationJson;
import org.demarche.app.view.RelationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the relation of two sides over time. */
@Command(
    name = "relations",
    header = "Show the relation of two sides over time, as tables, a series or a picture.",
    description = {
      "",
      "Counts the cases of a store that took place: what either side did to the other, net"
          + " cooperation, intensity by period, who moves first, how each answers the other, lasting"
          + " changes, unusual weeks and the weightiest acts. What rests on too few cases says so."
          + " docs/relations.md has the exact definitions.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are cases between the sides",
      "  1   there are none",
      "  2   wrong usage, or a side that nobody knows",
      "  70  the store cannot be used, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche relations --store world.db USA RUS --from 2017-06-01 --to 2017-12-31",
      "  demarche relations --store world.db \"Saudi Arabia,ARE,BHR,EGY\" Qatar --plot gulf.svg",
      "  demarche relations --store world.db IND PAK --by day --csv > series.csv"
    })
final class RelationsCommand implements Callable<Integer> {

  private final Streams streams;
  private final BiFunction<Path, Question, Optional<Relation>> relations;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final KeptStoreOption store = new KeptStoreOption();

  @Parameters(
      index = "0",
      paramLabel = "SIDE",
      description = "A country by code or name, a body or person, or several with commas.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "The other side.")
  private String second = "";

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "The first day shown; else that of the first case.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "The last day shown; else that of the last case.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "Length of the periods: day, week (usual, of ISO 8601) or month.")
  private String by = Grain.WEEK.word();

  @Option(
      names = "--within",
      paramLabel = "K",
      description = "Days within which an act counts as an answer, 1 to 365 (7).")
  private int within = Question.USUAL_WITHIN;

  @Option(names = "--csv", description = "Write the series, a row for each period and way.")
  private boolean csv;

  @Option(names = "--json", description = "Write everything as one line of JSON.")
  private boolean json;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Write a picture too, to a file that ends in .svg or .png.")
  private Optional<Path> plot = Optional.empty();

  /** Takes how a relation is found in the file of a store. */
  RelationsCommand(Streams streams, BiFunction<Path, Question, Optional<Relation>> relations) {
    this.streams = streams;
    this.relations = relations;
  }

  @Override
  public Integer call() throws IOException {
    if (csv && json) {
      throw wrong("--csv and --json exclude each other; give one");
    }
    Optional<PlotFile> picture = plot.map(file -> PlotFile.of(file, spec.commandLine()));
    SideNames names = new SideNames();
    Question question = question(names);
    Optional<Relation> relation = relations.apply(store.file(), question);
    if (relation.isEmpty()) {
      note("no cases between " + first + " and " + second + " took place" + when());
      return ExitStatus.NOTHING_KNOWN;
    }
    if (picture.isPresent()) {
      picture.get().write(relation.get(), names::name);
      note("the picture is in " + plot.get());
    }
    write(relation.get(), names);
    return ExitStatus.ALL_CODED;
  }

  private Question question(SideNames names) {
    Optional<LocalDate> start = day("--from", from);
    Optional<LocalDate> end = day("--to", to);
    LocalDate naming = end.or(() -> start).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    try {
      SortedSet<String> one = names.codes(first, naming);
      SortedSet<String> other = names.codes(second, naming);
      return new Question(new Dyad(one, other), start, end, grain(), within);
    } catch (IllegalArgumentException unfit) {
      throw wrong(String.valueOf(unfit.getMessage()));
    }
  }

  private void write(Relation relation, SideNames names) throws IOException {
    String text =
        csv
            ? new RelationCsv().text(relation)
            : json
                ? new RelationJson().text(relation)
                : new RelationView(streams.screen(), names::name).text(relation);
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      out.line(text);
    }
  }

  private Grain grain() {
    for (Grain grain : Grain.values()) {
      if (grain.word().equals(by.toLowerCase(Locale.ROOT))) {
        return grain;
      }
    }
    throw new IllegalArgumentException("--by takes day, week or month, not \"" + by + "\"");
  }

  private Optional<LocalDate> day(String option, Optional<String> text) {
    try {
      return text.map(word -> new WrittenDay(option, word).value());
    } catch (DateTimeException none) {
      throw wrong(String.valueOf(none.getMessage()));
    }
  }

  private String when() {
    return from.map(day -> " from " + day + " on").orElse("")
        + to.map(day -> " up to " + day).orElse("");
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
