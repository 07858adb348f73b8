package org.demarche.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Period;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;
import org.demarche.app.view.Counted;

/** Draws a relation: for either direction the intensity of cases and below it their number. */
public final class RelationPicture {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 700;
  private static final double LEFT = 78;
  private static final double RIGHT = 982;
  private static final double PANEL = 262;
  private static final double TOP = 62;
  private static final int LONGEST_NAME = 60;
  private static final double TITLE = 17;

  /** How wide a bold letter is by its height. */
  private static final double LETTER = 0.68;

  private final UnaryOperator<String> names;

  /** Takes the names of countries and entities by their codes. */
  public RelationPicture(UnaryOperator<String> names) {
    this.names = names;
  }

  /** Returns the drawing. */
  public Drawing drawing(Relation relation) {
    String first = named(relation.question().dyad().first());
    String second = named(relation.question().dyad().second());
    DateAxis axis = new DateAxis(relation.calendar().span(), LEFT, RIGHT);
    List<Shape> shapes = new ArrayList<>();
    shapes.addAll(head(relation, first, second));
    int most = Math.max(most(relation, Way.FORTH), most(relation, Way.BACK));
    panel(shapes, relation, axis, Way.FORTH, first + " → " + second, TOP, most);
    panel(shapes, relation, axis, Way.BACK, second + " → " + first, TOP + PANEL, most);
    shapes.addAll(new DateScale(axis).labels(TOP + 2 * PANEL));
    shapes.addAll(new Legend(relation).shapes(LEFT, HEIGHT - 62.0));
    return new Drawing(
        WIDTH,
        HEIGHT,
        title(relation, first, second),
        description(relation, first, second),
        shapes);
  }

  private String named(SortedSet<String> codes) {
    String all = codes.stream().map(names).collect(Collectors.joining(", "));
    return all.length() <= LONGEST_NAME ? all : String.join(", ", codes);
  }

  private static int most(Relation relation, Way way) {
    return relation.course(way).periods().stream().mapToInt(Tally::cases).max().orElse(0);
  }

  private static void panel(
      List<Shape> shapes,
      Relation relation,
      DateAxis axis,
      Way way,
      String title,
      double top,
      int most) {
    shapes.addAll(new Panel(relation, relation.course(way), axis, top, most).shapes(title));
  }

  private static String title(Relation relation, String first, String second) {
    Period span = relation.calendar().span();
    return first + " and " + second + ", " + span.first() + " to " + span.last();
  }

  private static List<Shape> head(Relation relation, String first, String second) {
    Tally all = relation.course(Way.TOGETHER).total();
    String counts =
        String.format(
            Locale.ROOT,
            "%s, %d of them mutual and shown both ways; %s; by %s",
            new Counted(all.cases(), "case").text(),
            all.mutual(),
            new Counted(all.accounts(), "independent account").text(),
            relation.calendar().grain().word());
    return List.of(
        new Shape.Label(
            LEFT,
            26,
            title(relation, first, second),
            Math.min(TITLE, (RIGHT - LEFT) / (LETTER * title(relation, first, second).length())),
            Shape.Anchor.START,
            Palette.INK,
            true,
            false),
        new Shape.Label(LEFT, 45, counts, 12, Shape.Anchor.START, Palette.FAINT, false, false));
  }

  private static String description(Relation relation, String first, String second) {
    return "Mean intensity of cases by "
        + relation.calendar().grain().word()
        + ", from -10 (conflict) to 10 (cooperation), and their number. "
        + told(relation, Way.FORTH, first, second)
        + told(relation, Way.BACK, second, first);
  }

  private static String told(Relation relation, Way way, String actor, String recipient) {
    Tally total = relation.course(way).total();
    return String.format(
        Locale.ROOT,
        "%s towards %s: %s, %d cooperative and %d conflictual%s; %d changes of level, %d unusual"
            + " periods. ",
        actor,
        recipient,
        new Counted(total.cases(), "case").text(),
        total.cooperation(),
        total.conflict(),
        total.mean().isEmpty()
            ? ""
            : String.format(Locale.ROOT, ", mean intensity %.1f", total.mean().getAsDouble()),
        count(relation.course(way).rates()) + count(relation.course(way).intensities()),
        count(relation.course(way).unusual()));
  }

  private static <T> int count(Measured<List<T>> measured) {
    return measured instanceof Measured.Value<List<T>> value ? value.value().size() : 0;
  }
}
