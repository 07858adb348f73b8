package org.demarche.app.server;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How connections are taken: not too many, not too slow, nothing too long. */
final class Listening {

  private static final int THREADS = 160;
  private static final int IDLE_THREADS = 8;
  private static final int QUEUE = 1024;
  private static final int CONNECTIONS = 512;
  private static final int IDLE_MILLIS = 30_000;
  private static final int LONGEST_HEAD = 16_384;
  private static final int SLOWEST_BYTES = 256;

  /** Ids of reports may be addresses, so that an encoded slash stands in a part of the path. */
  private static final UriCompliance ADDRESSES =
      UriCompliance.from("RFC3986,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING");

  private final Settings settings;

  Listening(Settings settings) {
    this.settings = settings;
  }

  void configure(JettyConfig jetty) {
    jetty.threadPool =
        new QueuedThreadPool(
            THREADS, IDLE_THREADS, IDLE_MILLIS, new BlockingArrayQueue<>(THREADS, THREADS, QUEUE));
    jetty.modifyHttpConfiguration(Listening::http);
    jetty.modifyServer(
        server -> {
          SafeHeaders headers = new SafeHeaders();
          headers.setHandler(new StatisticsHandler());
          server.setHandler(headers);
          server.setErrorHandler(new ProblemPages());
          server.addBean(new ConnectionLimit(CONNECTIONS, server));
          server.setStopAtShutdown(false);
        });
    jetty.addConnector(this::connector);
  }

  private static void http(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(LONGEST_HEAD);
    http.setMinRequestDataRate(SLOWEST_BYTES);
    http.setMinResponseDataRate(SLOWEST_BYTES);
    http.setUriCompliance(ADDRESSES);
  }

  private Connector connector(org.eclipse.jetty.server.Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setAcceptQueueSize(QUEUE);
    return connector;
  }
}
