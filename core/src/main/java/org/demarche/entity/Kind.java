package org.demarche.entity;

/** What sort of thing an entity is. */
public enum Kind {
  /** A state or territory. */
  STATE,
  /** A city, region, water or site. */
  PLACE,
  /** A single human being. */
  PERSON,
  /** A body with a name of its own: organisation, ministry, army, party, armed group. */
  BODY,
  /** A kind of people or body named by a common noun: "troops", "the government". */
  AGENT
}
