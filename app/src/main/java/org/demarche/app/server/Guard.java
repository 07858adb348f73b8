package org.demarche.app.server;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a request is let in. Pages of other sites must not make the browser of somebody
 * here ask or write: a name that leads here by a trick, another origin, and a write that a form
 * could send are refused.
 */
final class Guard {

  /** What a page of another site cannot add without asking, which is never granted. */
  static final String OWN_HEADER = "X-Demarche";

  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

  private final boolean onLoopback;
  private final Optional<Token> token;
  private final boolean tokenForReading;

  Guard(Settings settings) {
    this.onLoopback = settings.isLoopback();
    this.token = settings.token();
    this.tokenForReading = settings.tokenForReading();
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.contains("::") ? "[" + host + "]" : host).matches();
  }

  /**
   * What a request says of itself; what it does not say is empty.
   *
   * @param type of its content, in lower case without parameters
   */
  record Asking(
      boolean writes,
      String host,
      String origin,
      String authorization,
      String ownHeader,
      String type) {}

  /**
   * Lets a request in, if it only wants to see the page or may write.
   *
   * @throws Problem if it may not
   */
  void checkEntry(Asking asking) {
    checkHost(asking.host());
    if (asking.writes()) {
      boolean shown = isShown(asking);
      if (token.isPresent() && !shown) {
        throw tokenNeeded();
      }
      checkOrigin(asking);
      checkSender(asking, shown);
    }
  }

  /**
   * Lets a request read what the store has.
   *
   * @throws Problem if it may not
   */
  void checkReading(Asking asking) {
    if (tokenForReading && !isShown(asking)) {
      throw tokenNeeded();
    }
  }

  private boolean isShown(Asking asking) {
    return token.isPresent() && token.get().isShownBy(asking.authorization());
  }

  private static Problem tokenNeeded() {
    return Problem.of(
        401,
        "token needed",
        "this needs the token of the server; send Authorization: Bearer TOKEN");
  }

  private void checkHost(String host) {
    if (onLoopback && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      throw Problem.of(
          421,
          "another host",
          "this server answers as localhost or 127.0.0.1 only; for other names give it --host");
    }
  }

  private static void checkOrigin(Asking asking) {
    String origin = asking.origin().toLowerCase(Locale.ROOT);
    String host = asking.host().toLowerCase(Locale.ROOT);
    boolean own = origin.equals("http://" + host) || origin.equals("https://" + host);
    if (!origin.isEmpty() && !own) {
      throw Problem.of(403, "another origin", "pages of other sites cannot write here");
    }
  }

  private static void checkSender(Asking asking, boolean shown) {
    if (!shown && !asking.ownHeader().equals("1")) {
      throw Problem.of(
          403,
          "no sign of intent",
          "whoever writes sends the header "
              + OWN_HEADER
              + ": 1, which no form of another site can");
    }
    if (!asking.type().equals("text/plain") && !asking.type().equals(Answer.JSON)) {
      throw Problem.of(
          415,
          "unknown type of content",
          "send the report as text/plain or application/json, not as \"" + asking.type() + "\"");
    }
  }
}
