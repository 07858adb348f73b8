package org.demarche.spark.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/**
 * What became of a chunk.
 *
 * @param number of the chunk
 * @param in how many reports, good or bad, were read
 * @param records how many records were written
 * @param rejects how many lines of rejects were written
 */
record ChunkAccount(int number, long in, long records, long rejects) implements Serializable {

  /** Returns it as the content of the file that says that the chunk is done. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"chunk\":%d,\"in\":%d,\"records\":%d,\"rejects\":%d}\n",
        number,
        in,
        records,
        rejects);
  }

  static ChunkAccount parse(String json) throws IOException {
    JsonNode node = JsonMapper.builder().build().readTree(json);
    return new ChunkAccount(
        node.path("chunk").asInt(-1),
        node.path("in").asLong(-1),
        node.path("records").asLong(-1),
        node.path("rejects").asLong(-1));
  }
}
