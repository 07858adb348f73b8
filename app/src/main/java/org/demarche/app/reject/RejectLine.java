package org.demarche.app.reject;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.demarche.report.Rejected;

/** Writes a rejection, as JSON for the rejects file or as words for a person. */
public final class RejectLine {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final JsonFactory factory = new JsonFactory();

  /** Returns {@code {"input":…,"line":…,"offset":…,"reason":…}} without what is not known. */
  public String json(Rejected rejected) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("input", rejected.input());
      if (rejected.line().isPresent()) {
        json.writeNumberField("line", rejected.line().getAsLong());
      }
      if (rejected.offset().isPresent()) {
        json.writeNumberField("offset", rejected.offset().getAsLong());
      }
      json.writeStringField("reason", rejected.reason());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** Returns input, position and reason on one line. */
  public String words(Rejected rejected) {
    StringBuilder words = new StringBuilder(rejected.input());
    rejected.line().ifPresent(line -> words.append(", line ").append(line));
    rejected.offset().ifPresent(offset -> words.append(", byte ").append(offset));
    words.append(": ").append(rejected.reason());
    return CONTROL.matcher(words).replaceAll("?");
  }
}
