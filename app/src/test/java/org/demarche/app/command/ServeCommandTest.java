package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server as a process: how it begins, is refused, is stopped and is killed. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeCommandTest {

  @TempDir private Path directory = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();

  /** A server that says where it listens. */
  private record Running(Process process, BufferedReader said, String address)
      implements AutoCloseable {

    @Override
    public void close() {
      process.destroyForcibly().onExit().join();
    }
  }

  private Running serve(String... more) throws IOException {
    Process process =
        new ProcessBuilder(
                WireProcess.command(
                    Stream.concat(
                        Stream.of("serve", "--store", store().toString(), "--port", "0"),
                        Stream.of(more))))
            .redirectErrorStream(true)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    assertThat(line).startsWith("http://127.0.0.1:").endsWith("/ — Ctrl-C ends it");
    return new Running(process, said, line.substring(0, line.indexOf(' ')));
  }

  private Path store() {
    return directory.resolve("world.db");
  }

  private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest report(Running running, int number) {
    return HttpRequest.newBuilder(
            URI.create(running.address() + "api/reports?date=2031-01-01&id=r" + number))
        .header("X-Demarche", "1")
        .header("Content-Type", "text/plain")
        .POST(HttpRequest.BodyPublishers.ofString("Text " + number + "."))
        .build();
  }

  @Test
  void saysWhereItListensAndAnswersThere() throws IOException, InterruptedException {
    try (Running running = serve()) {
      assertThat(ask(running.address() + "api").body()).contains("\"reports\":0");
      assertThat(ask(running.address()).body()).contains("<html");
      CommandRun second = new CommandRun().of("cases", "--store", store());
      assertThat(second.status()).isEqualTo(ExitStatus.FAILURE);
      assertThat(second.err()).contains("is in use by another process");
    }
  }

  @Test
  void logsWhatIsAskedWithoutWhatReportsSay() throws IOException, InterruptedException {
    try (Running running = serve("--log")) {
      ask(running.address() + "api/search?q=secret");
      assertThat(running.said().readLine()).matches("\\S+Z GET /api/search 200 [0-9.]+");
    }
  }

  @Test
  void whatIsAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    try (Running running = serve()) {
      CountDownLatch some = new CountDownLatch(5);
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> sendUntilItIsGone(running, acknowledged, some));
      assertThat(some.await(120, TimeUnit.SECONDS)).isTrue();
      running.process().destroyForcibly().waitFor();
      sending.join();
    }
    try (Store kept = Store.openExisting(store())) {
      assertThat(kept.content().reports())
          .isBetween((long) acknowledged.size(), acknowledged.size() + 1L);
    }
    try (Running again = serve()) {
      for (String location : acknowledged) {
        assertThat(ask(again.address() + location.substring(1)).statusCode()).isEqualTo(200);
      }
    }
  }

  private void sendUntilItIsGone(Running running, List<String> acknowledged, CountDownLatch some) {
    try {
      for (int i = 0; i < 10_000; i++) {
        HttpResponse<String> answer =
            client.send(report(running, i), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
          acknowledged.add(answer.headers().firstValue("Location").orElseThrow());
          some.countDown();
        }
      }
    } catch (IOException gone) {
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatIsBeingWrittenIsFinishedWhenItIsStopped() throws IOException, InterruptedException {
    try (Running running = serve()) {
      List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
      client.send(report(running, 0), HttpResponse.BodyHandlers.ofString());
      for (int i = 1; i <= 20; i++) {
        sent.add(client.sendAsync(report(running, i), HttpResponse.BodyHandlers.ofString()));
      }
      sent.get(0).join();
      running.process().destroy();
      long answered =
          sent.stream().filter(each -> !each.isCompletedExceptionally()).map(this::status).count();
      assertThat(running.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(running.process().exitValue()).isEqualTo(143);
      long written = sent.stream().mapToInt(this::status).filter(status -> status == 201).count();
      assertThat(answered).isPositive();
      try (Store kept = Store.openExisting(store())) {
        assertThat(kept.content().reports()).isGreaterThanOrEqualTo(written + 1);
      }
    }
  }

  /** Returns 0 for what was not answered any more. */
  private int status(CompletableFuture<HttpResponse<String>> answer) {
    try {
      return answer.join().statusCode();
    } catch (CompletionException gone) {
      return 0;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 70000, --port takes a number from 0 to 65535",
    "--port, x, --port",
    "--host, 0.0.0.0, needs a token",
    "--rule, none.rules, there is no such file",
    "--token-file, none.txt, cannot be read",
  })
  void wrongUsageIsTold(String option, String value, String words) {
    CommandRun run = new CommandRun().of("serve", "--store", store(), option, value);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains(words);
    assertThat(Files.exists(store())).isFalse();
  }

  @Test
  void aTokenThatIsEasyToGuessIsWrongUsage() throws IOException {
    Path token = Files.writeString(directory.resolve("token.txt"), "short\n");
    CommandRun run =
        new CommandRun()
            .of("serve", "--store", store(), "--host", "0.0.0.0", "--token-file", token);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("a token has 16 to 1000");
  }

  @Test
  void aPortThatIsTakenIsTold() throws IOException, InterruptedException {
    try (Running running = serve()) {
      String port = String.valueOf(URI.create(running.address()).getPort());
      CommandRun run =
          new CommandRun().of("serve", "--store", directory.resolve("other.db"), "--port", port);
      assertThat(run.status()).isEqualTo(ExitStatus.FAILURE);
      assertThat(run.err()).contains("port " + port).doesNotContain("\tat ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, xdg-open http://localhost/",
    "Mac OS X, open http://localhost/",
    "Windows 11, 'rundll32 url.dll,FileProtocolHandler http://localhost/'",
  })
  void theBrowserIsThatOfTheSystem(String system, String command) {
    assertThat(String.join(" ", new Browser(system).command("http://localhost/")))
        .isEqualTo(command);
  }
}
