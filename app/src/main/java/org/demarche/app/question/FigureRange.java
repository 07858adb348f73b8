package org.demarche.app.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What accounts say of one measure of an act.
 *
 * @param unit what is counted
 * @param least the smallest number
 * @param most the largest
 * @param accounts who says which
 */
public record FigureRange(String unit, BigDecimal least, BigDecimal most, List<Account> accounts) {

  private static final Pattern MEN = Pattern.compile("man(?= |$)");

  /** Copies the list. */
  public FigureRange {
    accounts = List.copyOf(accounts);
  }

  /**
   * One account of a number.
   *
   * @param value the number
   * @param telling the telling, report#event
   */
  public record Account(BigDecimal value, String telling) {}

  /** Returns the ranges by unit; what copies say is said already. */
  static List<FigureRange> of(List<ToldBy> tellings) {
    Map<String, List<Account>> byUnit = new TreeMap<>();
    for (ToldBy telling : tellings) {
      if (!telling.row().isCopy()) {
        telling.figures().forEach(figure -> add(byUnit, figure, telling.row().id()));
      }
    }
    return byUnit.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static void add(Map<String, List<Account>> byUnit, String figure, String telling) {
    int blank = figure.indexOf(' ');
    BigDecimal value = new BigDecimal(figure.substring(0, blank));
    byUnit
        .computeIfAbsent(figure.substring(blank + 1), none -> new ArrayList<>())
        .add(new Account(value, telling));
  }

  private static FigureRange of(String unit, List<Account> accounts) {
    List<BigDecimal> sorted = accounts.stream().map(Account::value).sorted().toList();
    BigDecimal most = sorted.get(sorted.size() - 1);
    return new FigureRange(called(unit, most), sorted.get(0), most, accounts);
  }

  /** Records keep "man" for any number of men, so that numbers compare; people read "12 men". */
  static String called(String unit, BigDecimal number) {
    boolean one = number.compareTo(BigDecimal.ONE) == 0;
    return one ? unit : MEN.matcher(unit).replaceFirst("men");
  }
}
