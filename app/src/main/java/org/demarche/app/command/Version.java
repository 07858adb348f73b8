package org.demarche.app.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build has written into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {Demarche.NAME + " " + version, "Java " + Runtime.version()};
  }
}
