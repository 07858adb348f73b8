package org.demarche.app.relation;

/** A tally under way. */
final class Sum {

  private final int[] quads = new int[Quad.values().length];
  private int mutual;
  private long accounts;
  private double intensity;
  private double squares;
  private double friendly;
  private double hostile;

  void add(Act act) {
    Deed deed = act.deed();
    quads[act.quad().ordinal()]++;
    mutual += act.mutual() ? 1 : 0;
    accounts += deed.accounts();
    intensity += deed.intensity();
    squares += deed.intensity() * deed.intensity();
    friendly += Math.max(0, deed.goldstein());
    hostile += Math.min(0, deed.goldstein());
  }

  Tally tally() {
    return new Tally(
        quads[Quad.VERBAL_COOPERATION.ordinal()],
        quads[Quad.MATERIAL_COOPERATION.ordinal()],
        quads[Quad.VERBAL_CONFLICT.ordinal()],
        quads[Quad.MATERIAL_CONFLICT.ordinal()],
        mutual,
        accounts,
        intensity,
        squares,
        friendly,
        hostile);
  }
}
