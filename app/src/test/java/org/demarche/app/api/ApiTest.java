package org.demarche.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.demarche.app.question.InventedReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a server over a real store is answered. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ApiTest {

  private static final JsonMapper JSON = new JsonMapper();

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

  private JsonNode json(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return JSON.readTree(answer.body());
  }

  private static List<String> texts(JsonNode items, String field) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }

  @Test
  void theStoreAsAWholeIsCounted() throws IOException, InterruptedException {
    JsonNode store = json("/api");
    assertThat(store.path("reports").asInt()).isEqualTo(InventedReports.records().size());
    assertThat(store.path("schema").asText()).isEqualTo("demarche/1");
    assertThat(store.path("version").asText()).isEqualTo("1.2.3");
    int events = InventedReports.records().stream().mapToInt(each -> each.events().size()).sum();
    assertThat(store.path("events").asInt()).isEqualTo(events);
  }

  @Test
  void reportsComeNewestFirstAndEachWithItsRecord() throws IOException, InterruptedException {
    JsonNode items = json("/api/reports").path("items");
    assertThat(texts(items, "date")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    JsonNode one = json("/api/reports/lima-1");
    assertThat(one.path("report").path("id").asText()).isEqualTo("lima-1");
    assertThat(one.path("record")).isEqualTo(json("/api/records/lima-1"));
    String id = one.path("cases").path("e1").asText();
    assertThat(json("/api/cases/" + id).path("case").asText()).isEqualTo(id);
    assertThat(json("/api/cases/lima-1%23e1").path("case").asText()).isEqualTo(id);
  }

  @Test
  void casesAndEventsAreFilteredAsOnTheCommandLine() throws IOException, InterruptedException {
    JsonNode cases = json("/api/cases?actor=PER&event=SANCTION").path("items");
    assertThat(cases).isNotEmpty();
    assertThat(texts(cases, "event")).containsOnly("SANCTION");
    cases.forEach(row -> assertThat(row.path("actors").toString()).contains("PER"));
    JsonNode any = json("/api/cases?actor=PER,BOL").path("items");
    JsonNode both = json("/api/cases?side=PER&side=BOL").path("items");
    assertThat(any.size()).isGreaterThan(cases.size());
    assertThat(both).isNotEmpty();
    assertThat(json("/api/events?outlet=Coast%20Post").path("items")).isNotEmpty();
    assertThat(json("/api/cases?text=volcano").path("items")).isEmpty();
  }

  @Test
  void whatIsListedComesInEitherOrder() throws IOException, InterruptedException {
    List<String> newest = texts(json("/api/cases").path("items"), "case");
    List<String> oldest = texts(json("/api/cases?order=oldest").path("items"), "case");
    Collections.reverse(oldest);
    assertThat(newest).isEqualTo(oldest);
  }

  @Test
  void relationsDyadsOverviewAndCountriesAreThere() throws IOException, InterruptedException {
    JsonNode relation = json("/api/relations?first=PER&second=BOL&by=day");
    assertThat(relation.path("schema").asText()).isEqualTo("demarche-relation/1");
    JsonNode dyads = json("/api/dyads?of=PER").path("items");
    assertThat(dyads).isNotEmpty();
    dyads.forEach(
        row ->
            assertThat(row.path("actor").asText() + row.path("recipient").asText())
                .contains("PER"));
    JsonNode overview = json("/api/overview?days=30");
    assertThat(overview.path("days").asInt()).isEqualTo(30);
    assertThat(overview.path("newest")).isNotEmpty();
    assertThat(texts(json("/api/countries"), "country")).contains("PER", "USA", "IGO");
  }

  @Test
  void expectationsStatementsAndSearchAreThere() throws IOException, InterruptedException {
    assertThat(json("/api/expectations").path("items")).isNotEmpty();
    assertThat(json("/api/expectations?state=open,expired&who=PER").path("items")).isNotNull();
    assertThat(json("/api/statements").path("items").isArray()).isTrue();
    JsonNode hits = json("/api/search?q=expelled");
    assertThat(hits.path("total").asInt()).isEqualTo(4);
    assertThat(hits.path("items").get(0).path("snippets").get(0).path("marks")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/reports",
    "/api/cases",
    "/api/events",
    "/api/expectations",
    "/api/dyads",
    "/api/countries",
    "/api/search?q=expelled",
    "/api/relations?first=PER&second=BOL",
  })
  void tablesComeAsCommaSeparatedValues(String address) throws IOException, InterruptedException {
    HttpResponse<String> asked = served.get(address, "Accept", "text/csv");
    assertThat(asked.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(asked.body().lines().count()).isGreaterThan(1);
    String sign = address.contains("?") ? "&" : "?";
    assertThat(served.get(address + sign + "format=csv").body()).isEqualTo(asked.body());
  }

  @Test
  void aTableNamesItsNextPageInAHeader() throws IOException, InterruptedException {
    HttpResponse<String> first = served.get("/api/reports?limit=2&format=csv&since=2031-01-01");
    String link = first.headers().firstValue("Link").orElseThrow();
    assertThat(link).startsWith("</api/reports?").endsWith(">; rel=\"next\"");
    HttpResponse<String> next = served.get(link.substring(1, link.indexOf('>')));
    assertThat(next.statusCode()).isEqualTo(200);
    assertThat(next.body().lines().skip(1).toList())
        .doesNotContainAnyElementsOf(first.body().lines().skip(1).toList());
  }

  @Test
  void answersAreCompressedForWhoeverTakesThat() throws IOException, InterruptedException {
    HttpResponse<byte[]> packed =
        served
            .client()
            .send(
                served.request("/api/ontology", "Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(served.get("/api/ontology").body());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/cases?since=yesterday, since",
    "/api/cases?until=2031-02-30, until",
    "/api/cases?limit=0, limit",
    "/api/cases?limit=1001, limit",
    "/api/cases?limit=-1, limit",
    "/api/cases?cursor=here, cursor",
    "/api/cases?order=random, order",
    "/api/cases?format=xml, format",
    "/api/cases?colour=red, colour",
    "/api/cases?event=DANCE, event",
    "/api/cases?quad=verbal, quad",
    "/api/cases?status=maybe, status",
    "/api/cases?alleged=perhaps, alleged",
    "/api/cases?min-confidence=2, min-confidence",
    "/api/cases?min-accounts=many, min-accounts",
    "/api/cases?text=(, text",
    "/api/events?published-since=x, published-since",
    "/api/reports?text=-, text",
    "/api/reports?since=2031-03-02&until=2031-03-01, until",
    "/api/expectations?state=lost, state",
    "/api/expectations?due-since=x, due-since",
    "/api/dyads?of=nato, of",
    "/api/dyads?min-cases=x, min-cases",
    "/api/overview?days=0, days",
    "/api/overview?until=x, until",
    "/api/relations?first=PER, second",
    "/api/relations?second=PER, first",
    "/api/relations?first=PER&second=PER, second",
    "/api/relations?first=PER&second=BOL&by=year, by",
    "/api/relations?first=PER&second=BOL&within=0, within",
    "/api/relations?first=PER&second=BOL&from=2031-05-01&to=2031-01-01, to",
    "/api/search, q",
    "/api/export?format=doc, format",
    "/api/cases?since=%ff, since",
    "/api?x=1, x",
  })
  void theMalformedParameterIsNamed(String address, String parameter)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("detail").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/reports/none",
    "/api/records/none",
    "/api/cases/none",
    "/api/nothing",
    "/none",
    "/api/relations?first=USA&second=FRA",
    "/site/none.js",
    "/api/cases/none/more",
  })
  void whatThereIsNotIsAProblemToo(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("title").asText()).isEqualTo("not found");
  }

  @Test
  void everyFormatCanBeExported() throws IOException, InterruptedException {
    HttpResponse<String> records = served.get("/api/export?format=jsonl&side=PER");
    assertThat(records.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"demarche.jsonl\"");
    assertThat(records.body().lines()).isNotEmpty().allMatch(line -> line.contains("demarche/1"));
    for (String format : List.of("plover", "csv", "polecat", "icews", "gdelt", "phoenix")) {
      HttpResponse<String> answer = served.get("/api/export?format=" + format);
      assertThat(answer.statusCode()).as(format).isEqualTo(200);
      assertThat(answer.body().lines().count()).as(format).isGreaterThan(1);
    }
    assertThat(served.get("/api/export?format=parquet").body()).startsWith("PAR1");
  }
}
