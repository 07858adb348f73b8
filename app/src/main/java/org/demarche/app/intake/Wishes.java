package org.demarche.app.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.app.form.FieldNames;

/**
 * What a person says of the inputs, where they do not tell it themselves.
 *
 * @param form of all inputs, whatever they look like
 * @param names what the fields of a report are called
 * @param date of reports without one
 */
public record Wishes(Optional<Form> form, FieldNames names, Optional<LocalDate> date) {

  /** Returns no wishes: everything is told from the inputs. */
  public static Wishes none() {
    return new Wishes(Optional.empty(), FieldNames.usual(), Optional.empty());
  }
}
