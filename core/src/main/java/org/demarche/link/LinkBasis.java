package org.demarche.link;

/** The rules that link acts, by what the words of a link are. */
public enum LinkBasis {
  /** Words in the clause of the answer: "in retaliation for the raid", "over the raid". */
  MARK,
  /** Words of answer that leave open what is answered: "in response". */
  OPEN_MARK,
  /** What the answer is about: "condemned the raid". */
  SUBJECT,
  /** A charge that goes along: "threw out two envoys, accusing them of spying". */
  CHARGE,
  /** A verb whose subject is answered: "the raid prompted protests". */
  PROVOKED,
  /** A sentence about the answer: "The order came after the raid". */
  ARRIVAL,
  /** What an act of the same side answers, after which this one came. */
  SHARED,
  /** A refusal of, or assent to, what the other side asked or said just before. */
  DEMAND,
  /** An ask to undo what was done: "demanded their release". */
  UNDOING,
  /** A call for restraint or words of condolence where violence was told. */
  VIOLENCE,
  /** A measure against a state whose own people overthrew or shot others of it. */
  UPHEAVAL,
  /** A measure of those to whom something was done just before, against whoever did it. */
  VICTIM
}
