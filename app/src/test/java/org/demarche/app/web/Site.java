package org.demarche.app.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real web site on this machine, with pages that a test puts there. */
public final class Site {

  private static final byte[] PIECE = new byte[1 << 16];

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private @Nullable HttpServer server;

  /** Answers a request. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** Opens the site on any free port. */
  public void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Closes the site. */
  public void close() {
    if (server != null) {
      server.stop(0);
    }
    workers.shutdownNow();
  }

  /** Returns the address of a path. */
  public URI address(String path) {
    int port = server == null ? 0 : server.getAddress().getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Returns the paths that were asked for, each with who asked. */
  public List<String> asked() {
    return asked;
  }

  /** Puts a page there. */
  public void page(String path, int status, String body, String... headers) {
    page(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Puts bytes there, whatever they stand for. */
  public void page(String path, int status, byte[] bytes, String... headers) {
    pages.put(
        path,
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
          }
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  /** Puts a page there that is answered with its tag alone when it is known already. */
  public void tagged(String path, String tag, String body) {
    pages.put(
        path,
        exchange -> {
          boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("ETag", tag);
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : bytes.length);
          if (!known) {
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  void endless(String path) {
    pages.put(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int i = 0; i < 100_000; i++) {
            body.write(PIECE);
          }
        });
  }

  void slow(String path) {
    pages.put(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int i = 0; i < 100; i++) {
            body.write('x');
            body.flush();
            Thread.sleep(200);
          }
        });
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    try (exchange) {
      Page page = pages.get(path);
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.answer(exchange);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
