package org.demarche.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.day.WrittenDay;
import org.demarche.app.form.FieldNames;
import org.demarche.app.intake.Form;
import org.demarche.app.intake.Wishes;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say of inputs what they do not tell themselves. */
public final class IntakeOption {

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "Read all inputs in this form: text, jsonl, json, csv, parquet, feed, json-feed, html,"
              + " warc, petrarch, reuters; else each tells its own.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "Take a field (id, date, title, text, outlet, url) from what the input calls NAME, as in"
              + " --map title=headline,text=content.")
  private List<String> map = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "Give this date to reports that have none; a plain text without a date line is then one"
              + " report.")
  private Optional<String> date = Optional.empty();

  /**
   * Returns the wishes.
   *
   * @throws ParameterException when one cannot be met
   */
  public Wishes wishes(CommandLine command) {
    return new Wishes(form(command), names(command), date(command));
  }

  private Optional<Form> form(CommandLine command) {
    if (from.isPresent() && Form.called(from.get()).isEmpty()) {
      throw new ParameterException(
          command,
          "--from takes one of "
              + String.join(", ", Form.words())
              + ", not \""
              + from.get()
              + "\"");
    }
    return from.flatMap(Form::called);
  }

  private FieldNames names(CommandLine command) {
    try {
      return FieldNames.of(map);
    } catch (IllegalArgumentException none) {
      throw new ParameterException(
          command,
          "--map takes FIELD=NAME with one of the fields id, date, title, text, outlet, url, not \""
              + none.getMessage()
              + "\"");
    }
  }

  private Optional<LocalDate> date(CommandLine command) {
    try {
      return date.map(word -> new WrittenDay("--date", word).value());
    } catch (DateTimeException none) {
      throw new ParameterException(command, String.valueOf(none.getMessage()));
    }
  }
}
