package org.demarche.spark.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The directory that a job writes: a file of records and one of rejects for each chunk, and one
 * that says that both are whole. All files appear whole or not at all.
 */
final class CodedDirectory {

  private final Path root;
  private final Configuration configuration;
  private final FileSystem files;

  /**
   * Names a directory.
   *
   * @param root with its file system, or on the usual one
   */
  CodedDirectory(Path root, Configuration configuration) throws IOException {
    this.configuration = configuration;
    this.files = root.getFileSystem(configuration);
    this.root = files.makeQualified(root);
    // On a disk of this machine a file of checks would stand beside each file.
    files.setWriteChecksum(false);
  }

  /** Returns where it is, with its file system. */
  Path root() {
    return root;
  }

  /** Returns where the lines of records are. */
  Path records() {
    return new Path(root, "records");
  }

  /** Returns where lines of records wait until they are in a table. */
  Path waiting() {
    return new Path(root, "_waiting");
  }

  /** Returns where the lines of rejects are. */
  Path rejects() {
    return new Path(root, "rejects");
  }

  /** Returns the file that says what was asked for. */
  Path request() {
    return new Path(root, "_request.json");
  }

  /** Returns the file that says that all is done, and how much it is. */
  Path account() {
    return new Path(root, "_account.json");
  }

  /** Returns the file that says that a chunk is done. */
  Path done(String chunk) {
    return new Path(doneDirectory(), chunk + ".json");
  }

  private Path doneDirectory() {
    return new Path(root, "_chunks");
  }

  /** Returns where reports of huge files wait to be coded. */
  Path blocks() {
    return new Path(root, "_blocks");
  }

  /** Returns a block of a huge file. */
  Path block(String file, int number) {
    return new Path(new Path(blocks(), file), number + ".jsonl");
  }

  /** Returns the file that says which blocks of a huge file there are. */
  Path blocksDone(String file) {
    return new Path(root, "_cut/" + file + ".json");
  }

  /** Returns where files are that are not whole yet. */
  Path unfinished() {
    return new Path(root, "_unfinished");
  }

  /** Opens a file that is not there yet. */
  OutputStream create(Path file) throws IOException {
    return files.create(file, true);
  }

  /** Gives a file that is whole its name, in the place of one that may be there. */
  void keep(Path unfinished, Path file) throws IOException {
    files.mkdirs(file.getParent());
    FileContext.getFileContext(root.toUri(), configuration)
        .rename(unfinished, file, Options.Rename.OVERWRITE);
  }

  /** Writes a small file. */
  void write(Path file, String content, String attempt) throws IOException {
    Path unfinished = new Path(unfinished(), file.getName() + "." + attempt);
    try (OutputStream out = create(unfinished)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    keep(unfinished, file);
  }

  /** Returns the content of a small file, nothing when there is none. */
  Optional<String> read(Path file) throws IOException {
    if (!files.exists(file)) {
      return Optional.empty();
    }
    try (var in = files.open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Returns how many bytes the files of a directory have. */
  long size(Path path) throws IOException {
    return files.getContentSummary(path).getLength();
  }

  /** Removes a file or a directory with all in it, if it is there. */
  void remove(Path path) throws IOException {
    files.delete(path, true);
  }

  /** Tells whether there is anything that no job of this kind has written. */
  boolean isForeign() throws IOException {
    if (files.exists(request()) || !files.exists(root)) {
      return false;
    }
    return Stream.of(files.listStatus(root))
        .anyMatch(file -> !file.getPath().getName().startsWith("_"));
  }

  /** Returns the names of the chunks that are done. */
  List<String> done() throws IOException {
    List<String> done = new ArrayList<>();
    if (files.exists(doneDirectory())) {
      for (FileStatus file : files.listStatus(doneDirectory())) {
        done.add(file.getPath().getName().replace(".json", ""));
      }
    }
    return done;
  }
}
