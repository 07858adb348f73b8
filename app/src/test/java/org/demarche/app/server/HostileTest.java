package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.app.api.Served;
import org.demarche.app.question.InventedReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in over the wire, the server answers in order or ends the connection. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTest {

  private static final String TOKEN = "a-token-for-this-test";

  @TempDir private static Path directory = Path.of("");
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = new Served(directory);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  /** Returns the whole answer to bytes that are sent as they are. */
  private static String raw(String request) throws IOException {
    return raw(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String raw(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String target, String... headers) throws IOException {
    return raw(
        "GET "
            + target
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + String.join("\r\n", headers)
            + (headers.length == 0 ? "" : "\r\n")
            + "\r\n");
  }

  private static int status(String answer) {
    assertThat(answer).startsWith("HTTP/1.1 ");
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static void assertSafe(String answer) {
    assertThat(answer)
        .contains("Content-Security-Policy: default-src 'none'; script-src 'self';")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: no-referrer")
        .contains("Cross-Origin-Opener-Policy: same-origin")
        .contains("Cross-Origin-Resource-Policy: same-origin")
        .doesNotContain("Access-Control-Allow", "Server: ", "unsafe-inline", "\tat ", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/site/../openapi.json",
        "/site/%2e%2e/openapi.json",
        "/site/..%2fopenapi.json",
        "/site/..%5copenapi.json",
        "/site/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/site//etc/passwd",
        "/site/index.html%00.js",
        "/site/./js/../../api/openapi.json",
        "/site/js",
        "/site/",
        "/../../etc/passwd",
        "/%61pi",
        "/api/cases/%2e%2e",
        "/api/reports/..%2f..%2fetc%2fpasswd",
        "/api/cases?since=%zz",
        "/api/cases?since=%c3%28",
        "/api/cases?%ff=1",
        "/api/reports/%ff",
        "/api/cases?text=%22%27%3b%20DROP%20TABLE%20reports%3b--",
        "/api/cases?actor=x%27%20OR%201=1--",
        "/<script>alert(1)</script>",
        "/api/cases?cursor=2031-01-01/%27%20OR%20%271%27=%271",
      })
  void strangeAddressesLeadNowhereElse(String target) throws IOException {
    String answer = get(target);
    assertThat(status(answer)).as(answer).isIn(200, 400, 404);
    assertThat(answer).doesNotContain("root:", "\"openapi\"", "<script>alert");
    assertSafe(answer);
  }

  @Test
  void theStoreIsStillThereAfterwards() throws IOException {
    assertThat(get("/api")).contains("\"reports\":" + InventedReports.records().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "HEADS"})
  void methodsThatThereAreNotAreRefused(String method) throws IOException {
    for (String target : List.of("/api/cases", "/", "/none")) {
      String answer =
          raw(
              method
                  + " "
                  + target
                  + " HTTP/1.1\r\nHost: localhost\r\nX-Demarche: 1\r\nContent-Type: text/plain\r\n"
                  + "Content-Length: 0\r\nConnection: close\r\n\r\n");
      assertThat(status(answer)).as(answer).isIn(400, 404, 405, 501);
      assertSafe(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "POST /api/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST /api/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST /api/reports HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\nX-Demarche: 1\r\n\r\nzz\r\n",
        "\u0000\u0001\u0002\u0003 / HTTP/1.1\r\n\r\n",
      })
  void whatIsNoRequestIsRefused(String request) throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!answer.isEmpty()) {
        assertThat(status(answer)).as(answer).isBetween(400, 505);
        assertSafe(answer);
      }
    }
  }

  @Test
  void tooLongAddressesAndHeadersAreRefused() throws IOException {
    String address = get("/" + "a".repeat(100_000));
    assertThat(status(address)).isEqualTo(414);
    assertSafe(address);
    String headers = get("/", "X: " + "a".repeat(100_000));
    assertThat(status(headers)).isEqualTo(431);
    assertSafe(headers);
  }

  @Test
  void tooLongContentsAreRefusedWhetherTheyTellTheirLengthOrNot()
      throws IOException, InterruptedException {
    String long10 = "a ".repeat(5_000_001);
    assertThat(served.post("/api/reports?date=2031-01-01", long10).statusCode()).isEqualTo(422);
    String long13 = "a ".repeat(6_500_000);
    assertThat(served.post("/api/reports?date=2031-01-01", long13).statusCode()).isEqualTo(413);
    byte[] bytes = long13.getBytes(StandardCharsets.UTF_8);
    HttpRequest chunked =
        served
            .request(
                "/api/reports?date=2031-01-01", "X-Demarche", "1", "Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
            .build();
    assertThat(served.send(chunked).statusCode()).isEqualTo(413);
  }

  @Test
  void contentsThatAreNoTextAreRejected() throws IOException, InterruptedException {
    for (byte[] body : List.of(new byte[] {'a', (byte) 0xff, 'b'}, new byte[] {'P', 0, 1, 2})) {
      for (String type : List.of("text/plain", "application/json")) {
        HttpRequest request =
            served
                .request("/api/reports?date=2031-01-01", "X-Demarche", "1", "Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        assertThat(served.send(request).statusCode()).as(type).isEqualTo(422);
      }
    }
  }

  @Test
  void whoeverIsSlowKeepsNobodyWaiting() throws IOException, InterruptedException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        socket
            .getOutputStream()
            .write("POST /api/reports HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
        slow.add(socket);
      }
      assertThat(served.get("/api/cases").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void theTokenIsAskedForWhereverSomethingIsRead(@TempDir Path other)
      throws IOException, InterruptedException {
    Settings closed =
        new Settings("127.0.0.1", 0, Optional.of(new Token(TOKEN)), true, Served.LIMITS);
    try (Served guarded = new Served(other, InventedReports.records(), closed, List.of())) {
      for (Route route : guarded.routes()) {
        String address = route.path().replace("{id}", "lima-1");
        int status = guarded.get(address, "Accept", "text/event-stream").statusCode();
        boolean open = route.kind() == Route.Kind.OPEN;
        assertThat(status).as(address).isEqualTo(open ? 200 : 401);
      }
      HttpResponse<String> refused = guarded.get("/api/cases");
      assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(guarded.get("/").statusCode()).isEqualTo(200);
      HttpResponse<String> shown = guarded.get("/api/cases", "Authorization", "Bearer " + TOKEN);
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(guarded.post("/api/reports?date=2031-01-01", "A.").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aRequestThatStopsHalfwayIsEndedInTime() throws IOException {
    long start = System.nanoTime();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(90_000);
      socket
          .getOutputStream()
          .write(
              ("POST /api/reports?date=2031-01-01 HTTP/1.1\r\nHost: localhost\r\nX-Demarche: 1\r\n"
                      + "Content-Type: text/plain\r\nContent-Length: 1000\r\n\r\nabc")
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
      assertThat(status(answer)).isIn(400, 408, 500);
      assertSafe(answer);
    }
  }
}
