package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A series as one sign for each value, higher for more.
 *
 * @param unicode whether the screen knows blocks
 */
record Sparkline(boolean unicode) {

  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String ASCII = "_.-=+*%#";
  private static final char NONE = ' ';

  /** Returns the signs of values between two ends; a value that is absent leaves a gap. */
  String of(List<OptionalDouble> values, double low, double high) {
    StringBuilder line = new StringBuilder();
    values.forEach(
        value -> line.append(value.isEmpty() ? NONE : sign(value.getAsDouble(), low, high)));
    return line.toString();
  }

  /** Returns the sign of the lowest and of the highest value. */
  String ends(String low, String high) {
    String signs = signs();
    return signs.charAt(0) + " " + low + ", " + signs.charAt(signs.length() - 1) + " " + high;
  }

  private char sign(double value, double low, double high) {
    String signs = signs();
    double share = high <= low ? 0 : (value - low) / (high - low);
    int level = (int) Math.floor(share * signs.length());
    return signs.charAt(Math.max(0, Math.min(signs.length() - 1, level)));
  }

  private String signs() {
    return unicode ? BLOCKS : ASCII;
  }

  /** Returns the list in runs of equal length, no more than so many. */
  static <T> List<List<T>> runs(List<T> all, int most) {
    int length = Math.max(1, (all.size() + most - 1) / most);
    List<List<T>> runs = new ArrayList<>();
    for (int start = 0; start < all.size(); start += length) {
      runs.add(all.subList(start, Math.min(all.size(), start + length)));
    }
    return runs;
  }
}
