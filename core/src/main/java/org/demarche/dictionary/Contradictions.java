package org.demarche.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.entity.Actor;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Entity;
import org.demarche.entity.Flaw;
import org.demarche.entity.Period;
import org.demarche.entity.Section;
import org.demarche.entity.Term;
import org.demarche.mention.Offices;
import org.demarche.resource.Row;

/** Finds entries of a dictionary that cannot both be right. */
public final class Contradictions {

  private final Offices offices = new Offices();

  private record Holder(Entity person, Term term) {}

  /** Returns what contradicts something above it. */
  public List<Flaw> in(Dictionary dictionary) {
    List<Flaw> found = new ArrayList<>();
    holders(dictionary, found);
    for (Section section : List.of(Section.ORGANISATIONS, Section.STATES, Section.PLACES)) {
      ids(dictionary, section, found);
    }
    names(dictionary, found);
    return found;
  }

  /** One person at a time is the president of a country. */
  private void holders(Dictionary dictionary, List<Flaw> found) {
    Map<String, List<Holder>> byOffice = new HashMap<>();
    for (Entity person : dictionary.people()) {
      for (Term term : person.terms()) {
        if (offices.isSingle(term.role()) && !term.country().equals("IGO")) {
          String office = term.role() + " of " + term.country();
          List<Holder> others = byOffice.computeIfAbsent(office, none -> new ArrayList<>());
          others.stream()
              .filter(o -> !o.person().id().equals(person.id()))
              .filter(o -> overlap(o.term().period(), term.period()))
              .forEach(o -> found.add(both(dictionary, person, office, o)));
          others.add(new Holder(person, term));
        }
      }
    }
  }

  private static boolean overlap(Period one, Period other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }

  private static Flaw both(Dictionary dictionary, Entity person, String office, Holder other) {
    return flaw(
        dictionary,
        line(person.source()),
        person.name()
            + " and "
            + other.person().name()
            + " (line "
            + line(other.person().source())
            + ") are "
            + office
            + " at the same time; correct one term");
  }

  private static void ids(Dictionary dictionary, Section section, List<Flaw> found) {
    Map<String, Row> first = new HashMap<>();
    for (Row row : dictionary.rows(section)) {
      Row before = first.putIfAbsent(row.field(0), row);
      if (before != null) {
        found.add(
            flaw(
                dictionary,
                row.line(),
                row.field(0) + " stands in line " + before.line() + " too; rename one"));
      }
    }
  }

  /** Of two actors of one name the later wins. */
  private static void names(Dictionary dictionary, List<Flaw> found) {
    Map<String, Actor> first = new HashMap<>();
    for (Actor actor : dictionary.actors()) {
      for (String name : actor.names()) {
        Actor before = first.put(name, actor);
        if (before != null && !sameMeaning(before.entity(), actor.entity())) {
          found.add(
              flaw(
                  dictionary,
                  line(actor.entity().source()),
                  name
                      + " has other codes than in line "
                      + line(before.entity().source())
                      + "; these count"));
        }
      }
    }
  }

  private static boolean sameMeaning(Entity one, Entity other) {
    return one.country().equals(other.country())
        && one.sectors().equals(other.sectors())
        && one.terms().equals(other.terms());
  }

  private static int line(String source) {
    return Integer.parseInt(source.substring(source.lastIndexOf(':') + 1));
  }

  private static Flaw flaw(Dictionary dictionary, int line, String problem) {
    return new Flaw(dictionary.file(), line, problem, false);
  }
}
