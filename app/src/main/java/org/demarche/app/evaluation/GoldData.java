package org.demarche.app.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.intake.Wishes;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.demarche.resource.MalformedResourceException;

/** Reads gold records, NAME.gold.json, with the reports that they are of, NAME.txt. */
final class GoldData {

  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final GoldCheck check = new GoldCheck();
  private final Optional<Path> reports;
  private final boolean coded;

  /**
   * Tells where the reports are.
   *
   * @param reports the directory, else each is beside its gold record
   * @param coded whether records are given, so that no reports are needed
   */
  GoldData(Optional<Path> reports, boolean coded) {
    this.reports = reports;
    this.coded = coded;
  }

  /** Reads a gold record, or all of a directory by their names. */
  List<GoldCase> read(Path path) throws IOException {
    List<GoldCase> cases = new ArrayList<>();
    for (Path file : files(path)) {
      cases.add(one(file));
    }
    return cases;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.list(path)) {
      return below.filter(f -> f.toString().endsWith(FormFinder.GOLD_NAME)).sorted().toList();
    }
  }

  private GoldCase one(Path file) throws IOException {
    JsonNode gold = gold(file);
    String name = gold.path("report").asText(stem(file));
    Optional<Report> report = coded ? Optional.empty() : Optional.of(report(file, name));
    check.check(file, gold, report);
    return new GoldCase(name, gold, report);
  }

  private JsonNode gold(Path file) throws IOException {
    try {
      JsonNode gold = mapper.readTree(Files.readString(file));
      if (!gold.path("events").isArray()) {
        throw new MalformedResourceException(file + ": a gold record has a list \"events\"");
      }
      return gold;
    } catch (JsonProcessingException malformed) {
      throw new MalformedResourceException(
          file
              + ":"
              + malformed.getLocation().getLineNr()
              + ": not valid JSON: "
              + malformed.getOriginalMessage());
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(FormFinder.GOLD_NAME)
        ? name.substring(0, name.length() - FormFinder.GOLD_NAME.length())
        : name;
  }

  private Report report(Path file, String name) {
    Path text =
        reports.map(r -> r.resolve(name + ".txt")).orElse(file.resolveSibling(name + ".txt"));
    if (!Files.isReadable(text)) {
      throw new MalformedResourceException(
          file
              + ": its report "
              + text
              + " is not there; name its directory with --reports, or its record with --records");
    }
    List<Intake> read = new ArrayList<>();
    new IntakeReader(InputStream.nullInputStream(), Set.of(), Wishes.none(), remark -> {})
        .read(List.of(text.toString()), read::add);
    if (read.size() == 1 && read.get(0) instanceof Report report) {
      return report;
    }
    throw new MalformedResourceException(
        text
            + ": "
            + read.stream()
                .filter(Rejected.class::isInstance)
                .map(r -> ((Rejected) r).reason())
                .findFirst()
                .orElse("one report is expected, not " + read.size()));
  }
}
