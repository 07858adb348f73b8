package org.demarche.app.relation;

/** A tally under way. */
final class Sum {

  private int verbalCooperation;
  private int materialCooperation;
  private int verbalConflict;
  private int materialConflict;
  private int mutual;
  private long accounts;
  private double intensity;
  private double squares;
  private double friendly;
  private double hostile;

  void add(Act act) {
    Deed deed = act.deed();
    count(act.quad());
    mutual += act.mutual() ? 1 : 0;
    accounts += deed.accounts();
    intensity += deed.intensity();
    squares += deed.intensity() * deed.intensity();
    friendly += Math.max(0, deed.goldstein());
    hostile += Math.min(0, deed.goldstein());
  }

  private void count(Quad quad) {
    switch (quad) {
      case VERBAL_COOPERATION -> verbalCooperation++;
      case MATERIAL_COOPERATION -> materialCooperation++;
      case VERBAL_CONFLICT -> verbalConflict++;
      case MATERIAL_CONFLICT -> materialConflict++;
    }
  }

  Tally tally() {
    return new Tally(
        verbalCooperation,
        materialCooperation,
        verbalConflict,
        materialConflict,
        mutual,
        accounts,
        intensity,
        squares,
        friendly,
        hostile);
  }
}
