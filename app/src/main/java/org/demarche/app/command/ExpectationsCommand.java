package org.demarche.app.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.day.WrittenDay;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.question.Page;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
      "  demarche expectations --store world.db --due-since 2017-06-01 --due-until 2017-06-30",
      "  demarche expectations --store world.db --state broken,expired --text \"treaty\" --csv"
    })
final class ExpectationsCommand extends RowsCommand<ExpectationRow> {

  @Option(
      names = "--open",
      description = "Only what no later report settles, with a term that has not passed.")
  private boolean open;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = {
        "What became of it: open, fulfilled, broken, overtaken or expired; commas stand between"
            + " what may be any of several."
      })
  private List<String> state = List.of();

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

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "With all these words in what is expected, be it in longer ones.")
  private Optional<String> text = Optional.empty();

  ExpectationsCommand(Streams streams) {
    super(streams, "expectations");
  }

  @Override
  List<Column<ExpectationRow>> columns(AnswerColumns all) {
    return all.ofExpectations();
  }

  @Override
  Selection<ExpectationRow> selection(Answering answering) {
    return new Expected(filter(answering));
  }

  private record Expected(ExpectationFilter filter) implements Selection<ExpectationRow> {

    @Override
    public Page<ExpectationRow> page(Questions questions, Optional<Cursor> after, int size) {
      return questions.expectations(filter, after, size);
    }

    @Override
    public long count(Questions questions) {
      return questions.countExpectations(filter);
    }
  }

  private ExpectationFilter filter(Answering answering) {
    FilterReader reader = FilterOption.reportReader(answering::note);
    return new ExpectationFilter(
        who.stream().map(reader::choice).toList(),
        towards.map(reader::choice),
        new Period(
            since.map(day -> day("--due-since", day)), until.map(day -> day("--due-until", day))),
        states(),
        text);
  }

  private Set<String> states() {
    if (open && !state.isEmpty()) {
      throw new MalformedQuestionException("--open is --state open; give one of them");
    }
    return open
        ? Set.of("open")
        : state.stream()
            .flatMap(words -> Arrays.stream(words.split(",")))
            .map(String::strip)
            .collect(Collectors.toSet());
  }

  private static LocalDate day(String option, String word) {
    try {
      return new WrittenDay(option, word).value();
    } catch (DateTimeException none) {
      throw new MalformedQuestionException(String.valueOf(none.getMessage()));
    }
  }
}
