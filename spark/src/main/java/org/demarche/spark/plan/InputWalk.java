package org.demarche.spark.plan;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.app.intake.ReportName;

/**
 * Finds the files that the arguments of a command name on file systems of Hadoop, under the same
 * names and in the same order as the single machine does.
 */
final class InputWalk {

  private static final Comparator<FileStatus> BY_NAME =
      Comparator.comparing(
          file -> file.getPath().getName().getBytes(StandardCharsets.UTF_8),
          Arrays::compareUnsigned);

  private final Configuration configuration;
  private final Path own;
  private final Consumer<String> notes;

  /**
   * Makes a walk.
   *
   * @param own the directory that the run itself writes, never read
   * @param notes takes remarks for the person at the terminal
   */
  InputWalk(Configuration configuration, Path own, Consumer<String> notes) {
    this.configuration = configuration;
    this.own = own;
    this.notes = notes;
  }

  /** Returns whole files, and the arguments that name nothing, in the order of the arguments. */
  List<Part> parts(List<String> arguments) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String argument : arguments) {
      try {
        find(InputName.of(argument), parts);
      } catch (IllegalArgumentException impossible) {
        parts.add(new Part.Missing(argument, "this is no possible file name; check the path"));
      }
    }
    return parts;
  }

  private void find(InputName name, List<Part> parts) throws IOException {
    FileSystem files = name.path().getFileSystem(configuration);
    Optional<FileStatus> status = status(files, name.path());
    if (status.isPresent()) {
      named(files, status.get(), name, parts);
      return;
    }
    FileStatus[] fitting = name.isPattern() ? files.globStatus(name.path()) : new FileStatus[0];
    if (fitting == null || fitting.length == 0) {
      parts.add(
          new Part.Missing(
              name.text(),
              name.isPattern()
                  ? "no file fits the pattern; check it"
                  : "there is no such file; check the path"));
      return;
    }
    for (FileStatus each : fitting) {
      named(files, each, name.of(each.getPath()), parts);
    }
  }

  private static Optional<FileStatus> status(FileSystem files, Path path) throws IOException {
    try {
      return Optional.of(files.getFileStatus(path));
    } catch (FileNotFoundException absent) {
      return Optional.empty();
    }
  }

  private void named(FileSystem files, FileStatus status, InputName name, List<Part> parts)
      throws IOException {
    if (status.isDirectory()) {
      new Directory(files, name, parts).walk(status);
    } else {
      parts.add(whole(status, name));
    }
  }

  private static Part whole(FileStatus status, InputName name) {
    return new Part.Whole(
        new InputFile(
            name.text(),
            status.getPath().toString(),
            status.getLen(),
            status.getModificationTime()));
  }

  /** A directory that an argument names, with all below it. */
  private final class Directory {
    private final FileSystem files;
    private final InputName name;
    private final List<Part> parts;
    private final List<String> others = new ArrayList<>();
    private long reports;

    Directory(FileSystem files, InputName name, List<Part> parts) {
      this.files = files;
      this.name = name;
      this.parts = parts;
    }

    void walk(FileStatus directory) throws IOException {
      into(directory, name);
      if (reports == 0) {
        parts.add(
            new Part.Missing(
                name.text(),
                "the directory holds no reports; they are files named " + ReportName.IN_WORDS));
      }
      if (!others.isEmpty()) {
        notes.accept(ReportName.leftOut(name.text(), others));
      }
    }

    private void into(FileStatus directory, InputName above) throws IOException {
      if (directory.getPath().equals(own)) {
        return;
      }
      List<FileStatus> entries =
          Stream.of(files.listStatus(directory.getPath()))
              .filter(entry -> !entry.getPath().getName().startsWith("."))
              .sorted(BY_NAME)
              .toList();
      for (FileStatus entry : entries) {
        entry(entry, above.within(entry.getPath().getName()));
      }
    }

    private void entry(FileStatus entry, InputName name) throws IOException {
      if (entry.isDirectory()) {
        into(entry, name);
      } else if (ReportName.fits(entry.getPath().getName())) {
        reports++;
        parts.add(whole(entry, name));
      } else {
        others.add(entry.getPath().getName());
      }
    }
  }
}
