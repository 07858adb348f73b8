package org.demarche.app.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.app.export.Countries;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.jspecify.annotations.Nullable;

/** Tells which side a person means, and what it is called. */
final class SideNames {

  private static final Set<String> NO_COUNTRIES = Set.of("IGO", "NGO", "REB", "MNC", "OTH");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private final Countries countries = new Countries();
  private final Map<String, String> names = new HashMap<>();
  private @Nullable Gazetteer gazetteer;

  /**
   * Returns the codes of a side.
   *
   * @param text codes, names and ids with commas between them
   * @param day when the names are to hold
   * @throws IllegalArgumentException if a name means nothing, or several things
   */
  SortedSet<String> codes(String text, LocalDate day) {
    SortedSet<String> codes = new TreeSet<>();
    for (String name : text.split(",", -1)) {
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "a side of \"" + text + "\" is empty; write codes or names with commas between them");
      }
      codes.add(code(name.strip(), day));
    }
    return codes;
  }

  private String code(String name, LocalDate day) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (NO_COUNTRIES.contains(upper) || countries.name(upper).isPresent()) {
      return upper;
    }
    if (ID.matcher(name).matches()) {
      return name;
    }
    return countries.code(name).orElseGet(() -> meant(name, day));
  }

  private String meant(String name, LocalDate day) {
    List<Sense> senses = gazetteer().named(name, day);
    Set<String> states = codes(senses, true);
    Set<String> meant = states.isEmpty() ? codes(senses, false) : states;
    if (meant.isEmpty()) {
      throw new IllegalArgumentException(
          "no country, body or person is called \""
              + name
              + "\" on "
              + day
              + "; write a code such as USA, or a name as reports do");
    }
    if (meant.size() > 1) {
      throw new IllegalArgumentException(
          "\"" + name + "\" may be " + String.join(" or ", meant) + "; write which");
    }
    String code = meant.iterator().next();
    senses.stream()
        .map(Sense::entity)
        .filter(entity -> entity.id().equals(code))
        .forEach(entity -> names.put(code, entity.name()));
    return code;
  }

  private SortedSet<String> codes(List<Sense> senses, boolean ofStates) {
    return senses.stream()
        .map(Sense::entity)
        .filter(entity -> (entity.kind() == Kind.STATE) == ofStates)
        .filter(entity -> entity.kind() != Kind.PLACE)
        .map(this::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A region that acts by itself is no state: Abkhazia has Georgia's code. */
  private String code(Entity entity) {
    boolean state =
        gazetteer()
            .state(entity.country())
            .filter(sense -> sense.entity().id().equals(entity.id()))
            .isPresent();
    return state ? entity.country() : entity.id();
  }

  private Gazetteer gazetteer() {
    Gazetteer loaded = gazetteer;
    if (loaded == null) {
      loaded = new Gazetteer();
      gazetteer = loaded;
    }
    return loaded;
  }

  /** Returns the usual name of a country or of what was asked for, else the code or id itself. */
  String name(String code) {
    return countries.name(code).orElseGet(() -> names.getOrDefault(code, code));
  }
}
