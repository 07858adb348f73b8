package org.demarche.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the port of a server. */
final class PortOption {

  private static final int LAST_PORT = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private int port;

  /** Is told at once, before anything is done, when there is no such port. */
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Listen at this port (${DEFAULT-VALUE}); 0 takes any that is free.")
  void listenAt(int number) {
    if (number < 0 || number > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port takes a number from 0 to " + LAST_PORT + ", not " + number);
    }
    port = number;
  }

  int port() {
    return port;
  }
}
