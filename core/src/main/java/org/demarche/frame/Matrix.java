package org.demarche.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Words that take the clause of another act as complement: "agree to", "accuse of". */
public final class Matrix {

  /** What a governing word makes of the act it governs. */
  public enum Kind {
    PROMISE,
    THREATEN,
    REFUSE,
    DEMAND,
    ACCUSE,
    DENY,
    CEASE,
    BEGIN,
    ATTEMPT,
    FAIL,
    SUCCEED,
    CAUSE,
    PERMIT,
    FORBID,
    PRAISE,
    CRITICISE,
    REPORT,
    EXPECT,
    DOUBT
  }

  /**
   * A governing word.
   *
   * @param pattern the word and what must stand beside it
   * @param kind what it makes of the act it governs
   * @param source its line, "matrix.txt:12"
   */
  public record Governor(Pattern pattern, Kind kind, String source) {}

  private final Map<String, List<Governor>> byWord = new HashMap<>();
  private final Fitting fitting;

  /** Reads matrix.txt. */
  public Matrix(WordClasses classes) {
    this.fitting = new Fitting(classes);
    for (Row row : Table.read(Matrix.class, "matrix.txt", 2)) {
      Kind kind = row.oneOf(Kind.class, 1);
      for (Pattern pattern : Pattern.parse(row, classes)) {
        byWord
            .computeIfAbsent(pattern.part() + " " + pattern.lemma(), k -> new ArrayList<>(1))
            .add(new Governor(pattern, kind, row.place()));
      }
    }
    for (List<Governor> governors : byWord.values()) {
      governors.sort(Comparator.comparingInt((Governor g) -> -g.pattern().weight()));
    }
  }

  /** Returns the first governor that the word can be. */
  public Optional<Governor> find(Slots slots, Frame.Part part) {
    return byWord.getOrDefault(part + " " + slots.trigger().lemma(), List.of()).stream()
        .filter(g -> fitting.fits(slots, g.pattern().particle(), g.pattern().conditions()))
        .findFirst();
  }
}
