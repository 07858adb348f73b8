package org.demarche.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Route;

/** The document that describes all that can be asked (OpenAPI 3.1). */
final class DocumentResource implements Resource {

  private static final String FILE = "openapi.json";

  /** What stands in the file for the version of the program. */
  private static final String VERSION = "VERSION";

  private final String version;

  DocumentResource(String version) {
    this.version = version;
  }

  @Override
  public List<Route> routes() {
    String text = text().replace(VERSION, version);
    return List.of(Route.open("/api/openapi.json", call -> Answer.json(text)));
  }

  private static String text() {
    try (InputStream in = DocumentResource.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
