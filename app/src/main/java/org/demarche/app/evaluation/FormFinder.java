package org.demarche.app.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.app.annotation.AnnotationForm;
import org.demarche.app.form.Excerpt;
import org.demarche.resource.MalformedResourceException;

/** Tells the form of data with known answers from the content. */
final class FormFinder {

  /** How gold records are named. */
  static final String GOLD_NAME = ".gold.json";

  private static final String REPORTS =
      "this is a report, whose answers are not known; write what is right into NAME"
          + GOLD_NAME
          + " beside it, or see what is coded with demarche read";

  private static final int OPENING = 1 << 16;
  private static final Pattern REPORT = Pattern.compile("date \\d{4}-\\d\\d");
  private static final Pattern NAMED_JSON = Pattern.compile("(?s).*\\.(json|jsonl|ndjson)");
  private static final Pattern JSON = Pattern.compile("^(\\[\\s*)?\\{");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^# .*\\R(?:#.*\\R)*date \\d{4}-\\d\\d-\\d\\d\\s*\\R> ");
  private static final Pattern TELLING = Pattern.compile("(?m)^act \\S+ \\| ");
  private static final Pattern ACT = Pattern.compile("(?m)^= ");
  private static final Pattern LABEL = Pattern.compile("\"label\"\\s*:");
  private static final Pattern EVENT = Pattern.compile("\"event\"\\s*:\\s*\"");
  private static final Pattern EVENTS = Pattern.compile("\"events\"\\s*:\\s*\\[");
  private static final Pattern CODING = Pattern.compile("<EventCoding\\b");
  private static final Pattern SCHEMA = Pattern.compile("^\\{\\s*\"schema\"\\s*:");

  /**
   * Returns the form.
   *
   * @throws MalformedResourceException when it is none that is known
   */
  DataForm form(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return directory(path);
    }
    String start = opening(path).stripLeading();
    if (start.startsWith("<")) {
      return xml(path, start);
    }
    return JSON.matcher(start).find() ? json(path, start) : text(path, start);
  }

  /** Returns what is marked in reports with marks. */
  AnnotationForm marked(Path path) throws IOException {
    return mark(opening(path)).orElseThrow();
  }

  private static Optional<AnnotationForm> mark(String start) {
    return Arrays.stream(AnnotationForm.values())
        .filter(form -> start.contains("\"" + form.list() + "\": ["))
        .findFirst();
  }

  private static DataForm directory(Path path) throws IOException {
    List<String> names;
    try (Stream<Path> below = Files.list(path)) {
      names = below.map(file -> String.valueOf(file.getFileName())).toList();
    }
    if (names.stream().anyMatch(name -> name.endsWith(GOLD_NAME))) {
      return DataForm.GOLD;
    }
    Optional<String> text =
        names.stream().filter(name -> name.endsWith(".txt")).sorted().findFirst();
    if (text.isPresent()) {
      if (REPORT.matcher(opening(path.resolve(text.get()))).lookingAt()) {
        throw new MalformedResourceException(path.resolve(text.get()) + ":1: " + REPORTS);
      }
      return DataForm.CORPUS;
    }
    throw new MalformedResourceException(
        path + ": there is neither a file *.gold.json nor a corpus file *.txt in the directory");
  }

  private static String opening(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(OPENING), StandardCharsets.UTF_8);
    }
  }

  private static DataForm json(Path path, String start) {
    if (SCHEMA.matcher(start).find()) {
      throw new MalformedResourceException(
          path + ": these are records of the program; give gold records, and these with --records");
    }
    if (mark(start).isPresent()) {
      return DataForm.ANNOTATED;
    }
    if (EVENTS.matcher(start).find()) {
      return DataForm.GOLD;
    }
    if (LABEL.matcher(start).find()) {
      return DataForm.PAIRS;
    }
    if (EVENT.matcher(start).find()) {
      return DataForm.PLOVER;
    }
    throw new MalformedResourceException(
        path + ": the JSON has no \"label\", \"event\" or \"events\", so no answers are known");
  }

  private static DataForm xml(Path path, String start) {
    if (CODING.matcher(start).find()) {
      return DataForm.PETRARCH;
    }
    throw new MalformedResourceException(
        path + ": the XML has no EventCoding, so no answers are known");
  }

  /** Says what the first line would have to be. */
  private static String unknown(Path path, String start) {
    if (REPORT.matcher(start).lookingAt()) {
      return REPORTS;
    }
    String first = Excerpt.of(start.lines().findFirst().orElse(""));
    return NAMED_JSON.matcher(path.toString()).matches()
        ? "the first line is no JSON; sentences with their sides are a JSON object a line"
        : "\"" + first + "\" begins no data with known answers; see demarche eval --help";
  }

  private static DataForm text(Path path, String start) {
    if (EXAMPLE.matcher(start).find()) {
      return DataForm.EXAMPLES;
    }
    if (TELLING.matcher(start).find()) {
      return DataForm.ACTS;
    }
    if (ACT.matcher(start).find()) {
      return DataForm.CORPUS;
    }
    throw new MalformedResourceException(path + ":1: " + unknown(path, start));
  }
}
