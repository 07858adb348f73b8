package org.demarche.dist.bill;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence as the makers of a library name it.
 *
 * @param name its name, in whatever words
 * @param url where its text is, empty when that is not told
 */
record Licence(String name, String url) {

  private static final List<Sign> PLACES =
      List.of(
          new Sign("apache\\.org/licenses/LICENSE-2\\.0", "Apache-2.0"),
          new Sign("eclipse\\.org/legal/epl-2\\.0", "EPL-2.0"),
          new Sign("eclipse\\.org/org/documents/epl-v10", "EPL-1.0"),
          new Sign("(?i)opensource\\.org/licenses?/MIT$", "MIT"),
          new Sign("opensource\\.org/licenses?/BSD-2-Clause", "BSD-2-Clause"),
          new Sign("opensource\\.org/licenses?/BSD-3-Clause", "BSD-3-Clause"));

  private static final List<Sign> NAMES = List.of(new Sign("^(The )?MIT( License)?$", "MIT"));

  private static final Pattern IDENTIFIER = Pattern.compile("0BSD|[A-Za-z]+(-\\w+)*-\\d\\.\\d");

  /** What leaves no doubt about an identifier. */
  private record Sign(Pattern pattern, String identifier) {

    Sign(String pattern, String identifier) {
      this(Pattern.compile(pattern), identifier);
    }
  }

  /** Returns its identifier in the list of SPDX, where place or name leave no doubt. */
  Optional<String> identifier() {
    return first(PLACES, url)
        .or(() -> first(NAMES, name))
        .or(
            () ->
                Optional.of(IDENTIFIER.matcher(name)).filter(Matcher::matches).map(Matcher::group));
  }

  private static Optional<String> first(List<Sign> signs, String text) {
    return signs.stream()
        .filter(each -> each.pattern().matcher(text).find())
        .map(Sign::identifier)
        .findFirst();
  }
}
