package org.demarche.app.command;

import java.io.PrintStream;
import java.util.List;

/**
 * Codes reports elsewhere than on the threads of this process; found by Java's service loader where
 * it is on the class path.
 */
public interface Engine {

  /** Returns the word by which {@code --engine} asks for it. */
  String word();

  /**
   * Codes reports.
   *
   * @param arguments the options of the job, {@code --in} and {@code --out} among them
   * @param err takes what there is to say to a person
   * @return an exit status
   */
  int code(List<String> arguments, PrintStream err);
}
