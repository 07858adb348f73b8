/**
 * The classifier: a word of a sentence in, what act it tells and who has a part in it out, or two
 * sides in and what one does to the other out, with a share of certainty for each kind of act;
 * trained on the project's own corpus.
 */
@NullMarked
package org.demarche.classifier;

import org.jspecify.annotations.NullMarked;
