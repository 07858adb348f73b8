package org.demarche.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** The file of a store, opened for reading only: several processes may do so at once. */
public final class ReadOnlyStore implements ReadAccess, AutoCloseable {

  private static final String MEMORY = "1GB";

  private final DuckDBConnection database;

  private ReadOnlyStore(DuckDBConnection database) {
    this.database = database;
  }

  /**
   * Opens a file; tables of an older version are brought up to date first.
   *
   * @throws StoreException if there is no such store, or another process writes into it
   */
  public static ReadOnlyStore open(Path file) {
    return open(file, new Properties());
  }

  /**
   * Opens a file for statements of anybody: they reach nothing but the store.
   *
   * @throws StoreException if there is no such store, or another process writes into it
   */
  public static ReadOnlyStore openShut(Path file) {
    Properties wishes = new Properties();
    wishes.setProperty("enable_external_access", "false");
    wishes.setProperty("lock_configuration", "true");
    return open(file, wishes);
  }

  private static ReadOnlyStore open(Path file, Properties wishes) {
    if (!Files.exists(file)) {
      throw new StoreException(
          "there is no store " + file + "; 'demarche ingest --store " + file + " INPUT' makes one");
    }
    try {
      return new ReadOnlyStore(connect(file, wishes));
    } catch (SQLException failure) {
      throw Trouble.opening(file.toString(), failure);
    } catch (LinkageError unloaded) {
      throw Trouble.loading(unloaded);
    }
  }

  private static DuckDBConnection connect(Path file, Properties wishes) throws SQLException {
    DuckDBConnection database = connection(file, wishes);
    try {
      if (Schema.version(database, file.toString()) == Schema.VERSION) {
        return database;
      }
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
    database.close();
    Database.open(Optional.of(file)).close();
    return connection(file, wishes);
  }

  private static DuckDBConnection connection(Path file, Properties wishes) throws SQLException {
    Properties all = new Properties();
    all.putAll(wishes);
    all.setProperty("access_mode", "READ_ONLY");
    all.setProperty("memory_limit", MEMORY);
    all.setProperty("autoinstall_known_extensions", "false");
    all.setProperty("autoload_known_extensions", "false");
    return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, all);
  }

  @Override
  public Connection connect() {
    try {
      return database.duplicate();
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }
}
