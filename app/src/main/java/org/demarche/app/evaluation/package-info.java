/**
 * How good the program is: data with known answers and what the program tells of them in, counts of
 * what is right and wrong out.
 */
@NullMarked
package org.demarche.app.evaluation;

import org.jspecify.annotations.NullMarked;
