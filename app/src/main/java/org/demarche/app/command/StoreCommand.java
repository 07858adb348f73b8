package org.demarche.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that look after a store. */
@Command(
    name = "store",
    header = "Check a store, or bring it into other files and back.",
    description = "",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  demarche store check --store world.db",
      "  demarche store export --store world.db backup/",
      "  demarche store import --store copy.db backup/"
    })
final class StoreCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command is given: check, export or import");
  }
}
