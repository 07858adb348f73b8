/** Files that are written whole or not at all. */
@NullMarked
package org.demarche.app.output;

import org.jspecify.annotations.NullMarked;
