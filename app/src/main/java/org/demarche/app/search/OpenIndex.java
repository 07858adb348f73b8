package org.demarche.app.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The files of an index, open from the first search on. */
final class OpenIndex {

  private static final int TRIES = 300;
  private static final long PAUSE = 200;

  private final Path path;
  private @Nullable Directory directory;
  private @Nullable DirectoryReader reader;

  OpenIndex(Path path) {
    this.path = path;
  }

  /**
   * Returns a reader of an index that has all reports; whoever asked gives up one reference to it.
   *
   * <p>The texts are asked for the first time in here, so that nobody who saw an older store comes
   * behind somebody who saw a newer one and takes the index for that of another store.
   */
  synchronized DirectoryReader upToDate(StoredTexts texts) throws IOException, SQLException {
    Directory files = directory == null ? FSDirectory.open(path) : directory;
    directory = files;
    DirectoryReader known = reader;
    if (known == null) {
      follow(files, texts);
      known = DirectoryReader.open(files);
    } else if (!state(known).equals(texts.newest())) {
      follow(files, texts);
      known = newer(known);
    }
    reader = known;
    known.incRef();
    return known;
  }

  private static IndexState state(DirectoryReader reader) throws IOException {
    return IndexState.of(reader.getIndexCommit().getUserData());
  }

  /** Those who still search in the old one keep it open. */
  private static DirectoryReader newer(DirectoryReader known) throws IOException {
    DirectoryReader changed = DirectoryReader.openIfChanged(known);
    if (changed == null) {
      return known;
    }
    known.decRef();
    return changed;
  }

  /** Another process that follows the same store soon lets go of the lock. */
  private static void follow(Directory directory, StoredTexts texts)
      throws IOException, SQLException {
    for (int tried = 1; ; tried++) {
      try {
        new IndexFollower(directory, texts).follow();
        return;
      } catch (LockObtainFailedException busy) {
        if (tried == TRIES) {
          throw busy;
        }
        pause(busy);
      }
    }
  }

  private static void pause(LockObtainFailedException busy) throws LockObtainFailedException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busy;
    }
  }

  /** Throws the index away. */
  synchronized void clear() throws IOException {
    close();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Lets go of the files. */
  synchronized void close() throws IOException {
    if (reader != null) {
      reader.decRef();
      reader = null;
    }
    if (directory != null) {
      directory.close();
      directory = null;
    }
  }
}
