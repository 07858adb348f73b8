package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.MalformedResourceException;

/** Data with known answers, read and checked before anything is scored. */
public final class Material {

  /** One set of data. */
  record Part(String path, Answers answers) {}

  private final List<Part> parts;
  private final Optional<Map<String, JsonNode>> records;

  private Material(List<Part> parts, Optional<Map<String, JsonNode>> records) {
    this.parts = List.copyOf(parts);
    this.records = records;
  }

  /**
   * Reads all data.
   *
   * @param paths files and directories; each is scored on its own
   * @param reports the directory of the reports of gold records, else they are beside them
   * @param records records that were coded before, else reports are coded
   * @throws MalformedResourceException with the place when something is wrong with them
   * @throws IOException when something cannot be read
   */
  public static Material read(List<Path> paths, Optional<Path> reports, Optional<Path> records)
      throws IOException {
    AnswerReader reader = new AnswerReader(new GoldData(reports, records.isPresent()));
    List<Part> parts = new ArrayList<>();
    for (Path path : paths) {
      parts.add(new Part(path.toString(), reader.read(path)));
    }
    return new Material(
        parts,
        records.isPresent()
            ? Optional.of(new CodedRecords().read(records.get()))
            : Optional.empty());
  }

  List<Part> parts() {
    return parts;
  }

  /** Returns the records that were coded before, by the names of the files of their reports. */
  Optional<Map<String, JsonNode>> records() {
    return records;
  }

  /** Returns the reports of gold records of which no record is given. */
  public List<String> unrecorded() {
    return records.stream()
        .flatMap(
            given ->
                parts.stream()
                    .map(Part::answers)
                    .filter(Answers.Gold.class::isInstance)
                    .map(Answers.Gold.class::cast)
                    .filter(gold -> gold.form() == DataForm.GOLD)
                    .flatMap(gold -> gold.cases().stream())
                    .map(GoldCase::name)
                    .filter(name -> !given.containsKey(name + ".txt")))
        .toList();
  }
}
