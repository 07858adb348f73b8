package org.demarche.app.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Shows the help of a command. That of picocli has an option -h, which all commands here have
 * already, and knows no commands below commands.
 */
@Command(
    name = "help",
    header = "Show the help of a command.",
    description = "",
    helpCommand = true,
    footer = {
      "",
      "Examples:",
      "  demarche help",
      "  demarche help read",
      "  demarche help dictionary check"
    })
final class HelpCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The words of the command; without any, all commands are listed.")
  private List<String> words = List.of();

  @Override
  public void run() {
    CommandLine asked = spec.parent().commandLine();
    for (String word : words) {
      CommandLine below = asked.getSubcommands().get(word);
      if (below == null) {
        throw new UnmatchedArgumentException(asked, List.of(word));
      }
      asked = below;
    }
    asked.usage(asked.getOut());
  }
}
