package org.demarche.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.app.form.UnreadableException;

/**
 * Asks machines of the web, within limits of size and time, and follows them where they may lead.
 */
public final class Fetcher {

  /** How machines of the web know the program. */
  public static final String AGENT = "demarche";

  /** The most bytes that are taken of one answer. */
  public static final int MOST_BYTES = 20_000_000;

  static final int MOST_REDIRECTIONS = 5;
  private static final Duration CONNECTION = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(60);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

  private final Reach reach;
  private final Duration longest;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(CONNECTION).followRedirects(Redirect.NEVER).build();

  /** Makes a fetcher that waits for an answer a minute at most. */
  public Fetcher(Reach reach) {
    this(reach, WHOLE);
  }

  Fetcher(Reach reach, Duration longest) {
    this.reach = reach;
    this.longest = longest;
  }

  /**
   * Returns what stands at an address.
   *
   * @param conditions headers such as If-None-Match
   * @throws IOException with a reason for a person when nothing can be had
   */
  public Answer fetch(URI address, Map<String, String> conditions)
      throws IOException, InterruptedException {
    URI at = address;
    for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
      Answer answer = step(at, conditions);
      Optional<URI> next = answer.next();
      if (next.isEmpty()) {
        return answer;
      }
      at = next.get();
    }
    throw tooFar();
  }

  /** Returns what an address gives, also when that leads on. */
  Answer step(URI at, Map<String, String> conditions) throws IOException, InterruptedException {
    reach.check(at);
    return ask(at, conditions, Optional.empty());
  }

  static UnreadableException tooFar() {
    return new UnreadableException(
        "the address leads on more than " + MOST_REDIRECTIONS + " times; check it in a browser");
  }

  /**
   * Sends something to an address and returns the answer, also when that leads on: what is sent to
   * one machine is not for another.
   *
   * @throws IOException with a reason for a person when there is no answer
   */
  public Answer post(URI at, Map<String, String> headers, byte[] body)
      throws IOException, InterruptedException {
    reach.check(at);
    return ask(at, headers, Optional.of(body));
  }

  private Answer ask(URI at, Map<String, String> headers, Optional<byte[]> sent)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at).timeout(longest).header("User-Agent", AGENT);
    headers.forEach(request::header);
    sent.ifPresent(body -> request.POST(BodyPublishers.ofByteArray(body)));
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(request.build(), info -> new BoundedBody(MOST_BYTES));
    try {
      return answer(at, asked.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      asked.cancel(true);
      throw new UnreadableException(
          "no whole answer within " + longest.toSeconds() + " seconds; try again later");
    } catch (ExecutionException failure) {
      throw failed(failure);
    }
  }

  private static IOException failed(ExecutionException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof UnreadableException told) {
      return told;
    }
    return new UnreadableException(
        "the machine does not answer (" + cause.getClass().getSimpleName() + "); try again later");
  }

  private static Answer answer(URI at, HttpResponse<byte[]> response) {
    Predicate<String> number = SECONDS.asMatchPredicate();
    return new Answer(
        response
            .headers()
            .firstValue("Location")
            .filter(there -> response.statusCode() / 100 == 3)
            .map(there -> resolved(at, there))
            .orElse(at),
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers().firstValue("ETag"),
        response.headers().firstValue("Last-Modified"),
        response.headers().firstValue("Retry-After").filter(number).map(Long::parseLong).orElse(0L),
        response.body());
  }

  private static URI resolved(URI at, String there) {
    try {
      return at.resolve(there);
    } catch (IllegalArgumentException malformed) {
      return at;
    }
  }
}
