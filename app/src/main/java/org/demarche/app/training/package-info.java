/**
 * Training: the annotated corpus in, the weights of the classifier out. All layers of the encoder
 * and the outputs are trained together, on the processor, with the same bytes as the result every
 * time.
 */
@NullMarked
package org.demarche.app.training;

import org.jspecify.annotations.NullMarked;
