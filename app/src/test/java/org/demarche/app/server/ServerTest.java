package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a server does with answers and failures of routes, whatever they are. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServerTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final AtomicLong revision = new AtomicLong();
  private final AtomicLong asked = new AtomicLong();
  private Server server = server();

  private Server server() {
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new Server(
        Settings.local(0, Limits.usual(2)),
        news ->
            List.of(
                Route.stored("/api/count", List.of(), call -> count()),
                Route.stored("/api/fails", List.of(), call -> fail()),
                Route.passing("/api/breaks", List.of(), call -> breaking()),
                Route.stored("/api/part/{id}", List.of("q"), call -> Answer.json(told(call)))),
        revision::get,
        new RequestLog(Optional.of(out), out, Clock.systemUTC()));
  }

  private Answer count() {
    return Answer.json("{\"asked\":" + asked.incrementAndGet() + "}");
  }

  private static Answer fail() {
    throw new IllegalStateException("a secret of the inside");
  }

  private static Answer breaking() {
    return new Answer(
        200,
        "text/plain",
        Map.of(),
        out -> {
          out.write(new byte[1 << 20]);
          throw new IOException("a secret of the disk");
        });
  }

  private static String told(Call call) {
    return "\"" + call.part("id") + " " + call.query().last("q").orElse("") + "\"";
  }

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> ask(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + address));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whatFailsInsideIsToldInsideOnly() throws IOException, InterruptedException {
    HttpResponse<String> answer = ask("/api/fails");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("\"failure\"").doesNotContain("secret", "Exception");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("GET /api/fails failed", "a secret of the inside", "\tat ");
  }

  @Test
  void whatBreaksOffHalfwayDoesNotPassForWhole() {
    assertThatThrownBy(() -> ask("/api/breaks")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ask("/api/breaks", "Accept-Encoding", "gzip"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void nothingIsAskedForWhoeverHasTheAnswerAlready() throws IOException, InterruptedException {
    String tag = ask("/api/count").headers().firstValue("ETag").orElseThrow();
    assertThat(ask("/api/count", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(asked).hasValue(1);
    assertThat(ask("/api/count").body()).isEqualTo("{\"asked\":1}");
    assertThat(asked).hasValue(1);
    revision.incrementAndGet();
    assertThat(ask("/api/count", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(asked).hasValue(2);
  }

  @Test
  void partsOfThePathAndParametersAreDecodedOnce() throws IOException, InterruptedException {
    assertThat(ask("/api/part/a%2Fb%2520c%23d?q=%26+%2B%C3%A4").body())
        .isEqualTo("\"a/b%20c#d & +ä\"");
  }

  @Test
  void figuresAreCounted() throws IOException, InterruptedException {
    ask("/api/count");
    ask("/api/nothing");
    server.metrics().gauge("answer", () -> 42);
    String figures = ask("/metrics").body();
    assertThat(figures)
        .contains(
            "demarche_requests_total{method=\"GET\",route=\"/api/count\",status=\"200\"} 1\n",
            "demarche_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1\n",
            "demarche_request_seconds_count{route=\"/api/count\"} 1\n",
            "demarche_answer 42\n");
    assertThat(figures.lines())
        .allMatch(line -> line.matches("# TYPE [a-z_]+ [a-z]+|[a-z_]+(\\{[^}]*})? [0-9.E]+"));
  }

  @Test
  void requestsAreLoggedWithoutTheirParameters() throws IOException, InterruptedException {
    ask("/api/part/x?q=report-text");
    server.close();
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains(" GET /api/part/x 200 ")
        .doesNotContain("report-text");
  }

  @Test
  void aBrowserAtAnUnknownAddressSeesThePageAndAProgramAProblem()
      throws IOException, InterruptedException {
    HttpResponse<String> browser = ask("/no/such", "Accept", "text/html,*/*");
    assertThat(browser.statusCode()).isEqualTo(404);
    assertThat(browser.body()).isEqualTo(ask("/").body());
    assertThat(ask("/no/such").body()).startsWith("{");
    assertThat(ask("/api/nothing", "Accept", "text/html").body()).startsWith("{");
  }

  @Test
  void thePageAnswersForEachOfItsAddresses() throws IOException, InterruptedException {
    String page = ask("/").body();
    for (String address :
        List.of("/overview", "/dyad/USA/RUS", "/report/a%2Fb", "/case/c1", "/try")) {
      assertThat(ask(address).body()).as(address).isEqualTo(page);
    }
    HttpResponse<String> charts = ask("/site/lib/echarts.mjs");
    assertThat(charts.headers().firstValue("Content-Type"))
        .hasValue("text/javascript; charset=utf-8");
    String tag = charts.headers().firstValue("ETag").orElseThrow();
    assertThat(ask("/site/lib/echarts.mjs", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
