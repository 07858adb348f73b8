package org.demarche.app.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.app.alert.Alert;
import org.demarche.app.view.AlertJson;
import org.demarche.app.web.Answer;
import org.demarche.app.web.Fetcher;

/**
 * Sends alerts to a machine of the web, one at a time, each with a key by which the machine can
 * tell that it has it already. A machine in trouble is asked again a few times with growing pauses,
 * then left alone for this run.
 */
public final class PostChannel implements Channel {

  private static final int TRIES = 4;
  private static final int MOST_REFUSED = 5;
  private static final long LONGEST_PAUSE_SECONDS = 60;
  private static final Set<Integer> TRY_AGAIN = Set.of(408, 425, 429);
  private static final Set<Integer> HOPELESS = Set.of(401, 403, 404, 405, 410);

  private final Fetcher fetcher;
  private final URI address;
  private final Duration pause;
  private final Consumer<String> trouble;
  private final AlertJson json = new AlertJson();
  private boolean open = true;
  private int refused;

  /**
   * Makes a channel.
   *
   * @param pause before the second try; doubled before each further one
   * @param trouble takes what goes wrong, for a person
   */
  public PostChannel(Fetcher fetcher, URI address, Duration pause, Consumer<String> trouble) {
    this.fetcher = fetcher;
    this.address = address;
    this.pause = pause;
    this.trouble = trouble;
  }

  @Override
  public String name() {
    return ChannelName.of("post", address.toString());
  }

  @Override
  public Receipt tell(Alert alert) throws InterruptedException {
    if (!open) {
      return Receipt.REFUSED;
    }
    String reason = "";
    Duration wait = pause;
    for (int tried = 1; tried <= TRIES && open; tried++) {
      try {
        Answer answer = sent(alert);
        if (answer.status() / 100 == 2) {
          refused = 0;
          return Receipt.TAKEN;
        }
        reason = "the machine answers with status " + answer.status();
        if (!isPassing(answer.status())) {
          return refused(alert, answer, reason);
        }
        wait = longer(wait, answer.rest());
      } catch (IOException failure) {
        reason = String.valueOf(failure.getMessage());
      }
      if (tried < TRIES) {
        Thread.sleep(wait.toMillis());
        wait = wait.multipliedBy(2);
      }
    }
    return end(reason + ", also when tried " + TRIES + " times");
  }

  private Answer sent(Alert alert) throws IOException, InterruptedException {
    return fetcher.post(
        address,
        Map.of("Content-Type", "application/json", "Idempotency-Key", "\"" + alert.id() + "\""),
        json.text(alert).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPassing(int status) {
    return status / 100 == 5 || TRY_AGAIN.contains(status);
  }

  private static Duration longer(Duration wait, long rest) {
    Duration wanted = Duration.ofSeconds(Math.min(rest, LONGEST_PAUSE_SECONDS));
    return wanted.compareTo(wait) > 0 ? wanted : wait;
  }

  /** One alert that a machine cannot take must not keep the others back. */
  private Receipt refused(Alert alert, Answer answer, String reason) {
    if (answer.status() / 100 == 3) {
      return end("it leads on to another address; give that one");
    }
    refused++;
    if (HOPELESS.contains(answer.status()) || refused >= MOST_REFUSED) {
      return end(reason);
    }
    trouble.accept("alert " + alert.id() + " is not taken by " + host() + ": " + reason);
    return Receipt.REFUSED;
  }

  private Receipt end(String reason) {
    open = false;
    trouble.accept("alerts cannot be sent to " + host() + ": " + reason);
    return Receipt.REFUSED;
  }

  /** The rest of an address may be a secret. */
  private String host() {
    return String.valueOf(address.getHost());
  }
}
