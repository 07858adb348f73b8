package org.demarche.spark;

import java.io.PrintStream;
import java.util.List;
import org.demarche.app.command.Engine;

/** Codes reports with Spark for {@code demarche code --engine spark}. */
public final class SparkEngine implements Engine {

  /** Makes the engine; Java's service loader does so. */
  public SparkEngine() {}

  @Override
  public String word() {
    return "spark";
  }

  @Override
  public int code(List<String> arguments, PrintStream err) {
    return new Sessions(err).commandLine(CodeJob::new).execute(arguments.toArray(String[]::new));
  }
}
