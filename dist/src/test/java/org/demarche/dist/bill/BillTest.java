package org.demarche.dist.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BillTest {

  private static final String ONE = "pkg:maven/org.one/one@1.0?type=jar";
  private static final String TWO = "pkg:maven/two/two@2.0?type=jar";

  @TempDir private Path directory;

  private Path tree = Path.of("");
  private Path one = Path.of("");
  private Path two = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    tree =
        Files.writeString(
            directory.resolve("tree.json"),
            """
        {"groupId": "org.demarche", "artifactId": "demarche-dist", "version": "1", "children": [
          {"groupId": "org.one", "artifactId": "one", "version": "1.0", "children": [
            {"groupId": "two", "artifactId": "two", "version": "1.9"}]},
          {"groupId": "two", "artifactId": "two", "version": "2.0"}]}
        """);
    one =
        library(
            "org/one/one/1.0/one-1.0", "<licenses><license><name>MIT</name></license></licenses>");
    two =
        library(
            "two/two/2.0/two-2.0",
            "<parent><groupId>org.one</groupId><artifactId>one</artifactId><version>1.0</version></parent>");
  }

  @Test
  void everyLibraryIsListedWithHashAndLicence() throws IOException {
    JsonNode components = bill(List.of(two, one)).path("components");

    assertThat(components.findValuesAsText("bom-ref")).containsExactly(ONE, TWO);
    assertThat(components.at("/0/hashes/0/content").asText())
        .isEqualTo("402ae8c0dddfd82d3cb1cc77f18641f2ecfcbae46482671bd81ed966e329f6e0");
    assertThat(components.at("/0/licenses/0/license/id").asText()).isEqualTo("MIT");
  }

  @Test
  void licenceOfTheParentHoldsForTheLibrary() throws IOException {
    assertThat(bill(List.of(one, two)).at("/components/1/licenses/0/license/id").asText())
        .isEqualTo("MIT");
  }

  @Test
  void whatNeedsALibraryPointsToTheVersionUsed() throws IOException {
    assertThat(bill(List.of(one, two)).path("dependencies"))
        .anySatisfy(
            each -> {
              assertThat(each.path("ref").asText()).isEqualTo(ONE);
              assertThat(each.at("/dependsOn/0").asText()).isEqualTo(TWO);
            });
  }

  @Test
  void sameLibrariesGiveTheSameBytesWithoutTimeOrNumber() throws IOException {
    String first = text(List.of(one, two));

    assertThat(text(List.of(two, one))).isEqualTo(first);
    assertThat(first).doesNotContain("serialNumber", "timestamp", directory.toString());
  }

  @Test
  void jarForOneKindOfMachineIsToldFromTheUsualOne() throws IOException {
    Files.writeString(
        tree,
        Files.readString(tree)
            .replace("\"version\": \"2.0\"", "\"version\": \"2.0\", \"classifier\": \"linux\"")
            .replace("\"version\": \"1.9\"", "\"version\": \"1.9\", \"classifier\": \"linux\""));
    Path linux = Files.move(two, two.resolveSibling("two-2.0-linux.jar"));

    assertThat(bill(List.of(one, linux)).path("components").findValuesAsText("purl"))
        .containsExactly(ONE, "pkg:maven/two/two@2.0?classifier=linux&type=jar");
  }

  @Test
  void jarThatNothingNeedsIsTold() throws IOException {
    Path stray = Files.writeString(directory.resolve("stray-1.jar"), "x");

    assertThatThrownBy(() -> bill(List.of(one, two, stray))).hasMessageContaining("stray-1.jar");
  }

  private JsonNode bill(List<Path> jars) throws IOException {
    return new JsonMapper().readTree(text(jars));
  }

  private String text(List<Path> jars) throws IOException {
    Path file = directory.resolve("sbom.json");
    Bill.of(tree, jars).write(file, "1.2");
    return Files.readString(file);
  }

  private Path library(String path, String description) throws IOException {
    Path jar = directory.resolve(path + ".jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(directory.resolve(path + ".pom"), "<project>" + description + "</project>");
    return Files.writeString(jar, "bytes of a jar");
  }
}
