package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.DeedTable;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Prospect;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RelationsCommandTest {

  private static final List<Deed> DEEDS =
      DeedTable.read(
          """
          2017-06-05 | c1 | SAU ARE BHR EGY > QAT | SANCTION | material conflict | -6 | -4 | 5
          2017-06-09 | c2 | QAT > SAU | REJECT | verbal conflict | -2 | -4 | 2
          2017-06-20 | c3 | IRN > QAT | AID | material cooperation | 10 | 7 | 1
          """);

  private static final List<Prospect> PROSPECTS =
      List.of(
          prospect("a#x1", "2017-06-06", "SAU", "QAT", "lift the ban", Optional.empty()),
          prospect("b#x2", "2017-06-07", "QAT", "SAU", "reply", Optional.of("2017-07-01")),
          prospect("c#x1", "2017-06-08", "QAT", "SAU", "reply", Optional.of("2017-07-01")),
          prospect("d#x1", "2017-06-08", "QAT", "IRN", "send envoys", Optional.empty()),
          prospect("e#x1", "2017-07-08", "SAU", "QAT", "pay", Optional.empty()));

  private static Prospect prospect(
      String source, String day, String who, String towards, String what, Optional<String> due) {
    return new Prospect(
        source,
        LocalDate.parse(day),
        Set.of(who),
        Set.of(towards),
        what,
        "promised",
        due.map(LocalDate::parse));
  }

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> asked = new ArrayList<>();

  private int run(String... arguments) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal screen = Terminal.none(80);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), out, errors, screen, screen);
    Failure failure = new Failure(errors);
    return new CommandLine(new RelationsCommand(streams, this::relation))
        .setParameterExceptionHandler(failure::usage)
        .setExecutionExceptionHandler(failure::execution)
        .execute(
            Stream.concat(Stream.of("--store", "world.db"), Stream.of(arguments))
                .toArray(String[]::new));
  }

  private Optional<Relation> relation(Path file, Question question) {
    Dyad dyad = question.dyad();
    asked.add(new TreeSet<>(dyad.first()) + " " + new TreeSet<>(dyad.second()));
    return new RelationMaker(question).relation(DEEDS.stream(), PROSPECTS);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void takesSidesByCodeAndNameInLists() {
    assertThat(run("Saudi Arabia,are, BHR,Egypt", "qatar")).isZero();
    assertThat(asked).containsExactly("[ARE, BHR, EGY, SAU] [QAT]");
    assertThat(written())
        .contains("A = United Arab Emirates, Bahrain, Egypt, Saudi Arabia\n")
        .contains("2017-06-05 to 2017-06-09 by week, 2 cases, 0 of them mutual");
  }

  @Test
  void tellsOnceWhatIsStillToComeBetweenTheSides() {
    assertThat(run("SAU", "QAT", "--to", "2017-07-01")).isZero();
    assertThat(written())
        .contains(
            "2017-07-01  QAT → SAU promised: reply b#x2\n"
                + "no term     SAU → QAT promised: lift the ban a#x1\n")
        .doesNotContain("c#x1", "send envoys", "e#x1");
  }

  @Test
  void takesNamesOfTheDictionaries() {
    assertThat(run("Kremlin", "Abkhazia", "--to", "2017-01-01")).isEqualTo(1);
    assertThat(run("some-body", "IGO")).isEqualTo(1);
    assertThat(asked).containsExactly("[RUS] [abkhazia]", "[some-body] [IGO]");
    assertThat(told())
        .contains("no cases between Kremlin and Abkhazia took place up to 2017-01-01");
  }

  @Test
  void refusesSidesThatAreNone() {
    assertThat(run("Zenda", "QAT", "--to", "2017-01-01")).isEqualTo(2);
    assertThat(told()).contains("no country, body or person is called \"Zenda\" on 2017-01-01");
    assertThat(run("QAT,,SAU", "IRN")).isEqualTo(2);
    assertThat(told()).contains("a side of \"QAT,,SAU\" is empty");
    assertThat(run("QAT,SAU", "SAU")).isEqualTo(2);
    assertThat(told()).contains("SAU stands on both sides");
  }

  @Test
  void refusesOptionsThatMakeNoSense() {
    assertThat(run("SAU", "QAT", "--by", "year")).isEqualTo(2);
    assertThat(run("SAU", "QAT", "--from", "2017-6-1")).isEqualTo(2);
    assertThat(run("SAU", "QAT", "--from", "2017-06-02", "--to", "2017-06-01")).isEqualTo(2);
    assertThat(run("SAU", "QAT", "--within", "0")).isEqualTo(2);
    assertThat(run("SAU", "QAT", "--csv", "--json")).isEqualTo(2);
    assertThat(run("SAU", "QAT", "--plot", "a.gif")).isEqualTo(2);
    assertThat(run("SAU", "QAT", "--plot", "no/such/a.svg")).isEqualTo(2);
    assertThat(told())
        .contains("--by takes day, week or month, not \"year\"")
        .contains("--from takes a day as YYYY-MM-DD, not \"2017-6-1\"")
        .contains("the period from 2017-06-02 ends before, on 2017-06-01")
        .contains("an answer comes within 1 to 365 days, not 0")
        .contains("--csv and --json exclude each other")
        .contains("--plot takes a file that ends in .svg or .png, not \"a.gif\"")
        .contains("its directory does not exist");
    assertThat(asked).isEmpty();
  }

  @Test
  void writesSeriesAndPicture() throws IOException {
    Path picture = folder.resolve("gulf.svg");
    assertThat(run("SAU", "QAT", "--by", "day", "--csv", "--plot", picture.toString())).isZero();
    assertThat(written().lines()).hasSize(1 + 5 * 3);
    assertThat(Files.readString(picture)).contains("Saudi Arabia → Qatar").endsWith("</svg>\n");
    assertThat(told()).isEqualTo("demarche: the picture is in " + picture + "\n");
  }
}
