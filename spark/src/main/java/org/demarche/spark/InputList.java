package org.demarche.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Reads the names of inputs from texts that have one a line. */
final class InputList {

  private final SparkSession session;

  InputList(SparkSession session) {
    this.session = session;
  }

  /** Returns the names in all lists, in their order. */
  List<String> names(List<String> lists) throws IOException {
    List<String> names = new ArrayList<>();
    for (String list : lists) {
      Path path = new Path(list);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  path.getFileSystem(session.sparkContext().hadoopConfiguration()).open(path),
                  StandardCharsets.UTF_8))) {
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(names::add);
      }
    }
    return names;
  }
}
