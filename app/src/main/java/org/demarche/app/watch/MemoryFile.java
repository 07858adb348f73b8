package org.demarche.app.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.app.output.FileLines;

/** The file in which what is known of feeds is kept from one run to the next. */
public final class MemoryFile {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Path file;

  /** Names the file, which need not be there yet. */
  public MemoryFile(Path file) {
    this.file = file;
  }

  /**
   * Returns what is known, by the address of each feed.
   *
   * @throws IOException when the file cannot be read or is none of these
   */
  public Map<String, FeedMemory> read() throws IOException {
    Map<String, FeedMemory> known = new TreeMap<>();
    if (Files.exists(file)) {
      JsonNode feeds = mapper.readTree(Files.readAllBytes(file));
      feeds.fields().forEachRemaining(feed -> known.put(feed.getKey(), memory(feed.getValue())));
    }
    return known;
  }

  /** Replaces what is known, whole or not at all. */
  public void write(Map<String, FeedMemory> known) throws IOException {
    ObjectNode feeds = mapper.createObjectNode();
    known.forEach((feed, memory) -> feeds.set(feed, json(memory)));
    try (FileLines lines = new FileLines(file)) {
      lines.line(mapper.writeValueAsString(feeds));
      lines.keep();
    }
  }

  private static FeedMemory memory(JsonNode json) {
    List<String> seen = new ArrayList<>();
    json.path("seen").forEach(id -> seen.add(id.asText()));
    return new FeedMemory(
        Optional.ofNullable(json.path("tag").textValue()),
        Optional.ofNullable(json.path("modified").textValue()),
        seen,
        json.path("failures").asInt());
  }

  private ObjectNode json(FeedMemory memory) {
    ObjectNode json = mapper.createObjectNode();
    memory.tag().ifPresent(tag -> json.put("tag", tag));
    memory.modified().ifPresent(modified -> json.put("modified", modified));
    memory.seen().forEach(json.putArray("seen")::add);
    return json.put("failures", memory.failures());
  }
}
