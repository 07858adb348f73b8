package org.demarche.app.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A real machine on this one that takes alerts, as a test tells it to. */
public final class Hook {

  private static final int TAKEN = 200;

  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private @Nullable HttpServer server;
  private volatile IntConsumer before = number -> {};

  /** Opens it on any free port. */
  public void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Closes it. */
  public void close() {
    if (server != null) {
      server.stop(0);
    }
  }

  /** Returns the address of a path. */
  public URI address(String path) {
    int port = server == null ? 0 : server.getAddress().getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Says with which statuses it answers next; after them all is taken. */
  public void answers(int... statuses) {
    answers.clear();
    for (int status : statuses) {
      answers.add(status);
    }
  }

  /** Has something done when an alert has come, by its number from 1, before the answer. */
  public void before(IntConsumer action) {
    before = action;
  }

  /** Returns the keys of all that came. */
  public List<String> keys() {
    return keys;
  }

  /** Returns the bodies of all that came. */
  public List<String> bodies() {
    return bodies;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      bodies.add(new String(body, StandardCharsets.UTF_8));
      keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
      before.accept(keys.size());
      Integer status = answers.poll();
      if (status != null && status / 100 == 3) {
        exchange.getResponseHeaders().add("Location", "/elsewhere");
      }
      exchange.sendResponseHeaders(status == null ? TAKEN : status, -1);
    }
  }
}
