package org.demarche.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.demarche.resource.MalformedResourceException;

/** The tables of a store: makes them, and brings those of older versions up to date. */
final class Schema {

  /** The version that this program writes. */
  static final int VERSION = 2;

  private static final String MADE_BY = "demarche";

  private Schema() {}

  /** Makes what is missing, in one transaction. */
  static void bringUpToDate(Connection database, String file) throws SQLException {
    int version = version(database, file);
    if (version > VERSION) {
      throw new StoreException(
          file
              + " was made by a newer program (tables of version "
              + version
              + ", this program knows "
              + VERSION
              + "): use that program");
    }
    database.setAutoCommit(false);
    for (int next = version + 1; next <= VERSION; next++) {
      step(database, next);
    }
    database.commit();
    database.setAutoCommit(true);
  }

  /** Returns the version of the tables, 0 where there are none. */
  static int version(Connection database, String file) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT count(*), count(*) FILTER (table_name = 'store')"
                    + " FROM duckdb_tables() WHERE NOT internal AND NOT temporary")) {
      tables.next();
      if (tables.getInt(1) == 0) {
        return 0;
      }
      if (tables.getInt(2) == 0) {
        throw new StoreException(file + " is a DuckDB file, but no store of Demarche");
      }
    }
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT version FROM store")) {
      if (!row.next()) {
        throw new StoreException(file + " says no version: it is damaged");
      }
      return row.getInt(1);
    }
  }

  private static void step(Connection database, int version) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String sql : statements("schema-" + version + ".sql")) {
        statement.execute(sql);
      }
      statement.execute("DELETE FROM store");
    }
    try (PreparedStatement insert = database.prepareStatement("INSERT INTO store VALUES (?, ?)")) {
      insert.setInt(1, version);
      insert.setString(2, MADE_BY);
      insert.execute();
    }
  }

  private static List<String> statements(String resource) {
    List<String> statements = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : text(resource).lines().toList()) {
      if (!line.startsWith("--")) {
        open.append(line).append('\n');
      }
      if (line.endsWith(";")) {
        statements.add(open.toString());
        open.setLength(0);
      }
    }
    return statements;
  }

  private static String text(String resource) {
    try (InputStream in = Schema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new MalformedResourceException(resource + ": the resource is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
