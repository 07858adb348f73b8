package org.demarche.bench.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws other countries for those of a story; some are in the news far more often than others. */
final class CountryDraw {

  private static final List<String> OFTEN =
      List.of(
          "USA", "RUS", "CHN", "IRN", "ISR", "GBR", "FRA", "TUR", "DEU", "UKR", "SYR", "SAU", "IND",
          "PAK", "JPN", "KOR", "PRK", "EGY", "IRQ", "AFG");

  private static final int EVENNESS = 4;

  private final List<String> countries;

  CountryDraw() {
    Set<String> all = new LinkedHashSet<>(OFTEN);
    for (String country : Locale.getISOCountries()) {
      all.add(new Locale("", country).getISO3Country());
    }
    countries = List.copyOf(all);
  }

  /** Returns for each country another one, no two the same; what is no country stays. */
  Map<String, String> draw(Set<String> of, long seed) {
    Random random = new Random(seed);
    record Lot(String country, double weight) {}
    List<Lot> lots = new ArrayList<>();
    for (int rank = 0; rank < countries.size(); rank++) {
      double wait = -Math.log(1 - random.nextDouble()) * (rank + EVENNESS);
      lots.add(new Lot(countries.get(rank), wait));
    }
    lots.sort(Comparator.comparingDouble(Lot::weight));
    Map<String, String> drawn = new HashMap<>();
    for (String country : of) {
      if (countries.contains(country)) {
        drawn.put(country, lots.get(drawn.size()).country());
      }
    }
    return drawn;
  }
}
