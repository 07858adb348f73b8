package org.demarche.app.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A store as files of Parquet, one for each table. The same store gives the same bytes, and a store
 * made from the files has the same rows.
 */
public final class ParquetDirectory {

  private static final String TOLD = "alerts.jsonl";
  private static final String ENDING = ".parquet";

  /** Rows that are packed together; those of reports hold whole records. */
  private static final int GROUP = 50_000;

  private static final int GROUP_OF_RECORDS = 2_000;
  private static final String VERSION = "store";
  private static final String RECORDS = "reports";

  private final Path directory;

  /** Names the directory. */
  public ParquetDirectory(Path directory) {
    this.directory = directory;
  }

  /**
   * Writes all tables; the directory appears whole or not at all.
   *
   * @param told what was told of alerts, which is taken along where there is such a file
   * @return how many files it has
   * @throws StoreException if the directory is there already, or cannot be written
   */
  public int write(Store store, Path told) throws IOException {
    if (Files.exists(directory)) {
      throw new StoreException(directory + " exists already: name a directory that does not");
    }
    Path beside = parent().resolve("." + directory.getFileName() + ".part");
    delete(beside);
    try {
      Files.createDirectory(beside);
      store.settle();
      int files = write(store.database(), beside);
      if (Files.exists(told)) {
        Files.copy(told, beside.resolve(TOLD));
        files++;
      }
      Files.move(beside, directory, StandardCopyOption.ATOMIC_MOVE);
      return files;
    } catch (FileAlreadyExistsException taken) {
      throw new StoreException(directory + " exists already: name a directory that does not");
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    } finally {
      delete(beside);
    }
  }

  private Path parent() {
    Path parent = directory.toAbsolutePath().normalize().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new StoreException(directory + ": there is no directory to make it in");
    }
    if (!Files.isWritable(parent)) {
      throw new StoreException(directory + ": no permission to write in " + parent);
    }
    return parent;
  }

  private static int write(Connection database, Path into) throws SQLException {
    List<String> tables = TableList.names(database);
    try (Statement statement = database.createStatement()) {
      // Where rows are cut into groups depends on the threads.
      statement.execute("SET threads = 1");
      statement.execute("SET preserve_insertion_order = true");
      try {
        for (String table : tables) {
          statement.execute(copy(table, into));
        }
      } finally {
        statement.execute("SET preserve_insertion_order = false");
        statement.execute("RESET threads");
      }
    }
    return tables.size();
  }

  /** All rows in an order of their own: two rows that compare the same are the same. */
  private static String copy(String table, Path into) {
    boolean records = table.equals(RECORDS);
    return String.format(
        Locale.ROOT,
        "COPY (SELECT * FROM %s ORDER BY %s) TO %s (FORMAT parquet, COMPRESSION zstd,"
            + " ROW_GROUP_SIZE %d)",
        table,
        records ? "report" : "ALL",
        quoted(into.resolve(table + ENDING)),
        records ? GROUP_OF_RECORDS : GROUP);
  }

  /** Returns what was told of alerts, where that was taken along. */
  public Optional<Path> told() {
    return Optional.of(directory.resolve(TOLD)).filter(Files::exists);
  }

  /**
   * Fills a store that has nothing.
   *
   * @throws StoreException if the files are not those of a store of this version
   */
  public void read(Store store) throws IOException {
    List<String> tables = tables();
    try {
      if (!tables.equals(TableList.names(store.database()))) {
        throw new StoreException(
            directory
                + " holds the tables "
                + String.join(", ", tables)
                + ", which are not those of a store of this version");
      }
      new Transaction(store.database()).run(() -> fill(store.database(), tables));
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  private List<String> tables() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new StoreException("there is no directory " + directory);
    }
    List<String> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .sorted()
          .forEach(name -> tables.add(name.substring(0, name.length() - ENDING.length())));
    }
    return tables;
  }

  /** The store stays one of its own version, whatever version the files come from. */
  private int fill(Connection database, List<String> tables) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String table : tables) {
        if (table.equals(VERSION)) {
          continue;
        }
        statement.execute("DELETE FROM " + table);
        statement.execute(
            "INSERT INTO "
                + table
                + " BY NAME SELECT * FROM read_parquet("
                + quoted(directory.resolve(table + ENDING))
                + ")");
      }
    }
    return tables.size();
  }

  private static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(directory);
    }
  }
}
