package org.demarche.spark.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.spark.plan.FileReading;
import org.demarche.spark.plan.InputFile;
import org.demarche.spark.plan.Part;
import org.demarche.spark.plan.PartReader;
import org.demarche.spark.plan.Said;
import scala.Tuple2;

/**
 * Reads huge archives and packed files once and keeps their reports in blocks, since reading takes
 * one machine from beginning to end, but coding, which takes far longer, then takes all of them.
 *
 * @param out the directory that is written
 * @param said what is said of the inputs
 * @param size how many bytes a block is to have
 * @param configuration the settings of Hadoop
 */
record ReadAhead(
    String out, Said said, long size, Broadcast<SerializableConfiguration> configuration)
    implements Serializable {

  /** A file of so many chunks is huge. */
  private static final int HUGE = 8;

  /** Returns the parts with blocks in the place of huge files. */
  List<Part> parts(List<Part> parts, JavaSparkContext spark) {
    List<InputFile> huge =
        parts.stream()
            .filter(part -> part instanceof Part.Whole && part.size() > HUGE * size)
            .map(part -> ((Part.Whole) part).file())
            .distinct()
            .toList();
    if (huge.isEmpty()) {
      return parts;
    }
    Map<InputFile, List<Part>> blocks =
        spark
            .parallelize(huge, huge.size())
            .map(file -> new Tuple2<>(file, blocks(file)))
            .collect()
            .stream()
            .collect(Collectors.toMap(Tuple2::_1, Tuple2::_2));
    List<Part> all = new ArrayList<>();
    for (Part part : parts) {
      List<Part> itself = List.of(part);
      all.addAll(
          part instanceof Part.Whole whole ? blocks.getOrDefault(whole.file(), itself) : itself);
    }
    return all;
  }

  private List<Part> blocks(InputFile file) throws IOException {
    CodedDirectory directory = new CodedDirectory(new Path(out), configuration.value().value());
    String key = key(file);
    Optional<String> done = directory.read(directory.blocksDone(key));
    if (done.isPresent()) {
      return parse(file, directory, key, done.get());
    }
    String attempt = String.valueOf(TaskContext.get().taskAttemptId());
    FileReading reading = new FileReading(configuration.value().value());
    try (BlockFiles files = new BlockFiles(directory, file, key, attempt, size)) {
      new PartReader(reading, said.wishes(), note -> {}).read(new Part.Whole(file), files);
      reading.check();
      List<Part.Block> blocks = files.blocks();
      directory.write(directory.blocksDone(key), json(blocks), attempt);
      return List.copyOf(blocks);
    }
  }

  private static String json(List<Part.Block> blocks) {
    ArrayNode lines = JsonMapper.builder().build().createArrayNode();
    blocks.forEach(
        block -> lines.addObject().put("size", block.size()).put("reports", block.count()));
    return lines + "\n";
  }

  private static List<Part> parse(InputFile file, CodedDirectory directory, String key, String json)
      throws IOException {
    List<Part> blocks = new ArrayList<>();
    for (JsonNode block : JsonMapper.builder().build().readTree(json)) {
      String place = directory.block(key, blocks.size()).toString();
      long bytes = block.path("size").asLong();
      blocks.add(
          new Part.Block(
              new InputFile(file.name(), place, bytes, 0), block.path("reports").asLong()));
    }
    return blocks;
  }

  /** Another file, another time of it, or something else said of it has other blocks. */
  private String key(InputFile file) {
    try {
      String all = file + " " + said + " " + size;
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
