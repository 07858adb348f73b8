/** Bytes of any encoding come in, bytes of UTF-8 go out, with a word on what was mended. */
@NullMarked
package org.demarche.app.encoding;

import org.jspecify.annotations.NullMarked;
