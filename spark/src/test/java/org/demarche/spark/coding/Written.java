package org.demarche.spark.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a job has written into a directory. */
record Written(Path directory) {

  String records() throws IOException {
    return all("records");
  }

  String rejects() throws IOException {
    return all("rejects");
  }

  List<Path> chunks() throws IOException {
    return files("_chunks");
  }

  List<Path> files(String part) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve(part))) {
      return files.sorted().toList();
    }
  }

  private String all(String part) throws IOException {
    return files(part).stream().map(Written::content).collect(Collectors.joining());
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
