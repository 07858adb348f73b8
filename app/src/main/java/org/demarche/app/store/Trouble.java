package org.demarche.app.store;

import java.util.List;

/** Says in words for a person what a database complains about, and what to do. */
final class Trouble {

  private static final List<String> LOCKED = List.of("Could not set lock", "being used by another");
  private static final List<String> FULL =
      List.of("No space left", "File too large", "Disk quota", "disk is full", "not enough space");
  private static final List<String> CLOSED = List.of("Permission denied", "Read-only file system");
  private static final List<String> DAMAGED =
      List.of(
          "Corrupt",
          "checksum",
          "not a valid DuckDB",
          "Could not read enough bytes",
          "Serialization Error",
          "INTERNAL Error",
          "Failure while replaying WAL");

  private Trouble() {}

  /** Returns the failure to open a store. */
  static StoreException opening(String name, Exception failure) {
    if (has(failure, LOCKED)) {
      return new StoreException(
          name
              + " is in use by another process: end that one, or ask it where it answers, as"
              + " 'demarche serve' does over HTTP",
          failure);
    }
    return new StoreException(name + " cannot be opened: " + words(failure), failure);
  }

  /** Returns the failure to load the database itself, which unpacks its library first. */
  static StoreException loading(LinkageError failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new StoreException(
        "the database does not start: "
            + cause.getMessage()
            + "; it needs 100 MB of room in "
            + System.getProperty("java.io.tmpdir"),
        failure);
  }

  /** Returns what is wrong and what to do. */
  static String words(Exception failure) {
    String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    if (has(failure, FULL)) {
      return "there is no more room on the disk; what was kept before is safe: make room and give"
          + " the same command again ("
          + first
          + ")";
    }
    if (has(failure, CLOSED)) {
      return "no permission to write there (" + first + ")";
    }
    if (has(failure, DAMAGED)) {
      return "the file is damaged, or no store: take a copy or an export of it, or ingest the"
          + " reports into another file ("
          + first
          + ")";
    }
    return first;
  }

  private static boolean has(Exception failure, List<String> signs) {
    String message = String.valueOf(failure.getMessage());
    return signs.stream().anyMatch(message::contains);
  }
}
