package org.demarche.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the page, which come with the program. */
public final class SiteFiles {

  private static final String FOLDER = "/org/demarche/app/site/";
  private static final String CHARTS =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.esm.min.mjs";
  private static final String CHARTS_NAME = "lib/echarts.mjs";
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(\\.[A-Za-z0-9]+)+");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", Answer.JSON,
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  private final Map<String, SiteFile> read = new ConcurrentHashMap<>();

  /**
   * A file of the page.
   *
   * @param type of its content
   * @param tag another when its content is
   * @param bytes its content
   */
  record SiteFile(String type, String tag, byte[] bytes) {}

  /** Returns the page itself, whatever it shows. */
  SiteFile page() {
    return file("index.html").orElseThrow(() -> new IllegalStateException("there is no page"));
  }

  /** Returns a file by its name below /site/. */
  Optional<SiteFile> file(String name) {
    SiteFile known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    if (type == null || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Optional<SiteFile> file = bytes(name).map(bytes -> new SiteFile(type, tag(bytes), bytes));
    file.ifPresent(found -> read.put(name, found));
    return file;
  }

  private static Optional<byte[]> bytes(String name) {
    String place = name.equals(CHARTS_NAME) ? CHARTS : FOLDER + name;
    try (InputStream in = SiteFiles.class.getResourceAsStream(place)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
