package org.demarche.dist.bill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which libraries need which others, from what {@code dependency:tree} writes as JSON. */
final class Dependencies {

  private final List<Artifact> used;
  private final SortedMap<Artifact, SortedSet<Artifact>> needed = new TreeMap<>(Artifact.BY_NAME);

  private Dependencies(List<Artifact> used) {
    this.used = used;
    used.forEach(each -> needed.put(each, new TreeSet<>(Artifact.BY_NAME)));
  }

  /**
   * Reads a tree in which libraries are told again, perhaps in other versions, wherever something
   * needs them; the versions used are those of the files.
   */
  static Dependencies read(Path tree, List<Path> files) throws IOException {
    JsonNode root = new JsonMapper().readTree(tree.toFile());
    List<Artifact> told = new ArrayList<>();
    root.path("children").forEach(each -> collect(each, told));
    Dependencies dependencies =
        new Dependencies(
            told.stream()
                .distinct()
                .filter(each -> files.stream().anyMatch(file -> isFileOf(file, each)))
                .toList());
    root.path("children").forEach(dependencies::connect);
    return dependencies;
  }

  /** Tells whether a file is the jar of a library. */
  static boolean isFileOf(Path file, Artifact artifact) {
    return file.endsWith(artifact.jar());
  }

  /** Returns the libraries used, sorted by name, each with those that it needs itself. */
  SortedMap<Artifact, SortedSet<Artifact>> needed() {
    return needed;
  }

  private static void collect(JsonNode node, List<Artifact> told) {
    told.add(artifact(node));
    node.path("children").forEach(each -> collect(each, told));
  }

  private void connect(JsonNode node) {
    SortedSet<Artifact> below = needed.get(used(node));
    for (JsonNode child : node.path("children")) {
      if (below != null) {
        below.add(used(child));
      }
      connect(child);
    }
  }

  private Artifact used(JsonNode node) {
    Artifact told = artifact(node);
    return used.stream()
        .filter(told::sameLibrary)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(told.url() + " is needed, but not on the class path"));
  }

  private static Artifact artifact(JsonNode node) {
    return new Artifact(
        node.path("groupId").asText(),
        node.path("artifactId").asText(),
        node.path("version").asText(),
        node.path("classifier").asText());
  }
}
