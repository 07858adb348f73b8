package org.demarche.app.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build has written into the jar. */
final class Version implements IVersionProvider {

  /** Returns the number alone. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {Demarche.NAME + " " + number(), "Java " + Runtime.version()};
  }
}
