package org.demarche.app.command;

import java.io.IOException;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.demarche.app.question.Filter;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.terminal.Streams;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What all commands that ask a store have in common. */
final class Answering {

  private final Streams streams;
  private final CommandLine command;

  Answering(Streams streams, CommandLine command) {
    this.streams = streams;
    this.command = command;
  }

  /** Something that is asked. */
  interface Asked<T> {
    T ask() throws IOException;
  }

  /** Asks; a question that cannot be meant is wrong usage. */
  <T> T ask(Asked<T> asked) throws IOException {
    try {
      return asked.ask();
    } catch (MalformedQuestionException wrong) {
      throw new ParameterException(command, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  Filter filter(FilterOption option) throws IOException {
    return ask(() -> option.filter(this::note));
  }

  void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  /** Says on standard error what the answer has left out, or that there is none. */
  int end(Listing.Written written, String what, LongSupplier all) {
    if (written.rows() == 0) {
      note("there are no such " + what + "; leave out a condition, or widen the period");
      return ExitStatus.NOTHING_KNOWN;
    }
    written
        .next()
        .ifPresent(
            next ->
                note(
                    String.format(
                        Locale.ROOT,
                        "%,d of %,d %s; more with --after %s, or with --limit",
                        written.rows(),
                        all.getAsLong(),
                        what,
                        next)));
    return ExitStatus.ALL_CODED;
  }
}
