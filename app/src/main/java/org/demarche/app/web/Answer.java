package org.demarche.app.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a machine of the web answered.
 *
 * @param address where it stood in the end, after redirections
 * @param status of HTTP
 * @param type the media type with its parameters, may be empty
 * @param tag what to ask with next time (ETag)
 * @param modified what to ask with next time (Last-Modified)
 * @param rest for how many seconds the machine asks to be left alone, 0 for not at all
 * @param body within the limit
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(
    URI address,
    int status,
    String type,
    Optional<String> tag,
    Optional<String> modified,
    long rest,
    byte[] body) {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int FINE = 200;
  private static final int UNCHANGED = 304;

  /** Returns whether what was asked for is there. */
  public boolean isFine() {
    return status == FINE;
  }

  /** Returns where the machine leads on to, if it does. */
  Optional<URI> next() {
    return status / 100 == 3 && !isUnchanged() ? Optional.of(address) : Optional.empty();
  }

  /** Returns the encoding that the machine says the body is in, empty when it says none. */
  public String charset() {
    Matcher charset = CHARSET.matcher(type);
    return charset.find() ? charset.group(1) : "";
  }

  /** Returns whether nothing has changed since it was asked for before. */
  public boolean isUnchanged() {
    return status == UNCHANGED;
  }
}
