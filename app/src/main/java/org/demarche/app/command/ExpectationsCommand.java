package org.demarche.app.command;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Page;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.question.TextSearch;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what the reports of a store say is still to come. */
@Command(
    name = "expectations",
    header = "List what the reports of a store say is still to come.",
    description = {
      "",
      "First what is due first; what is due on no day comes last. An expectation is fulfilled or"
          + " broken by a later report, which --json and --csv name; it has expired when there are"
          + " reports from after its term and none says so.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such expectations",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche expectations --store world.db --open --who USA",
      "  demarche expectations --store world.db --due-since 2017-06-01 --due-until 2017-06-30"
    })
final class ExpectationsCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Option(
      names = "--open",
      description = "Only what no later report settles, with a term that has not passed.")
  private boolean open;

  @Option(
      names = "--who",
      paramLabel = "WHO",
      description = {
        "Who is to act: a country, the id of an entity, or a name; commas stand between what may be"
            + " any of several."
      })
  private List<String> who = List.of();

  @Option(names = "--towards", paramLabel = "WHO", description = "Towards whom: countries.")
  private Optional<String> towards = Optional.empty();

  @Option(names = "--due-since", paramLabel = "DAY", description = "Due on this day or later.")
  private Optional<String> since = Optional.empty();

  @Option(names = "--due-until", paramLabel = "DAY", description = "Due on this day or earlier.")
  private Optional<String> until = Optional.empty();

  @Mixin private final AnswerOption form = new AnswerOption();

  ExpectationsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    form.check(spec.commandLine());
    Answering answering = new Answering(streams, spec.commandLine());
    ExpectationFilter filter = answering.ask(() -> filter(answering));
    try (ReadOnlyStore store = chosen.open()) {
      List<ExpectationRow> rows = new Questions(store, TextSearch.none()).expectations(filter);
      Listing<ExpectationRow> listing =
          new Listing<>(streams, form, new AnswerColumns(form.screen(streams)).ofExpectations());
      Listing.Written written =
          listing.write(
              (after, size) -> new Page<>(rows, Optional.empty()),
              Optional.empty(),
              Integer.MAX_VALUE);
      return answering.end(written, "expectations", rows::size);
    }
  }

  private ExpectationFilter filter(Answering answering) {
    FilterReader reader = FilterOption.reader(answering::note);
    return new ExpectationFilter(
        who.stream().map(reader::choice).toList(),
        towards.map(reader::choice),
        new Period(
            since.map(day -> day("--due-since", day)), until.map(day -> day("--due-until", day))),
        open);
  }

  private LocalDate day(String option, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException none) {
      throw new ParameterException(
          spec.commandLine(), option + " takes a day as YYYY-MM-DD, not \"" + word + "\"");
    }
  }
}
