package org.demarche.app.evaluation;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Files beside the tests. */
final class Resource {

  private Resource() {}

  static Path path(String name) {
    URL url = Resource.class.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("no resource " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
