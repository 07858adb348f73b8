package org.demarche.parse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A directory that keeps the models unpacked, so that the next start takes a second.
 *
 * <p>The file is written under a name of its own and then renamed: another process sees all of it
 * or nothing, and when two write at once the later one wins. A file that is damaged or was made
 * from other models is made anew.
 */
public final class ModelCache {

  private static final int FORMAT = 2;
  private static final String NAME = "language-en.models";
  private static final String UNFINISHED = "language-en.unfinished";

  /** An unfinished file of this age was left behind by a process that was killed. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path directory;

  /** Takes the directory, which need not exist yet. */
  public ModelCache(Path directory) {
    this.directory = directory;
  }

  /** Returns the models, from the file if it is sound, else unpacked and then kept in it. */
  LanguageModels models(Progress progress) throws IOException {
    String source = FORMAT + " " + PackedModels.identity();
    Optional<LanguageModels> kept = read(source, progress);
    if (kept.isPresent()) {
      return kept.get();
    }
    progress.tell("unpacking language models (first run only, about 15 seconds) …");
    LanguageModels models = PackedModels.unpack();
    try {
      write(source, models);
    } catch (IOException failed) {
      progress.tell(
          "cannot keep language models in "
              + directory
              + ", so the next start is slow: "
              + reason(failed));
    }
    return models;
  }

  private Optional<LanguageModels> read(String source, Progress progress) {
    try (FileChannel file = FileChannel.open(directory.resolve(NAME), StandardOpenOption.READ)) {
      ModelInput in = ModelInput.verified(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
      if (!in.string().equals(source)) {
        progress.tell("language models in " + directory + " are of another version");
        return Optional.empty();
      }
      return Optional.of(LanguageModels.read(in));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException damaged) {
      progress.tell(
          "cannot use " + directory.resolve(NAME) + ": " + reason(damaged) + "; making it anew");
      return Optional.empty();
    }
  }

  private void write(String source, LanguageModels models) throws IOException {
    Files.createDirectories(directory);
    removeAbandoned();
    Path unfinished = Files.createTempFile(directory, UNFINISHED, "");
    try {
      try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        ModelOutput out = new ModelOutput(file);
        out.string(source);
        models.write(out);
        out.finish();
        file.force(true);
      }
      Files.move(
          unfinished,
          directory.resolve(NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void removeAbandoned() throws IOException {
    FileTime limit = FileTime.from(Instant.now().minus(ABANDONED));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, UNFINISHED + "*")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String reason(IOException failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }
}
