/** Tables with a header come in, as text or as Parquet; reports and rejections go out. */
@NullMarked
package org.demarche.app.table;

import org.jspecify.annotations.NullMarked;
