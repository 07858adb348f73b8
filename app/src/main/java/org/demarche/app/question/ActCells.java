package org.demarche.app.question;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What an act is.
 *
 * @param category PLOVER category
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param quad verbal or material cooperation or conflict
 * @param intensity PLOVER intensity, -10 to 10
 * @param goldstein Goldstein value, -10 to 10
 */
public record ActCells(
    String category,
    Optional<String> mode,
    List<String> contexts,
    String cameo,
    String quad,
    double intensity,
    double goldstein) {

  static ActCells of(Cells row) throws SQLException {
    return new ActCells(
        row.text("category"),
        row.optional("mode"),
        row.texts("contexts"),
        row.text("cameo"),
        row.text("quad"),
        row.decimal("intensity"),
        row.decimal("goldstein"));
  }

  /** Returns category and mode as people name them, "SANCTION/expel". */
  public String name() {
    return mode.map(one -> category + "/" + one).orElse(category);
  }
}
