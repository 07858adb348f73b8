package org.demarche.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens the database of a store. */
final class Database {

  private static final String MEMORY = "1GB";

  private Database() {}

  /** Opens a file, which is made if it does not exist, or a database in memory. */
  static DuckDBConnection open(Optional<Path> file) {
    String name = file.map(Path::toString).orElse("the store in memory");
    file.ifPresent(Database::check);
    try {
      DuckDBConnection database = connect(file.map(Path::toString).orElse(""));
      try {
        prepare(database);
        Schema.bringUpToDate(database, name);
        SmallTable.make(database);
        return database;
      } catch (SQLException | RuntimeException failure) {
        database.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw cannotOpen(name, failure);
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
  }

  private static DuckDBConnection connect(String file) throws SQLException {
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, new Properties());
  }

  private static void prepare(DuckDBConnection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("SET memory_limit = '" + MEMORY + "'");
      statement.execute("SET preserve_insertion_order = false");
    }
  }

  private static StoreException cannotOpen(String name, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("lock")) {
      return new StoreException(
          name + " is in use by another process: end that one, or ask it through its server",
          failure);
    }
    String first = message.lines().findFirst().orElse("");
    return new StoreException(name + " cannot be opened: " + first, failure);
  }
}
