/**
 * The classifier: two sides of a sentence in, what one does to the other out, with a share of
 * certainty for each kind of act; trained on the project's own corpus.
 */
@NullMarked
package org.demarche.classifier;

import org.jspecify.annotations.NullMarked;
