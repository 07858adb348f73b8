package org.demarche.app.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** A server that answers routes and shows the page. */
public final class Server implements AutoCloseable {

  /** Where news are told. */
  public static final String STREAM = "/api/stream";

  private static final String FIGURES = "text/plain; version=0.0.4; charset=utf-8";

  private final Settings settings;
  private final Listeners listeners;
  private final Metrics metrics = new Metrics();
  private final Javalin javalin;

  /**
   * Prepares a server.
   *
   * @param settings where it listens and whom it lets in
   * @param routes gives what it answers, which may tell news
   * @param revision a number that grows whenever an answer can change
   * @param log takes what is asked and what fails
   */
  public Server(
      Settings settings,
      Function<News, List<Route>> routes,
      LongSupplier revision,
      RequestLog log) {
    this.settings = settings;
    this.listeners = new Listeners(settings.limits().listeners());
    metrics.gauge("listeners", listeners::count);
    this.javalin =
        Javalin.create(config -> configure(config, routes.apply(listeners), revision, log));
  }

  private void configure(
      JavalinConfig config, List<Route> routes, LongSupplier revision, RequestLog log) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.http.asyncTimeout = 0;
    config.http.maxRequestSize = settings.limits().body();
    config.http.gzipOnlyCompression();
    new Listening(settings).configure(config.jetty);
    config.requestLogger.http(log::request);
    Route figures =
        Route.passing("/metrics", List.of(), call -> Answer.text(FIGURES, metrics.text()));
    List<Route> all = Stream.concat(routes.stream(), Stream.of(figures)).toList();
    Dispatch dispatch = new Dispatch(settings, revision);
    config.router.mount(
        router -> {
          router.before(metrics::begin);
          router.before(dispatch::guard);
          router.after(metrics::count);
          all.forEach(
              route ->
                  router.addHttpHandler(
                      io.javalin.http.HandlerType.valueOf(route.method()),
                      route.path(),
                      context -> dispatch.answer(route, context)));
          router.sse(
              STREAM,
              client -> {
                dispatch.guardReading(client.ctx());
                listeners.add(client);
              });
          new Site(new SiteFiles()).addTo(router);
          new Failures(log).addTo(router);
        });
  }

  /**
   * Begins to listen.
   *
   * @throws IOException if the port is taken or the host is not of this machine
   */
  public void start() throws IOException {
    try {
      javalin.start();
    } catch (JavalinBindException taken) {
      throw new IOException(reason(taken), taken);
    }
  }

  private String reason(Exception failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "nothing can listen at "
        + settings.host()
        + " port "
        + settings.port()
        + " ("
        + cause.getMessage()
        + "); give another --port, or 0 for any that is free";
  }

  /** Returns the port that it listens at. */
  public int port() {
    return javalin.port();
  }

  /** Returns where figures are added to what /metrics tells. */
  public Metrics metrics() {
    return metrics;
  }

  /** Answers what is under way and nothing else. */
  @Override
  public void close() {
    listeners.close();
    javalin.stop();
  }
}
