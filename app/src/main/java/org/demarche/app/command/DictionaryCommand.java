package org.demarche.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that those about dictionaries belong to. */
@Command(
    name = "dictionary",
    header = "Check dictionaries of your own, and ask what a name means on a day.",
    description = {
      "",
      "Your own dictionaries are stacked over the built-in ones by --dictionary FILE of read, code"
          + " and explain. Read are this project's own format, a text with sections such as [people]"
          + " whose lines have the columns of the built-in tables, and the actors, agents and discards"
          + " of PETRARCH and TABARI as they are. The kind is told from the content.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  demarche dictionary check mine.txt",
      "  demarche dictionary who \"the Kremlin\" --date 2004-05-10",
      "",
      "demarche dictionary COMMAND --help says more about a command."
    })
final class DictionaryCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command is given");
  }
}
