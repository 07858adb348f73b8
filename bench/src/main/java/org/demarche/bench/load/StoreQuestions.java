package org.demarche.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks a store what people ask, and says how long each answer takes. */
final class StoreQuestions {

  private static final int ROUNDS = 5;
  private static final double MILLI = 1e6;

  private final Path file;

  StoreQuestions(Path file) {
    this.file = file;
  }

  /** Prints the median and the most milliseconds of each question. */
  void print() throws SQLException, IOException {
    System.out.printf("%10s %10s %8s  %s%n", "median, ms", "most, ms", "rows", "question");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath());
        Statement statement = database.createStatement()) {
      statement.execute("SET memory_limit = '1GB'");
      for (String question : questions()) {
        print(statement, question);
      }
    }
  }

  private static List<String> questions() throws IOException {
    try (InputStream in = StoreQuestions.class.getResourceAsStream("questions.sql")) {
      if (in == null) {
        throw new IOException("questions.sql is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(";\\s*\n")).filter(each -> !each.isBlank()).toList();
    }
  }

  private static void print(Statement statement, String question) throws SQLException {
    double[] took = new double[ROUNDS];
    long rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      rows = rows(statement, question);
      took[round] = (System.nanoTime() - start) / MILLI;
    }
    Arrays.sort(took);
    String name = question.strip().lines().findFirst().orElse("").replace("-- ", "");
    System.out.printf(
        Locale.ROOT, "%10.0f %10.0f %8d  %s%n", took[ROUNDS / 2], took[ROUNDS - 1], rows, name);
  }

  private static long rows(Statement statement, String question) throws SQLException {
    long rows = 0;
    try (ResultSet row = statement.executeQuery(question)) {
      while (row.next()) {
        rows++;
      }
    }
    return rows;
  }
}
