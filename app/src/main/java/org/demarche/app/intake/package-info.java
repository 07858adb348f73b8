/**
 * Paths, patterns and standard input come in; reports and rejections go out, in the order of the
 * input, one at a time and in bounded memory. The form of an input is told from its content.
 */
@NullMarked
package org.demarche.app.intake;

import org.jspecify.annotations.NullMarked;
