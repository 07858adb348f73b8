package org.demarche.app.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why a request is not answered as it wishes, in words for a person (RFC 9457). */
public final class Problem extends RuntimeException {

  /** The type of its JSON. */
  public static final String TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();

  private final int status;
  private final String title;
  private final String detail;
  private final String parameter;
  private final long retrySeconds;

  private Problem(int status, String title, String detail, String parameter, long retrySeconds) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.parameter = parameter;
    this.retrySeconds = retrySeconds;
  }

  /**
   * Makes a problem.
   *
   * @param status of HTTP, 400 to 599
   * @param title of its kind, the same each time
   * @param detail what is wrong this time and what to do
   */
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, "", 0);
  }

  /** Makes a problem of a parameter that cannot be meant. */
  public static Problem parameter(String name, String detail) {
    return new Problem(400, "malformed parameter", detail, name, 0);
  }

  /** Makes a problem of a question that cannot be meant, whatever parameter it is. */
  public static Problem question(String detail) {
    return of(400, "malformed question", detail);
  }

  /** Makes a problem of something that there is not. */
  public static Problem missing(String detail) {
    return of(404, "not found", detail);
  }

  /** Makes a problem that is over in some seconds. */
  public static Problem later(int status, String title, String detail, long seconds) {
    return new Problem(status, title, detail, "", seconds);
  }

  /** Returns the status of HTTP. */
  public int status() {
    return status;
  }

  /** Returns in how many seconds to ask again, if that helps. */
  public Optional<Long> retrySeconds() {
    return retrySeconds > 0 ? Optional.of(retrySeconds) : Optional.empty();
  }

  /** Returns it as JSON. */
  public String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "about:blank");
    fields.put("title", title);
    fields.put("status", status);
    fields.put("detail", detail);
    if (!parameter.isEmpty()) {
      fields.put("parameter", parameter);
    }
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }
}
