package org.demarche.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.app.server.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document describes what there is: no route, parameter or field more or less. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OpenApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path directory = Path.of("");
  private static Served served;
  private static JsonNode document;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = new Served(directory);
    document = JSON.readTree(served.get("/api/openapi.json").body());
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  @Test
  void namesTheRoutesThatThereAreWithTheirParameters() {
    Map<String, Set<String>> there = new TreeMap<>();
    for (Route route : served.routes()) {
      there.put(route.method() + " " + route.path(), new TreeSet<>(route.parameters()));
    }
    Map<String, Set<String>> described = new TreeMap<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method ->
                            described.put(
                                method.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path.getKey(),
                                parameters(method.getValue()))));
    assertThat(described).isEqualTo(there);
  }

  private static Set<String> parameters(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode told = resolved(parameter);
      if (told.get("in").asText().equals("query")) {
        names.add(told.get("name").asText());
      }
    }
    return names;
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryPartIsUsed() {
    Set<String> references = new HashSet<>();
    document.findValuesAsText("$ref").forEach(references::add);
    assertThat(references)
        .allSatisfy(each -> assertThat(document.at(each.substring(1)).isMissingNode()).isFalse());
    List<String> parts = new ArrayList<>();
    for (String kind : List.of("schemas", "parameters", "responses")) {
      document
          .at("/components/" + kind)
          .fieldNames()
          .forEachRemaining(name -> parts.add("#/components/" + kind + "/" + name));
    }
    assertThat(references).containsAll(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/reports?limit=2",
        "/api/reports/lima-1",
        "/api/records/lima-1",
        "/api/statements",
        "/api/cases",
        "/api/cases/lima-1%23e1",
        "/api/events",
        "/api/expectations",
        "/api/entities?q=per",
        "/api/entities/peru",
        "/api/dyads",
        "/api/countries",
        "/api/overview?days=60",
        "/api/relations?first=PER&second=BOL",
        "/api/alerts",
        "/api/search?q=expelled",
        "/api/ontology",
        "/api/openapi.json",
        "/health",
      })
  void answersAreAsTheirSchemasSay(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertFits("get", address, "200", answer);
  }

  @Test
  void everyRouteOfJsonIsChecked() {
    Set<String> checked = new TreeSet<>();
    Set<String> there = new TreeSet<>();
    for (Route route : served.routes()) {
      JsonNode content = answer("get", route.path(), "200").path("content");
      if (route.method().equals("GET") && content.has("application/json")) {
        there.add(route.path());
      }
    }
    ValueSource addresses = addresses();
    Stream.of(addresses.strings()).forEach(address -> checked.add(path(address)));
    assertThat(checked).isEqualTo(there);
  }

  private static ValueSource addresses() {
    try {
      return OpenApiTest.class
          .getDeclaredMethod("answersAreAsTheirSchemasSay", String.class)
          .getAnnotation(ValueSource.class);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void whatIsSentAndWhatIsWrongAreAnsweredSoToo() throws IOException, InterruptedException {
    assertFits(
        "post",
        "/api/reports",
        "200",
        served.post("/api/reports?keep=false&date=2031-01-01", "A."));
    assertFits("post", "/api/reports", "201", served.post("/api/reports?date=2031-01-01", "B."));
    JsonNode schema = document.at("/components/schemas/Problem");
    for (String wrong : List.of("/api/cases?since=x", "/api/none", "/api/reports/none")) {
      JsonNode problem = JSON.readTree(served.get(wrong).body());
      assertThat(new SchemaCheck(document).errors(schema, problem)).as(wrong).isEmpty();
    }
  }

  private static void assertFits(
      String method, String address, String status, HttpResponse<String> answer)
      throws IOException {
    JsonNode schema = answer(method, path(address), status).at("/content/application~1json/schema");
    assertThat(schema.isObject()).as(address).isTrue();
    assertThat(new SchemaCheck(document).errors(schema, JSON.readTree(answer.body())))
        .as(address)
        .isEmpty();
  }

  private static JsonNode answer(String method, String path, String status) {
    return resolved(document.path("paths").path(path).path(method).path("responses").path(status));
  }

  private static String path(String address) {
    String path = address.replaceAll("\\?.*", "");
    return path.replaceAll("^(/api/(reports|records|cases|entities)/).+", "$1{id}");
  }
}
