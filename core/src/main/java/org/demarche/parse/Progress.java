package org.demarche.parse;

/** Tells a person what takes its time. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = line -> {};

  /** Tells one line of text. */
  void tell(String line);
}
