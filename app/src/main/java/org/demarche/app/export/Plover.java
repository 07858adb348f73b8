package org.demarche.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.record.Record;

/**
 * Writes an event a line as JSON with the field names of NGEC, and where it has none with those of
 * PLOVER's manual.
 */
final class Plover implements Export {

  private final JsonFactory factory = new JsonFactory();
  private final PloverCountries countries = new PloverCountries(new Countries(), new Groups());

  @Override
  public List<String> lines(Record record) {
    return DatedEvent.allOf(record).stream().map(dated -> line(dated, record)).toList();
  }

  private String line(DatedEvent dated, Record record) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      new PloverEvent(json, record, countries).write(dated);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
