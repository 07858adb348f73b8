package org.demarche.spark.plan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.app.intake.LineParts;
import org.demarche.app.intake.Wishes;
import org.demarche.app.json.LinePosition;

/**
 * Cuts inputs into chunks of about the same size. Files of lines are cut wherever a line ends;
 * other forms can be read only from their beginning, so each of their files is one piece.
 */
public final class Planner {

  /** The usual size of a chunk in bytes: some minutes of coding, and small beside any memory. */
  public static final long USUAL_SIZE = 8L << 20;

  private static final int MOST_FILES = 1000;

  private final JavaSparkContext spark;
  private final Wishes wishes;
  private final Consumer<String> notes;

  /**
   * Makes a planner.
   *
   * @param wishes what a person says of the inputs
   * @param notes takes remarks for the person at the terminal
   */
  public Planner(JavaSparkContext spark, Wishes wishes, Consumer<String> notes) {
    this.spark = spark;
    this.wishes = wishes;
    this.notes = notes;
  }

  /**
   * Returns whole files, and the arguments that name nothing, in the order of the arguments.
   *
   * @param own the directory that the run itself writes, never read
   * @throws IOException if a file system fails
   */
  public List<Part> find(List<String> arguments, Path own) throws IOException {
    return new InputWalk(spark.hadoopConfiguration(), own, notes).parts(arguments);
  }

  /**
   * Returns how many bytes a chunk is to have.
   *
   * @param wanted about how many chunks there are to be; without it they have the usual size
   */
  public static long size(List<Part> found, Optional<Integer> wanted) {
    long total = found.stream().mapToLong(Part::size).sum();
    return wanted.map(n -> total / n + 1).orElse(USUAL_SIZE);
  }

  /** Packs small pieces together. */
  public static List<Chunk> packed(List<Part> parts, long size) {
    List<Chunk> chunks = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    long held = 0;
    for (Part part : parts) {
      boolean full = held + part.size() > size || open.size() == MOST_FILES;
      if (full && !open.isEmpty()) {
        chunks.add(new Chunk(chunks.size(), open));
        open.clear();
        held = 0;
      }
      open.add(part);
      held += part.size();
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(chunks.size(), open));
    }
    return chunks;
  }

  /**
   * Cuts the large files of lines among files.
   *
   * @throws IOException if a file system fails
   */
  public List<Part> cut(List<Part> found, long size) throws IOException {
    Set<LineCut> cuts = new LinkedHashSet<>();
    for (Part part : found) {
      if (part instanceof Part.Whole whole && whole.size() > size) {
        cuts.addAll(cuts(whole.file(), size));
      }
    }
    Map<InputFile, List<Part.Lines>> lines = placed(counted(List.copyOf(cuts)));
    List<Part> parts = new ArrayList<>();
    for (Part part : found) {
      List<Part.Lines> pieces =
          part instanceof Part.Whole whole
              ? lines.getOrDefault(whole.file(), List.of())
              : List.of();
      parts.addAll(pieces.isEmpty() ? List.of(part) : pieces);
    }
    return parts;
  }

  private List<LineCut> cuts(InputFile file, long size) throws IOException {
    FileReading reading = new FileReading(spark.hadoopConfiguration());
    Optional<Charset> stray = new LineParts(wishes).stray(reading.input(file));
    reading.check();
    List<LineCut> cuts = new ArrayList<>();
    if (stray.isPresent()) {
      for (long start = 0; start < file.size(); start += size) {
        long end = Math.min(file.size(), start + size);
        cuts.add(new LineCut(file, start, end, stray.get().name()));
      }
    }
    return cuts;
  }

  /** Counting is reading once, by all machines: so each piece knows the numbers of its reports. */
  private List<Part.Lines> counted(List<LineCut> cuts) {
    if (cuts.isEmpty()) {
      return List.of();
    }
    Broadcast<SerializableConfiguration> configuration =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    return spark
        .parallelize(cuts, cuts.size())
        .map(cut -> cut.lines(configuration.value().value()))
        .collect();
  }

  /** Returns the pieces by their files, each with what lies before it. */
  private static Map<InputFile, List<Part.Lines>> placed(List<Part.Lines> counted) {
    Map<InputFile, LinePosition> reached = new HashMap<>();
    Map<InputFile, List<Part.Lines>> placed = new HashMap<>();
    for (Part.Lines part : counted) {
      LinePosition before = reached.getOrDefault(part.file(), LinePosition.start());
      reached.put(part.file(), before.plus(part.before()));
      if (part.size() > 0) {
        placed.computeIfAbsent(part.file(), none -> new ArrayList<>()).add(part.behind(before));
      }
    }
    // That a file holds no report at all is found out by reading it as a whole.
    reached.entrySet().stream()
        .filter(file -> file.getValue().reports() == 0)
        .forEach(file -> placed.remove(file.getKey()));
    return placed;
  }
}
