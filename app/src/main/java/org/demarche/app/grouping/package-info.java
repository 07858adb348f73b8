/** Scores cases: tellings and the acts that people found in the same reports in, figures out. */
@NullMarked
package org.demarche.app.grouping;

import org.jspecify.annotations.NullMarked;
