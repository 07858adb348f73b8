package org.demarche.app.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.Locale;

/** Ends the reading of JSON whose single objects would not fit into memory. */
final class BoundedParser extends JsonParserDelegate {

  private final long longest;
  private long start;

  BoundedParser(JsonParser parser, long longest) {
    super(parser);
    this.longest = longest;
  }

  /** Counts from here on. */
  void begin() {
    start = currentLocation().getByteOffset();
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (currentLocation().getByteOffset() - start > longest) {
      throw new JsonParseException(
          this,
          String.format(
              Locale.ROOT,
              "an object is longer than %d MB, which no report is",
              longest / 1_000_000));
    }
    return token;
  }
}
