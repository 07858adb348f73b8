package org.demarche.spark;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the cluster. */
final class MasterOption {

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "The cluster, or local[2] for two threads here; else as spark-submit says.")
  private Optional<String> url = Optional.empty();

  /** Returns the cluster, empty when spark-submit has told it. */
  Optional<String> url() {
    return url;
  }
}
