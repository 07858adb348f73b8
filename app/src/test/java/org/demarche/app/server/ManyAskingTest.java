package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.demarche.app.api.Served;
import org.demarche.app.question.InventedReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for too much is sent away; many who do not are all answered. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyAskingTest {

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

  @Test
  void sixtyFourWhoAskAtOnceAreAllAnswered() {
    List<CompletableFuture<List<Integer>>> clients =
        IntStream.range(0, 64)
            .mapToObj(
                client -> client % 2 == 0 ? "/api/cases?limit=" + (client + 1) : "/api/reports")
            .map(address -> CompletableFuture.supplyAsync(() -> askedThrice(address), clients()))
            .toList();
    assertThat(clients).allSatisfy(each -> assertThat(each.join()).containsOnly(200));
  }

  private static Executor clients() {
    return task -> new Thread(task, "client").start();
  }

  private static List<Integer> askedThrice(String address) {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try {
        statuses.add(served.get(address).statusCode());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    return statuses;
  }

  /** The answer begins before the listener is counted, its first event comes afterwards. */
  private static void awaitFirstEvent(Socket socket) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf("ping") < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("the stream ended after %s", read).isNotNegative();
      read.append((char) next);
    }
  }

  @Test
  void listenersAreNotMoreThanTheLimit() throws IOException, InterruptedException {
    List<Socket> listening = new ArrayList<>();
    try {
      for (int i = 0; i < Served.LIMITS.listeners(); i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        socket
            .getOutputStream()
            .write(
                "GET /api/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                    .getBytes(StandardCharsets.UTF_8));
        awaitFirstEvent(socket);
        listening.add(socket);
      }
      HttpResponse<String> more = served.get("/api/stream", "Accept", "text/event-stream");
      assertThat(more.statusCode()).isEqualTo(503);
      assertThat(more.headers().firstValue("Retry-After")).isPresent();
    } finally {
      for (Socket socket : listening) {
        socket.close();
      }
    }
    assertThat(served.get("/api/stream").statusCode()).isEqualTo(406);
  }

  @Test
  void whoeverWritesTooOftenIsSentAway(@TempDir Path other)
      throws IOException, InterruptedException {
    Limits few = new Limits(1_000_000, 2, 8, 5, 10, 100, 2);
    try (Served strict =
        new Served(other, InventedReports.records(), Settings.local(0, few), List.of())) {
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        statuses.add(strict.post("/api/reports?date=2031-01-01&keep=false", "A.").statusCode());
      }
      assertThat(statuses).startsWith(200, 200).contains(429);
      HttpResponse<String> refused = strict.post("/api/reports?date=2031-01-01", "A.");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      JsonNode problem = new JsonMapper().readTree(refused.body());
      assertThat(problem.path("status").asInt()).isEqualTo(429);
      assertThat(strict.get("/api/cases").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoeverAsksTooOftenIsSentAway(@TempDir Path other) throws IOException, InterruptedException {
    Limits few = new Limits(1_000_000, 2, 8, 5, 10, 20, 2);
    try (Served strict =
        new Served(other, InventedReports.records(), Settings.local(0, few), List.of())) {
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        statuses.add(strict.get("/api/cases").statusCode());
      }
      assertThat(statuses).startsWith(200, 200, 200).contains(429);
      HttpResponse<String> refused = strict.get("/api/cases");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.body()).contains("/api/export");
    }
  }
}
