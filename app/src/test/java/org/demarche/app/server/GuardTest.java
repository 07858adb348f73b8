package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, by where the server listens, its token, and what a request shows. */
class GuardTest {

  private static final String TOKEN = "sixteen-letters-or-more";

  /**
   * Columns: server (local, token: local with one, open: another address with one, closed: that and
   * for reading); what is done; Host; Origin; own header; what stands behind Bearer; type; the
   * status, 0 for let in.
   */
  @ParameterizedTest
  @CsvSource({
    "local, read,  localhost:8080, '', '', '', '', 0",
    "local, read,  127.0.0.1, '', '', '', '', 0",
    "local, read,  '[::1]:8080', '', '', '', '', 0",
    "local, read,  LocalHost:1, '', '', '', '', 0",
    "local, read,  evil.example, '', '', '', '', 421",
    "local, read,  localhost.evil.example, '', '', '', '', 421",
    "local, read,  127.0.0.1.evil.example, '', '', '', '', 421",
    "local, read,  '', '', '', '', '', 421",
    "local, read,  localhost:8080, http://evil.example, '', '', '', 0",
    "local, write, localhost:8080, '', 1, '', text/plain, 0",
    "local, write, localhost:8080, '', 1, '', application/json, 0",
    "local, write, localhost:8080, '', '', '', text/plain, 403",
    "local, write, localhost:8080, '', 0, '', text/plain, 403",
    "local, write, localhost:8080, '', '', guess, text/plain, 403",
    "local, write, localhost:8080, '', 1, '', text/html, 415",
    "local, write, localhost:8080, '', 1, '', '', 415",
    "local, write, localhost:8080, '', 1, '', application/x-www-form-urlencoded, 415",
    "local, write, localhost:8080, http://localhost:8080, 1, '', text/plain, 0",
    "local, write, localhost:8080, http://localhost:9090, 1, '', text/plain, 403",
    "local, write, localhost:8080, http://evil.example, 1, '', text/plain, 403",
    "local, write, localhost:8080, null, 1, '', text/plain, 403",
    "local, write, evil.example, http://evil.example, 1, '', text/plain, 421",
    "token, read,  localhost:8080, '', '', '', '', 0",
    "token, write, localhost:8080, '', 1, '', text/plain, 401",
    "token, write, localhost:8080, '', 1, guess, text/plain, 401",
    "token, write, localhost:8080, '', '', TOKEN, text/plain, 0",
    "token, write, localhost:8080, http://evil.example, '', TOKEN, text/plain, 403",
    "token, write, localhost:8080, '', '', TOKEN, text/html, 415",
    "token, write, evil.example, '', '', TOKEN, text/plain, 421",
    "open,  read,  desk.example.org, '', '', '', '', 0",
    "open,  write, desk.example.org, '', 1, '', text/plain, 401",
    "open,  write, desk.example.org, '', '', TOKEN, text/plain, 0",
    "open,  write, desk.example.org, https://desk.example.org, '', TOKEN, text/plain, 0",
    "open,  write, desk.example.org, https://evil.example, '', TOKEN, text/plain, 403",
    "closed, read, desk.example.org, '', '', '', '', 401",
    "closed, read, desk.example.org, '', '', guess, '', 401",
    "closed, read, desk.example.org, '', '', TOKEN, '', 0",
    "closed, see,  desk.example.org, '', '', '', '', 0",
    "closed, write, desk.example.org, '', 1, '', text/plain, 401",
    "closed, write, desk.example.org, '', '', TOKEN, text/plain, 0",
  })
  void letsInWhoeverMayComeIn(
      String server,
      String deed,
      String host,
      String origin,
      String ownHeader,
      String token,
      String type,
      int status) {
    String authorization = token.isEmpty() ? "" : "Bearer " + token.replace("TOKEN", TOKEN);
    Guard.Asking asking =
        new Guard.Asking(deed.equals("write"), host, origin, authorization, ownHeader, type);
    assertThat(status(guard(server), asking, deed.equals("see"))).isEqualTo(status);
  }

  private static Guard guard(String server) {
    boolean far = server.equals("open") || server.equals("closed");
    Optional<Token> token =
        server.equals("local") ? Optional.empty() : Optional.of(new Token(TOKEN));
    return new Guard(
        new Settings(
            far ? "0.0.0.0" : "127.0.0.1", 0, token, server.equals("closed"), Limits.usual(2)));
  }

  private static int status(Guard guard, Guard.Asking asking, boolean onlyThePage) {
    try {
      guard.checkEntry(asking);
      if (!onlyThePage) {
        guard.checkReading(asking);
      }
      return 0;
    } catch (Problem refused) {
      return refused.status();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
  void onlyThisMachineAsksAtALoopbackAddress(String host) {
    assertThat(Guard.isLoopback(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::", "desk.example.org", "1127.0.0.1"})
  void othersAskAtAnyOther(String host) {
    assertThat(Guard.isLoopback(host)).isFalse();
  }
}
