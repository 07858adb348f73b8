package org.demarche.app.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.form.UnreadableException;

/**
 * Asks machines of the web as their owners wish: what their robots rules allow, one request at a
 * time to each, and with a pause in between.
 */
public final class Visitor {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int MOST_HOSTS = 10_000;

  private final Fetcher fetcher;
  private final Duration pause;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Host> hosts = new HashMap<>();

  /** Makes a visitor. */
  public Visitor(Fetcher fetcher) {
    this(fetcher, PAUSE);
  }

  Visitor(Fetcher fetcher, Duration pause) {
    this.fetcher = fetcher;
    this.pause = pause;
  }

  /**
   * Returns what stands at an address, after a pause where its machine was asked just before. Each
   * machine that it leads on to is asked as its own rules wish.
   *
   * @param conditions headers such as If-None-Match
   * @throws IOException with a reason for a person when nothing can be had
   */
  public Answer visit(URI address, Map<String, String> conditions)
      throws IOException, InterruptedException {
    URI at = address;
    for (int i = 0; i <= Fetcher.MOST_REDIRECTIONS; i++) {
      Answer answer = step(at, conditions);
      Optional<URI> next = answer.next();
      if (next.isEmpty()) {
        return answer;
      }
      at = next.get();
    }
    throw Fetcher.tooFar();
  }

  private Answer step(URI address, Map<String, String> conditions)
      throws IOException, InterruptedException {
    Host host = host(address);
    synchronized (host) {
      if (!host.rules(address).isAllowed(address.toString())) {
        throw new UnreadableException(
            "the robots rules of " + address.getRawAuthority() + " keep this program out");
      }
      host.pause();
      try {
        return fetcher.step(address, conditions);
      } finally {
        host.asked = System.nanoTime();
      }
    }
  }

  private synchronized Host host(URI address) {
    if (hosts.size() > MOST_HOSTS) {
      hosts.clear();
    }
    return hosts.computeIfAbsent(
        String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT), name -> new Host());
  }

  /** What is known of one machine. */
  private final class Host {
    private final Map<String, BaseRobotRules> rules = new HashMap<>();
    private long asked = System.nanoTime() - LONGEST_PAUSE.toNanos();
    private Duration wanted = pause;

    BaseRobotRules rules(URI address) throws IOException, InterruptedException {
      BaseRobotRules known = rules.get(address.getScheme());
      if (known == null) {
        known = fetched(address.resolve("/robots.txt"));
        rules.put(String.valueOf(address.getScheme()), known);
        long delay = known.getCrawlDelay();
        if (delay > pause.toMillis()) {
          wanted = Duration.ofMillis(Math.min(delay, LONGEST_PAUSE.toMillis()));
        }
      }
      return known;
    }

    /** A machine without rules allows everything, one in trouble nothing for now (RFC 9309). */
    private BaseRobotRules fetched(URI robots) throws IOException, InterruptedException {
      Answer answer = fetcher.fetch(robots, Map.of());
      asked = System.nanoTime();
      return answer.isFine()
          ? parser.parseContent(
              robots.toString(), answer.body(), answer.type(), List.of(Fetcher.AGENT))
          : parser.failedFetch(answer.status());
    }

    void pause() throws InterruptedException {
      long left = wanted.toNanos() - (System.nanoTime() - asked);
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left).toMillis() + 1);
      }
    }
  }
}
