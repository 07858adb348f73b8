package org.demarche.app.journal;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run was asked for, as far as its output depends on it.
 *
 * @param terms what was said of each thing, such as an option, by its name
 */
public record Request(SortedMap<String, String> terms) {

  /** Copies the terms. */
  public Request {
    terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
  }

  /** Returns in words the first term in which an earlier request is another, if any. */
  public Optional<String> difference(Request before) {
    SortedSet<String> names = new TreeSet<>(terms.keySet());
    names.addAll(before.terms.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(terms.get(name), before.terms.get(name)))
        .findFirst()
        .map(name -> name + " was " + words(before.terms, name) + " and is " + words(terms, name));
  }

  private static String words(Map<String, String> terms, String name) {
    return Optional.ofNullable(terms.get(name)).map(text -> "\"" + text + "\"").orElse("not given");
  }
}
