package org.demarche.spark.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.app.form.FieldNames;
import org.demarche.app.intake.Form;
import org.demarche.app.intake.Wishes;

/**
 * What a person says of the inputs, in a form that can be carried to other machines.
 *
 * @param form the form of all inputs, empty when each tells its own
 * @param names pairs such as {@code title=headline}, sorted
 * @param date of reports without one, empty when there is none
 */
public record Said(String form, List<String> names, String date) implements Serializable {

  /** Copies the list. */
  public Said {
    names = List.copyOf(names);
  }

  /** Returns what wishes say. */
  public static Said of(Wishes wishes) {
    List<String> names = new ArrayList<>();
    wishes
        .names()
        .mapped()
        .forEach((field, name) -> names.add(field.name().toLowerCase(Locale.ROOT) + "=" + name));
    return new Said(
        wishes.form().map(Form::word).orElse(""),
        names.stream().sorted().toList(),
        wishes.date().map(LocalDate::toString).orElse(""));
  }

  /** Returns it as readers take it. */
  public Wishes wishes() {
    return new Wishes(
        Form.called(form),
        FieldNames.of(names),
        Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }
}
