/**
 * The encoder: a stretch of text in, a vector for each of its words out, made by MiniLM with its
 * layers tuned to political acts.
 */
@NullMarked
package org.demarche.encoder;

import org.jspecify.annotations.NullMarked;
