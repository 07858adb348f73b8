/** Rejections come in; lines for a person and lines of the rejects file go out. */
@NullMarked
package org.demarche.app.reject;

import org.jspecify.annotations.NullMarked;
