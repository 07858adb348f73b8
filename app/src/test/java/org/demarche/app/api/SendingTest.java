package org.demarche.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.app.question.InventedReports;
import org.demarche.app.server.Settings;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reports that are sent to a server are there for all who ask afterwards, and nobody is confused.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SendingTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path directory = Path.of("");
  private Served served;

  @BeforeEach
  void serve() throws IOException {
    served = new Served(directory);
  }

  @AfterEach
  void close() {
    served.close();
  }

  private JsonNode json(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> texts(JsonNode items, String field) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }

  @Test
  void aPageGoesOnWhereTheOneBeforeEndedWhileReportsComeIn()
      throws IOException, InterruptedException {
    List<String> before = texts(json("/api/reports?limit=1000").path("items"), "id");
    List<String> seen = new ArrayList<>();
    String cursor = "";
    for (int page = 0; cursor.isEmpty() == (page == 0); page++) {
      JsonNode rows =
          json(
              "/api/reports?limit=2"
                  + (page == 0
                      ? ""
                      : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
      seen.addAll(texts(rows.path("items"), "id"));
      served
          .store()
          .keep(
              List.of(
                  InventedReports.bare(
                      "new-" + page, "2032-01-0" + (page + 1), "X", "New", "Text " + page + ".")));
      cursor = rows.path("next").asText();
    }
    assertThat(seen).isEqualTo(before);
  }

  @Test
  void anAnswerIsNotSentAgainUntilTheStoreChanges() throws IOException, InterruptedException {
    String tag = served.get("/api/cases").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> same = served.get("/api/cases", "If-None-Match", "\"x\", " + tag);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(served.get("/api/cases?limit=3", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(served.get("/api/cases", "If-None-Match", tag, "Accept", "text/csv").statusCode())
        .isEqualTo(200);
    served.store().keep(List.of(InventedReports.bare("x", "2031-01-01", "X", "New", "Text.")));
    assertThat(served.get("/api/cases", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aReportThatIsSentIsCodedKeptAndTold() throws Exception {
    Record extra = InventedReports.records().get(0);
    String body = extra.report().text().substring(extra.report().bodyStart());
    CompletableFuture<String> told = listen();
    String address = "/api/reports?id=sent-1&date=2031-03-09&outlet=Wire&title=";
    HttpResponse<String> answer = served.post(address + encoded(extra.report().title()), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue("/api/reports/sent-1");
    JsonNode taken = JSON.readTree(answer.body());
    assertThat(taken.path("outcome").asText()).isEqualTo("new");
    assertThat(taken.path("record").path("events")).hasSize(extra.events().size());
    assertThat(json("/api/reports/sent-1").path("record")).isEqualTo(taken.path("record"));
    assertThat(taken.path("cases").path("e1").asText()).isNotEmpty();
    JsonNode news = JSON.readTree(told.get(20, TimeUnit.SECONDS));
    assertThat(news.path("id").asText()).isEqualTo("sent-1");
    assertThat(news.path("events").asInt()).isEqualTo(extra.events().size());
    HttpResponse<String> again = served.post(address + encoded(extra.report().title()), body);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(again.body()).path("outcome").asText()).isEqualTo("known");
    HttpResponse<String> changed = served.post(address + "Other", body);
    assertThat(JSON.readTree(changed.body()).path("outcome").asText()).isEqualTo("changed");
  }

  @Test
  void aReportWithoutADateIsToldTheFieldThatHasNone() throws Exception {
    assertThat(served.post("/api/reports?title=A", "They met.").body())
        .contains("the report has no date; give it as YYYY-MM-DD in \\\"date\\\"")
        .doesNotContain("--date");
  }

  @Test
  void whatIsSentSettlesWhatWasExpectedSoonAfter(@TempDir Path other)
      throws IOException, InterruptedException {
    JsonNode settled = json("/api/expectations?state=fulfilled").path("items").path(0);
    Record expecting = told(settled.path("expectation").asText());
    Report settling = told(settled.path("settled_in").asText()).report();
    try (Served before =
        new Served(other, List.of(expecting), Settings.local(0, Served.LIMITS), List.of())) {
      assertThat(states(before)).hasSize(1).doesNotContain("fulfilled");
      String address = "/api/reports?id=" + settling.id() + "&date=" + settling.date() + "&title=";
      before.post(
          address + encoded(settling.title()), settling.text().substring(settling.bodyStart()));
      while (!states(before).contains("fulfilled")) {
        Thread.sleep(20);
      }
    }
  }

  private static Record told(String place) {
    return InventedReports.records().stream()
        .filter(record -> place.startsWith(record.report().id() + "#"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> states(Served asked) throws IOException, InterruptedException {
    return texts(JSON.readTree(asked.get("/api/expectations").body()).path("items"), "state");
  }

  @Test
  void whatIsOnlyTriedIsNotKept() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        served.post("/api/reports?date=2031-03-09&keep=false", "Peru in the news\n\nA text.");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode taken = JSON.readTree(answer.body());
    assertThat(taken.path("outcome").asText()).isEqualTo("not kept");
    assertThat(taken.path("record").path("title").asText()).isEqualTo("Peru in the news");
    String id = taken.path("record").path("id").asText();
    assertThat(served.get("/api/reports/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void aReportMayComeAsJson() throws IOException, InterruptedException {
    String id = "https://example.org/a/1?x=y#z";
    HttpResponse<String> answer =
        served.post(
            "/api/reports",
            "{\"id\":\""
                + id
                + "\",\"date\":\"2031-03-09\",\"title\":\"Häuser\",\"text\":\"Text.\"}",
            "Content-Type",
            "application/json; charset=utf-8");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(json(location).path("record").path("title").asText()).isEqualTo("Häuser");
    assertThat(json(location).path("report").path("id").asText()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, date=2031-01-01, ''",
    "text/plain, date=2031-01-01, '   '",
    "text/plain, '', Text without a date.",
    "text/plain, date=someday, Text.",
    "text/plain, date=2031-01-01, The text on which the coder fails.",
    "application/json, '', '{\"date\":\"2031-01-01\"}'",
    "application/json, '', '{\"date\":\"2031-01-01\",'",
    "application/json, '', '[1,2]'",
    "application/json, '', '[{\"date\":\"2031-01-01\",\"text\":\"A.\"},{\"date\":\"2031-01-01\",\"text\":\"B.\"}]'",
    "application/json, '', '{\"date\":\"2031-01-01\",\"text\":7}'",
  })
  void whatIsNoReportIsRejectedWithTheReason(String type, String query, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = served.post("/api/reports?" + query, body, "Content-Type", type);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode problem = problem(answer);
    assertThat(problem.path("title").asText()).isEqualTo("rejected");
    assertThat(problem.path("detail").asText()).isNotEmpty().doesNotContain("\tat ");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Listens until the first report is told; it is being listened when this returns. */
  private CompletableFuture<String> listen() throws IOException, InterruptedException {
    Stream<String> lines =
        served
            .client()
            .send(
                served.request("/api/stream", "Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofLines())
            .body();
    return CompletableFuture.supplyAsync(
        () ->
            lines
                .filter(line -> line.startsWith("data:") && line.contains("\"id\""))
                .findFirst()
                .orElse("")
                .substring("data:".length()));
  }

  private static JsonNode problem(HttpResponse<String> answer) throws JsonProcessingException {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return JSON.readTree(answer.body());
  }
}
