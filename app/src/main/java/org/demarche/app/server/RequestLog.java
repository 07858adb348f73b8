package org.demarche.app.server;

import io.javalin.http.Context;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes down what was asked, a line each: when, method, path, status, milliseconds. Parameters and
 * contents are left out, since they can hold what reports say.
 */
public final class RequestLog {

  private final Optional<PrintStream> requests;
  private final PrintStream failures;
  private final Clock clock;

  /**
   * Makes a log.
   *
   * @param requests takes a line for each request, if anything does
   * @param failures takes what fails inside
   * @param clock tells when
   */
  public RequestLog(Optional<PrintStream> requests, PrintStream failures, Clock clock) {
    this.requests = requests;
    this.failures = failures;
    this.clock = clock;
  }

  void request(Context context, float millis) {
    requests.ifPresent(
        out ->
            out.println(
                String.format(
                    Locale.ROOT,
                    "%s %s %s %d %.1f",
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    context.method(),
                    path(context),
                    context.statusCode(),
                    millis)));
  }

  void failure(Context context, Exception failure) {
    synchronized (failures) {
      failures.println(
          "demarche: " + context.method() + " " + path(context) + " failed, please report it:");
      failure.printStackTrace(failures);
    }
  }

  /** The path as it came, in which no line can end. */
  private static String path(Context context) {
    return context.path().replaceAll("[^!-~]", "?");
  }
}
