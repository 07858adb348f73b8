package org.demarche.entity;

/** How a name stands for its entity. */
public enum Use {
  /** The entity's own name: "France". */
  NAME,
  /** An adjective made from it: "French". */
  ADJECTIVE,
  /** A noun for its people: "Frenchmen". */
  PEOPLE,
  /** Its capital: "Paris". */
  CAPITAL,
  /** A seat of power: "Elysee Palace". */
  SEAT
}
