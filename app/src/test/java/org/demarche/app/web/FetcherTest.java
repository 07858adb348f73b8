package org.demarche.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.demarche.app.form.UnreadableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private final Fetcher fetcher = new Fetcher(Reach.ALL, Duration.ofSeconds(3));
  private final Site site = new Site();

  @BeforeEach
  void open() throws IOException {
    site.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void givesWhatStandsAtAnAddress() throws Exception {
    site.page("/a", 200, "They met.", "ETag", "\"1\"");
    Answer answer = fetcher.fetch(site.address("/a"), Map.of());
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("They met.");
    assertThat(answer.tag()).hasValue("\"1\"");
    assertThat(site.asked()).containsExactly("/a demarche");
  }

  @Test
  void followsWhereAMachineLeads() throws Exception {
    site.page("/old", 301, "", "Location", "/new");
    site.page("/new", 200, "They met.");
    assertThat(fetcher.fetch(site.address("/old"), Map.of()).address())
        .isEqualTo(site.address("/new"));
  }

  @Test
  void endsWhereAMachineLeadsInCircles() {
    site.page("/a", 302, "", "Location", "/b");
    site.page("/b", 302, "", "Location", "/a");
    refuses("/a", "the address leads on more than 5 times");
  }

  @Test
  void endsAnAnswerWithoutEnd() {
    site.endless("/a");
    refuses("/a", "the answer is longer than 20 MB");
  }

  @Test
  void endsAnAnswerThatComesTooSlowly() {
    site.slow("/a");
    refuses("/a", "no whole answer within 3 seconds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "http:///nowhere"
      })
  void keepsAwayFromMachinesThatOnlyThisOneCanSee(String address) {
    assertThatThrownBy(() -> new Fetcher(Reach.PUBLIC).fetch(URI.create(address), Map.of()))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void knowsPublicMachines() throws Exception {
    Reach.PUBLIC.check(URI.create("http://192.0.78.9/"));
    Reach.PUBLIC.check(URI.create("https://[2a00:1450::1]/"));
  }

  private void refuses(String path, String reason) {
    assertThatThrownBy(() -> fetcher.fetch(site.address(path), Map.of()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith(reason);
  }
}
