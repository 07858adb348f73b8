package org.demarche.app.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of input. */
public enum Form {
  /** Reports as text, each with a date line. */
  TEXT,
  /** A report a line, as JSON. */
  JSONL,
  /** Reports in a JSON document of another shape. */
  JSON,
  /** A report a row, in columns with a header, separated by commas, tabs, semicolons or bars. */
  CSV,
  /** A report a row, in Parquet. */
  PARQUET,
  /** A feed in XML: RSS, RDF or Atom. */
  FEED,
  /** A feed in JSON. */
  JSON_FEED,
  /** A web page. */
  HTML,
  /** An archive of web pages: WARC or ARC. */
  WARC,
  /** PETRARCH's sentences in XML. */
  PETRARCH,
  /** The SGML of Reuters. */
  REUTERS;

  /** Returns the name by which a person asks for the form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the form of a name. */
  public static Optional<Form> called(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /** Returns the names of all forms. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Form::word).toList();
  }
}
