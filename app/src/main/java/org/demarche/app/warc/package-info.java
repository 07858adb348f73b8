/** Archives of the web (WARC, ARC) come in; the pages that they hold go out as reports. */
@NullMarked
package org.demarche.app.warc;

import org.jspecify.annotations.NullMarked;
