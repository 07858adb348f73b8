package org.demarche.spark.coding;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.app.command.AskedFor;
import org.demarche.app.journal.Request;
import org.demarche.spark.plan.Chunk;

/** What a job is asked for, as a request that can be kept in a file and compared. */
record Asked(Request request) {

  /** Returns what is asked for: the order, and the chunks with the sizes and times of all files. */
  static Asked of(CodeOrder order, String form, List<Chunk> chunks) throws IOException {
    SortedMap<String, String> terms = new TreeMap<>(order.terms());
    terms.put("the program", AskedFor.program());
    terms.put("--as", form);
    terms.put("the input", chunks.size() + " chunks, " + digest(chunks));
    return new Asked(new Request(terms));
  }

  String json() throws IOException {
    return JsonMapper.builder().build().writeValueAsString(request.terms()) + "\n";
  }

  static Asked parse(String json) throws IOException {
    Map<String, String> terms =
        JsonMapper.builder().build().readValue(json, new TypeReference<Map<String, String>>() {});
    return new Asked(new Request(new TreeMap<>(terms)));
  }

  private static String digest(List<Chunk> chunks) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Chunk chunk : chunks) {
        digest.update(chunk.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
