package org.demarche.app.command;

import org.demarche.record.ConfidenceLimit;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that leaves out events that are not sure enough. */
public final class ConfidenceOption {

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = {
        "Leave out events with a confidence below P, from 0 to 1; \"uncoded\" names their sentences."
      })
  private String least = "0";

  /**
   * Returns the limit.
   *
   * @throws ParameterException when it is no number from 0 to 1
   */
  public ConfidenceLimit limit(CommandLine command) {
    return ConfidenceLimit.parse(least)
        .orElseThrow(
            () ->
                new ParameterException(
                    command, "--min-confidence takes a number from 0 to 1, not \"" + least + "\""));
  }
}
