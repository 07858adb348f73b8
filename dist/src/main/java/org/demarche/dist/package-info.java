/** What the build makes of the program besides its jars; nothing of it is shipped as code. */
@NullMarked
package org.demarche.dist;

import org.jspecify.annotations.NullMarked;
