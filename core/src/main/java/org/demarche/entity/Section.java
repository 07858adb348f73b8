package org.demarche.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of entries that a dictionary holds, each with the columns of its built-in table. */
public enum Section {
  /** People with their terms of office. */
  PEOPLE(6),
  /** Bodies with names of their own. */
  ORGANISATIONS(6),
  /** States and territories. */
  STATES(10),
  /** Cities, regions, waters and sites. */
  PLACES(5),
  /** Common nouns for agents. */
  AGENTS(3),
  /** Titles of offices. */
  TITLES(4);

  private final int columns;

  Section(int columns) {
    this.columns = columns;
  }

  /** Returns how many fields an entry has. */
  public int columns() {
    return columns;
  }

  /** Returns the name in lower case, as it stands between brackets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the section of a name in any case. */
  static Optional<Section> of(String name) {
    return Arrays.stream(values()).filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns all names as they open sections, for messages. */
  static String all() {
    return Arrays.stream(values()).map(s -> "[" + s.word() + "]").collect(Collectors.joining(", "));
  }
}
