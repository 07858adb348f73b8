package org.demarche.spark.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/**
 * What a person calls an input, which is what records call it too.
 *
 * @param text without slashes that mean nothing
 */
record InputName(String text) {

  private static final Pattern SIGN = Pattern.compile("[*?\\[{]");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");

  static InputName of(String argument) {
    String single = argument.contains("://") ? argument : SLASHES.matcher(argument).replaceAll("/");
    return new InputName(
        single.length() > 1 && single.endsWith("/")
            ? single.substring(0, single.length() - 1)
            : single);
  }

  /**
   * Returns it as Hadoop has it.
   *
   * @throws IllegalArgumentException if it can be no path
   */
  Path path() {
    return new Path(text);
  }

  boolean isPattern() {
    return SIGN.matcher(text).find();
  }

  InputName within(String file) {
    return new InputName(text.equals("/") ? text + file : text + "/" + file);
  }

  /** Returns the name of a file that fits the pattern: what the person wrote, without the signs. */
  InputName of(Path fitting) {
    List<String> written = List.of(text.split("/", -1));
    List<String> found = List.of(fitting.toUri().getPath().split("/", -1));
    int fixed = 0;
    while (!SIGN.matcher(written.get(fixed)).find()) {
      fixed++;
    }
    int open = written.size() - fixed;
    List<String> start = written.subList(0, fixed);
    List<String> rest = found.subList(found.size() - open, found.size());
    String end = String.join("/", rest);
    return new InputName(start.isEmpty() ? end : String.join("/", start) + "/" + end);
  }
}
