package org.demarche.app.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Deeds as lines of text: day, id, actors > recipients, act, quad, intensity, Goldstein, accounts.
 */
public final class DeedTable {

  private DeedTable() {}

  /** Returns the deeds of spring.txt. */
  public static List<Deed> spring() {
    try (InputStream in = DeedTable.class.getResourceAsStream("spring.txt")) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads deeds. */
  public static List<Deed> read(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(DeedTable::deed)
        .toList();
  }

  private static Deed deed(String line) {
    String[] cells = line.strip().split(" +\\| +", -1);
    String[] sides = cells[2].split(" > ", -1);
    String[] act = cells[3].split("/", -1);
    return new Deed(
        cells[1],
        LocalDate.parse(cells[0]),
        codes(sides[0]),
        codes(sides[1]),
        act[0],
        act.length > 1 ? Optional.of(act[1]) : Optional.empty(),
        cells[4],
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        Integer.parseInt(cells[7]));
  }

  private static Set<String> codes(String text) {
    return text.equals("-") ? Set.of() : Set.of(text.split(" ", -1));
  }

  /** Returns a deed of the first side that is hostile, or of the second. */
  static Deed hostile(String id, LocalDate day, boolean forth) {
    return new Deed(
        id,
        day,
        Set.of(forth ? "AAA" : "BBB"),
        Set.of(forth ? "BBB" : "AAA"),
        "ACCUSE",
        Optional.empty(),
        "verbal conflict",
        -3,
        -2,
        1);
  }

  /** Returns the relation of the two sides of the tables over all days. */
  public static Relation relation(List<Deed> deeds, Grain grain) {
    return new RelationMaker(question(grain)).relation(deeds.stream()).orElseThrow();
  }

  static Question question(Grain grain) {
    return new Question(
        Dyad.of(Set.of("AAA"), Set.of("BBB")),
        Optional.empty(),
        Optional.empty(),
        grain,
        Question.USUAL_WITHIN);
  }
}
