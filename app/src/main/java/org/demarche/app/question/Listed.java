package org.demarche.app.question;

import java.util.List;

/** A row of an answer that can be written in any form. */
public interface Listed {

  /** Returns all its fields, always the same names in the same order. */
  List<Field> fields();
}
