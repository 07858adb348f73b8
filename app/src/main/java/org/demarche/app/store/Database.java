package org.demarche.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens the database of a store. */
final class Database {

  private static final String MEMORY = "1GB";
  private static final String LOG = "128MB";

  private Database() {}

  /** Opens a file, which is made if it does not exist, or a database in memory. */
  static DuckDBConnection open(Optional<Path> file) {
    file.ifPresent(Database::check);
    try {
      if (file.isPresent() && !Files.exists(file.get())) {
        make(file.get());
      }
      return open(file.map(Path::toString).orElse(""), file.orElse(Path.of("the store in memory")));
    } catch (SQLException | IOException failure) {
      throw Trouble.opening(file.map(Path::toString).orElse("the store in memory"), failure);
    } catch (LinkageError unloaded) {
      throw Trouble.loading(unloaded);
    }
  }

  private static DuckDBConnection open(String file, Path name) throws SQLException {
    DuckDBConnection database = connect(file);
    try {
      prepare(database);
      Schema.bringUpToDate(database, name.toString());
      SmallTable.make(database);
      return database;
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  /** Whoever is interrupted here leaves no half of a file behind that nobody can open. */
  private static void make(Path file) throws SQLException, IOException {
    Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      open(part.toString(), file).close();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
      Files.deleteIfExists(part.resolveSibling(part.getFileName() + ".wal"));
    }
  }

  private static void check(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      throw new StoreException(file + ": there is no directory " + directory);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new StoreException(file + " is no file");
    }
    if (directory != null && !Files.isWritable(Files.exists(file) ? file : directory)) {
      throw new StoreException(file + ": no permission to write there");
    }
  }

  private static DuckDBConnection connect(String file) throws SQLException {
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, new Properties());
  }

  private static void prepare(DuckDBConnection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("SET memory_limit = '" + MEMORY + "'");
      statement.execute("SET preserve_insertion_order = false");
      // Each checkpoint writes all parts of tables anew that have changed somewhere.
      statement.execute("SET checkpoint_threshold = '" + LOG + "'");
    }
  }
}
