package org.demarche.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.entity.Actor;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Flaw;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Section;
import org.demarche.entity.Sense;
import org.demarche.resource.Row;

/** Finds entries of a dictionary whose names the built-in ones have as well. */
public final class Hiding {

  private static final List<Section> NAMED =
      List.of(Section.PEOPLE, Section.ORGANISATIONS, Section.STATES, Section.PLACES);

  private final Gazetteer builtIn;

  /** Takes the built-in dictionaries. */
  public Hiding(Gazetteer builtIn) {
    this.builtIn = builtIn;
  }

  /** Returns the entries that hide built-in ones, each once. */
  public List<Flaw> in(Dictionary dictionary) {
    List<Flaw> found = new ArrayList<>();
    for (Section section : NAMED) {
      for (Row row : dictionary.rows(section)) {
        names(section, row).stream()
            .flatMap(name -> called(name).stream())
            .findFirst()
            .ifPresent(hidden -> found.add(flaw(dictionary.file(), row.line(), hidden)));
      }
    }
    dictionary.rows(Section.AGENTS).stream()
        .forEach(row -> agent(row).ifPresent(s -> found.add(flaw(row.file(), row.line(), s))));
    dictionary.actors().forEach(actor -> hidden(actor, dictionary.file(), found));
    return found;
  }

  private void hidden(Actor actor, String file, List<Flaw> found) {
    String source = actor.entity().source();
    int line = Integer.parseInt(source.substring(source.lastIndexOf(':') + 1));
    actor.names().stream()
        .flatMap(name -> inAnyCase(name).stream())
        .filter(s -> !s.entity().country().equals(actor.entity().country()) || !actor.nameOfState())
        .findFirst()
        .ifPresent(hidden -> found.add(flaw(file, line, hidden)));
  }

  private static Flaw flaw(String file, int line, Sense hidden) {
    String what = hidden.entity().name() + " (" + hidden.entity().source() + ")";
    return new Flaw(file, line, "this hides the built-in " + what, false);
  }

  private static List<String> names(Section section, Row row) {
    int name =
        switch (section) {
          case STATES -> 2;
          case PEOPLE, ORGANISATIONS -> 1;
          default -> 0;
        };
    List<String> names = new ArrayList<>(List.of(row.field(name)));
    names.addAll(row.list(name + 1));
    return names;
  }

  private Optional<Sense> agent(Row row) {
    String noun = row.field(0).toLowerCase(Locale.ROOT);
    return builtIn.agentsAt(noun, 0).stream()
        .filter(found -> found.length() == noun.length())
        .map(found -> found.values().get(0))
        .findFirst();
  }

  private Optional<Sense> called(String name) {
    String folded = Folding.fold(name);
    return builtIn.namesAt(folded, 0).stream()
        .filter(found -> found.length() == folded.length())
        .map(found -> found.values().get(0))
        .findFirst();
  }

  private Optional<Sense> inAnyCase(String name) {
    return called(name).or(() -> called(capitalised(name)));
  }

  private static String capitalised(String name) {
    StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == ' ') {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString().replace(" Of ", " of ").replace(" The ", " the ");
  }
}
