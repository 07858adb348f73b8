package org.demarche.app.alert;

import java.util.List;
import java.util.Set;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Unusual;

/** What a rule watches for. */
public sealed interface Watch {

  /** Tells whether what was told already can be told once more, in another turn. */
  boolean again();

  /**
   * Every case that fits.
   *
   * @param again whether a case is told again with each other status
   */
  record Acts(boolean again) implements Watch {}

  /**
   * A measure of the cases of some days in a row that reaches a level.
   *
   * @param measure what is measured
   * @param atMost whether low values are watched for, else high ones
   * @param levels from the first to the last that is reached, at least one
   * @param days how many days in a row, 1 or more
   * @param least how many cases there must be, 1 or more
   */
  record Level(Measure measure, boolean atMost, List<Double> levels, int days, int least)
      implements Watch {

    /** Copies the list. */
    public Level {
      levels = List.copyOf(levels);
    }

    @Override
    public boolean again() {
      return levels.size() > 1;
    }

    /** Returns how many levels a value reaches, in the order of the list. */
    int reached(double value) {
      return (int)
          levels.stream().filter(level -> atMost ? value <= level : value >= level).count();
    }
  }

  /**
   * Weeks or months that are unlike those before.
   *
   * @param kinds in what
   * @param grain how long the periods are
   */
  record Periods(Set<Unusual.Kind> kinds, Grain grain) implements Watch {

    /** Copies the set. */
    public Periods {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public boolean again() {
      return false;
    }
  }

  /**
   * Turns of expectations.
   *
   * @param turns which
   * @param days how many days before its last day an expectation is due, 0 or more
   * @param kinds announced, promised and so on; any where there is none
   */
  record Expectations(Set<Turn> turns, int days, Set<String> kinds) implements Watch {

    /** Copies the sets. */
    public Expectations {
      turns = Set.copyOf(turns);
      kinds = Set.copyOf(kinds);
    }

    @Override
    public boolean again() {
      return true;
    }
  }
}
