/**
 * Frames: the lexicon of constructions that report or govern political acts comes in, the ones that
 * fit the words around a trigger go out.
 */
@NullMarked
package org.demarche.frame;

import org.jspecify.annotations.NullMarked;
