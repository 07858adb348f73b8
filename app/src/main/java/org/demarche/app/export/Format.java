package org.demarche.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of output. */
public enum Format {
  /** Records as JSON, one a line. */
  RECORD,
  /** Events as JSON, one a line, with the field names of NGEC and PLOVER. */
  PLOVER,
  /** Events as comma-separated values with a header. */
  CSV,
  /** Records as a Parquet file, typed and nested. */
  PARQUET,
  /** The 40 columns of POLECAT. */
  POLECAT,
  /** The 20 columns of ICEWS. */
  ICEWS,
  /** The 61 columns of GDELT 2.0 Events. */
  GDELT,
  /** The 16 columns of GDELT 2.0 Mentions. */
  GDELT_MENTIONS,
  /** The 26 columns of Phoenix. */
  PHOENIX,
  /** PETRARCH's lines of events. */
  PETRARCH;

  /** Returns the name by which a person asks for the format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the format of a name. */
  public static Optional<Format> called(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Returns the names of all formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /** Tells whether it can only be written to a file as a whole. */
  public boolean isFile() {
    return this == PARQUET;
  }

  /** Returns the writer of its lines; of a Parquet file those that it is made from. */
  public Export export() {
    return switch (this) {
      case RECORD, PARQUET -> new RecordJson();
      case PLOVER -> new Plover();
      case CSV -> new Csv();
      case POLECAT -> new Polecat();
      case ICEWS -> new Icews();
      case GDELT -> new GdeltEvents();
      case GDELT_MENTIONS -> new GdeltMentions();
      case PHOENIX -> new Phoenix();
      case PETRARCH -> new Petrarch();
    };
  }
}
