package org.demarche.spark.coding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.app.form.FieldNames;
import org.demarche.app.intake.Form;
import org.demarche.app.intake.Wishes;
import org.demarche.entity.Dictionary;
import org.demarche.record.ConfidenceLimit;

/**
 * How reports are to be read and coded, in a form that can be carried to other machines.
 *
 * @param form the form of all inputs, empty when each tells its own
 * @param names pairs such as {@code title=headline}
 * @param date of reports without one, empty when there is none
 * @param confidence the least of events, 0 to 1
 * @param files the user's own, in their order, those with places last
 * @param ownVerbs whether only verbs of these report acts
 * @param population the fewest inhabitants of a town among places
 */
public record CodeOrder(
    String form,
    List<String> names,
    String date,
    double confidence,
    List<OwnFile> files,
    boolean ownVerbs,
    int population)
    implements Serializable {

  /** Copies the lists. */
  public CodeOrder {
    names = List.copyOf(names);
    files = List.copyOf(files);
  }

  /** Returns an order that wishes for nothing and leaves out nothing. */
  public static CodeOrder usual() {
    return of(Wishes.none(), ConfidenceLimit.none(), List.of(), false, 0);
  }

  /** Returns the order of what a person has said. */
  public static CodeOrder of(
      Wishes wishes, ConfidenceLimit limit, List<OwnFile> files, boolean ownVerbs, int population) {
    List<String> names = new ArrayList<>();
    wishes
        .names()
        .mapped()
        .forEach((field, name) -> names.add(field.name().toLowerCase(Locale.ROOT) + "=" + name));
    return new CodeOrder(
        wishes.form().map(Form::word).orElse(""),
        names.stream().sorted().toList(),
        wishes.date().map(LocalDate::toString).orElse(""),
        limit.least(),
        files,
        ownVerbs,
        population);
  }

  /** Returns what is said of the inputs. */
  public Wishes wishes() {
    return new Wishes(
        Form.called(form),
        FieldNames.of(names),
        Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse));
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
    terms.put("--from", form);
    terms.put("--map", String.join(",", names));
    terms.put("--date", date);
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
