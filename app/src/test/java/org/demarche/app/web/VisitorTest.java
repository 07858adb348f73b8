package org.demarche.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitorTest {

  private final Site site = new Site();
  private final Visitor visitor = new Visitor(new Fetcher(Reach.ALL), Duration.ofMillis(200));

  @BeforeEach
  void open() throws IOException {
    site.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void keepsOutOfWhatRobotsRulesForbid() throws Exception {
    site.page("/robots.txt", 200, "User-agent: demarche\nDisallow: /private\n");
    site.page("/news", 200, "They met.");
    site.page("/private/a", 200, "They hid.");
    assertThat(visitor.visit(site.address("/news"), Map.of()).isFine()).isTrue();
    assertThatThrownBy(() -> visitor.visit(site.address("/private/a"), Map.of()))
        .hasMessage("the robots rules of " + host() + " keep this program out");
    assertThat(paths()).isEqualTo("/robots.txt /news");
  }

  @Test
  void asksAMachineInTroubleForNothing() {
    site.page("/robots.txt", 503, "");
    assertThatThrownBy(() -> visitor.visit(site.address("/news"), Map.of()))
        .hasMessage("the robots rules of " + host() + " keep this program out");
  }

  @Test
  void asksForRulesOnceAndLeavesAPauseBetweenRequests() throws Exception {
    site.page("/news", 200, "They met.");
    long start = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      visitor.visit(site.address("/news"), Map.of());
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(600));
    assertThat(paths()).isEqualTo("/robots.txt /news /news /news");
  }

  @Test
  void asksForWhatHasChangedOnly() throws Exception {
    site.tagged("/feed", "\"7\"", "<rss/>");
    Answer first = visitor.visit(site.address("/feed"), Map.of());
    String tag = first.tag().orElseThrow();
    assertThat(visitor.visit(site.address("/feed"), Map.of("If-None-Match", tag)).isUnchanged())
        .isTrue();
  }

  @Test
  void asksAMachineThatItIsLedToAsThatOneWishes() throws Exception {
    Site other = new Site();
    other.open();
    try {
      other.page("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
      other.page("/private/a", 200, "They hid.");
      other.page("/open", 200, "They met.");
      site.page("/in", 302, "", "Location", other.address("/private/a").toString());
      site.page("/out", 301, "", "Location", other.address("/open").toString());
      assertThatThrownBy(() -> visitor.visit(site.address("/in"), Map.of()))
          .hasMessageContaining(other.address("/").getRawAuthority() + " keep this program out");
      assertThat(visitor.visit(site.address("/out"), Map.of()).address())
          .isEqualTo(other.address("/open"));
      assertThat(paths(other)).isEqualTo("/robots.txt /open");
    } finally {
      other.close();
    }
  }

  @Test
  void endsWhereMachinesLeadInCircles() {
    site.page("/a", 302, "", "Location", "/b");
    site.page("/b", 302, "", "Location", "/a");
    assertThatThrownBy(() -> visitor.visit(site.address("/a"), Map.of()))
        .hasMessageStartingWith("the address leads on more than 5 times");
  }

  private String host() {
    return site.address("/").getRawAuthority();
  }

  private String paths() {
    return paths(site);
  }

  private static String paths(Site site) {
    return site.asked().stream()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .collect(Collectors.joining(" "));
  }
}
