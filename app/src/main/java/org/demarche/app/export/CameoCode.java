package org.demarche.app.export;

import org.demarche.record.Event;

/**
 * A code of CAMEO as data sets have it.
 *
 * @param digits three or four digits
 */
record CameoCode(String digits) {

  private static final int SHORTEST = 3;

  /** Returns the code of an event; a root of two digits becomes its code for nothing closer. */
  static CameoCode of(Event event) {
    String digits = event.act().cameo();
    return new CameoCode(digits.length() < SHORTEST ? digits + "0" : digits);
  }

  /** Returns the three digits without the finest distinction. */
  String base() {
    return digits.substring(0, SHORTEST);
  }

  /** Returns the two digits of the family. */
  String root() {
    return digits.substring(0, 2);
  }
}
