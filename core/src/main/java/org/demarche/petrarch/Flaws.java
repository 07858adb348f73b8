package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.entity.Flaw;

/** Collects what is wrong with the lines of a file. */
final class Flaws {

  private final String file;
  private final List<Flaw> found = new ArrayList<>();

  Flaws(String file) {
    this.file = file;
  }

  /** Says why something on a line cannot be read and is left out. */
  void malformed(int line, String problem) {
    found.add(new Flaw(file, line, problem, true));
  }

  /** Says what was made of something odd. */
  void odd(int line, String problem) {
    found.add(new Flaw(file, line, problem, false));
  }

  /** Returns all in the order of the lines. */
  List<Flaw> all() {
    return found.stream().sorted(Comparator.comparingInt(Flaw::line)).toList();
  }
}
