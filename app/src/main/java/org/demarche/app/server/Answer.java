package org.demarche.app.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered.
 *
 * @param status of HTTP
 * @param type of the content
 * @param headers beside those that all answers have
 * @param body writes the content
 */
public record Answer(int status, String type, Map<String, String> headers, Body body) {

  /** The type of JSON. */
  public static final String JSON = "application/json";

  /** The type of comma-separated values. */
  public static final String CSV = "text/csv; charset=utf-8";

  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }

  /** Writes the content of an answer. */
  @FunctionalInterface
  public interface Body {
    /** Writes it. */
    void write(OutputStream out) throws IOException;
  }

  /** Returns an answer of JSON. */
  public static Answer json(String text) {
    return text(JSON, text);
  }

  /** Returns an answer of any type of text. */
  public static Answer text(String type, String text) {
    return bytes(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an answer of some bytes. */
  public static Answer bytes(String type, byte[] bytes) {
    return new Answer(200, type, Map.of(), out -> out.write(bytes));
  }

  /** Returns the same with another status. */
  public Answer withStatus(int other) {
    return new Answer(other, type, headers, body);
  }

  /** Returns the same with one header more. */
  public Answer with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, type, all, body);
  }
}
