/** Pictures: what is to be shown comes in, the same shapes go out as SVG and as PNG. */
@NullMarked
package org.demarche.app.picture;

import org.jspecify.annotations.NullMarked;
