package org.demarche.spark.coding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.app.intake.Wishes;
import org.demarche.entity.Dictionary;
import org.demarche.record.ConfidenceLimit;
import org.demarche.spark.plan.Said;

/**
 * How reports are to be read and coded, in a form that can be carried to other machines.
 *
 * @param said what is said of the inputs
 * @param confidence the least of events, 0 to 1
 * @param files the user's own, in their order, those with places last
 * @param ownVerbs whether only verbs of these report acts
 * @param population the fewest inhabitants of a town among places
 */
public record CodeOrder(
    Said said, double confidence, List<OwnFile> files, boolean ownVerbs, int population)
    implements Serializable {

  /** Copies the list. */
  public CodeOrder {
    files = List.copyOf(files);
  }

  /** Returns an order that wishes for nothing and leaves out nothing. */
  public static CodeOrder usual() {
    return of(Wishes.none(), ConfidenceLimit.none(), List.of(), false, 0);
  }

  /** Returns the order of what a person has said. */
  public static CodeOrder of(
      Wishes wishes, ConfidenceLimit limit, List<OwnFile> files, boolean ownVerbs, int population) {
    return new CodeOrder(Said.of(wishes), limit.least(), files, ownVerbs, population);
  }

  /** Returns which events are left out. */
  ConfidenceLimit limit() {
    return new ConfidenceLimit(confidence);
  }

  /** Returns the dictionaries of the user's own files. */
  List<Dictionary> dictionaries() {
    List<Dictionary> dictionaries = new ArrayList<>();
    for (OwnFile file : files) {
      Dictionary dictionary = file.dictionary(population);
      dictionaries.add(ownVerbs && !file.places() ? dictionary.verbsAlone() : dictionary);
    }
    return dictionaries;
  }

  /** Returns all of it in words, by which two orders are told from each other. */
  SortedMap<String, String> terms() {
    SortedMap<String, String> terms = new TreeMap<>();
    terms.put("--from", said.form());
    terms.put("--map", String.join(",", said.names()));
    terms.put("--date", said.date());
    terms.put("--min-confidence", String.valueOf(confidence));
    terms.put("--dictionary", signs(false));
    terms.put("--gazetteer", signs(true));
    terms.put("--own-verbs-only", String.valueOf(ownVerbs));
    terms.put("--population", String.valueOf(population));
    return terms;
  }

  private String signs(boolean places) {
    return String.join(
        " ", files.stream().filter(file -> file.places() == places).map(OwnFile::sign).toList());
  }
}
