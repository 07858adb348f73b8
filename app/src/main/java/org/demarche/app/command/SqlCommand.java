package org.demarche.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.question.Page;
import org.demarche.app.question.SqlAnswer;
import org.demarche.app.question.SqlQuestion;
import org.demarche.app.question.SqlRow;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store in SQL. */
@Command(
    name = "sql",
    header = "Ask a store in SQL; nothing can be changed.",
    description = {
      "",
      "The statement is one of DuckDB's and may read the tables of the store, nothing else: no file,"
          + " no network, no setting. \"FROM duckdb_tables()\" and \"FROM duckdb_columns()\" say in"
          + " their column comment what the tables and columns mean.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   the statement is answered, maybe with no row",
      "  2   wrong usage, or a statement that the database refuses",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche sql --store world.db \"SELECT category, count(*) FROM cases GROUP BY ALL ORDER BY 2\"",
      "  demarche sql --store world.db \"SELECT column_name, comment FROM duckdb_columns()"
          + " WHERE table_name = 'cases'\" --csv"
    })
final class SqlCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Parameters(paramLabel = "STATEMENT", description = "What to ask, in quotes.")
  private String statement = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most so many rows; else ${DEFAULT-VALUE}.")
  private int limit;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "Stop the statement after so long; else ${DEFAULT-VALUE}.")
  private int seconds;

  @Mixin private final AnswerOption form = new AnswerOption();

  SqlCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    form.check(spec.commandLine());
    if (limit < 1 || seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--limit and --seconds take numbers above 0");
    }
    Answering answering = new Answering(streams, spec.commandLine());
    try (ReadOnlyStore store = chosen.openShut()) {
      SqlAnswer answer = answering.ask(() -> new SqlQuestion(store, seconds).ask(statement, limit));
      new Listing<>(streams, form, columns(answer.columns()))
          .write(
              (after, size) -> new Page<>(answer.rows(), Optional.empty()),
              Optional.empty(),
              limit);
      end(answering, answer);
      return ExitStatus.ALL_CODED;
    }
  }

  private static void end(Answering answering, SqlAnswer answer) {
    if (answer.rows().isEmpty()) {
      answering.note("the statement gives no row");
    }
    if (answer.more()) {
      answering.note(
          String.format(
              Locale.ROOT,
              answer.rows().size() == 1
                  ? "only %,d row is shown; more with --limit"
                  : "only %,d rows are shown; more with --limit",
              answer.rows().size()));
    }
  }

  private static List<Column<SqlRow>> columns(List<String> names) {
    List<Column<SqlRow>> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int at = i;
      columns.add(
          new Column<>(
              names.get(i),
              6,
              row -> row.fields().get(at).value().map(Object::toString).orElse("")));
    }
    return columns;
  }
}
