package org.demarche.app.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.demarche.record.Record;

/**
 * Writes PETRARCH's lines: date, source, target, code, issues, sentences, URL and outlet. PETRARCH
 * leaves out the column of the URL where it has none; here it is always there.
 */
final class Petrarch implements Export {

  /** What PETRARCH writes for an unknown outlet. */
  private static final String NO_OUTLET = "NULL";

  private final ActorCodes codes = new ActorCodes(new Countries());

  @Override
  public List<String> lines(Record record) {
    return CodedDyad.allOf(record, codes).stream().map(dyad -> line(dyad, record)).toList();
  }

  private static String line(CodedDyad dyad, Record record) {
    CodedDyad.Key key = dyad.key();
    return new TabbedRow("")
        .text(DateTimeFormatter.BASIC_ISO_DATE.format(key.day()))
        .text(key.source().petrarch())
        .text(key.target().petrarch())
        .text(key.code().digits())
        .nothing(1)
        .text(String.join(";", dyad.ids()))
        .text(record.report().url())
        .text(record.report().outlet().orElse(NO_OUTLET))
        .line();
  }
}
