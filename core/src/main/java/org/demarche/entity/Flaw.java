package org.demarche.entity;

/**
 * What is wrong with a line of a dictionary.
 *
 * @param file the dictionary
 * @param line its line, from 1
 * @param problem what is wrong, what is expected or what was made of it
 * @param malformed whether it cannot be read and is left out, else it is read all the same
 */
public record Flaw(String file, int line, String problem, boolean malformed) {

  /** Returns where it stands and what is wrong. */
  public String message() {
    return file + ":" + line + ": " + problem;
  }
}
