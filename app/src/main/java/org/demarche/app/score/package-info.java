/** Counts of what is right, and the single things that are wrong. */
@NullMarked
package org.demarche.app.score;

import org.jspecify.annotations.NullMarked;
