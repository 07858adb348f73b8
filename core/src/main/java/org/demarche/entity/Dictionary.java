package org.demarche.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;
import org.demarche.verb.VerbEntry;

/**
 * What a file of a user's own entries holds.
 *
 * @param file its path
 * @param format what kind of file it is
 * @param rows the entries that have the columns of the built-in tables
 * @param actors the entries with names in any case
 * @param discards the phrases that tell that a text reports no politics
 * @param verbs the verbs with their patterns
 * @param codes the letters of its codes by the names that have them
 * @param flaws what is wrong with its lines, in their order
 * @param alone whether no acts are wanted but those that verbs of the user's dictionaries report
 */
public record Dictionary(
    String file,
    Format format,
    Map<Section, List<Row>> rows,
    List<Actor> actors,
    List<Discard> discards,
    List<VerbEntry> verbs,
    List<CodedName> codes,
    List<Flaw> flaws,
    boolean alone) {

  /** Makes a dictionary without verbs and codes. */
  public Dictionary(
      String file,
      Format format,
      Map<Section, List<Row>> rows,
      List<Actor> actors,
      List<Discard> discards,
      List<Flaw> flaws) {
    this(file, format, rows, actors, discards, List.of(), List.of(), flaws);
  }

  /** Makes a dictionary whose verbs report acts beside the frames. */
  public Dictionary(
      String file,
      Format format,
      Map<Section, List<Row>> rows,
      List<Actor> actors,
      List<Discard> discards,
      List<VerbEntry> verbs,
      List<CodedName> codes,
      List<Flaw> flaws) {
    this(file, format, rows, actors, discards, verbs, codes, flaws, false);
  }

  /** Copies the lists. */
  public Dictionary {
    Map<Section, List<Row>> copy = new EnumMap<>(Section.class);
    rows.forEach((section, entries) -> copy.put(section, List.copyOf(entries)));
    rows = Map.copyOf(copy);
    actors = List.copyOf(actors);
    discards = List.copyOf(discards);
    verbs = List.copyOf(verbs);
    codes = List.copyOf(codes);
    flaws = List.copyOf(flaws);
  }

  /** Returns the dictionary with the wish that the user's verbs alone report acts. */
  public Dictionary verbsAlone() {
    return new Dictionary(file, format, rows, actors, discards, verbs, codes, flaws, true);
  }

  /** Returns the entries of a section. */
  public List<Row> rows(Section section) {
    return rows.getOrDefault(section, List.of());
  }

  /** Returns its people with their terms of office. */
  public List<Entity> people() {
    Titles titles = new Titles(rows(Section.TITLES));
    return rows(Section.PEOPLE).stream().map(row -> Officials.person(row, titles)).toList();
  }

  /** Returns the lines that cannot be read. */
  public List<Flaw> malformed() {
    return flaws.stream().filter(Flaw::malformed).toList();
  }

  /**
   * Returns the dictionary itself when all of it could be read.
   *
   * @throws MalformedResourceException with the first line that could not
   */
  public Dictionary whole() {
    for (Flaw flaw : malformed()) {
      throw new MalformedResourceException(flaw.message());
    }
    return this;
  }
}
