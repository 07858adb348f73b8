/**
 * Chunks of the input come in; files of records and rejects go out, with an account of both. What
 * is in the files are the bytes that one machine writes.
 */
@NullMarked
package org.demarche.spark.coding;

import org.jspecify.annotations.NullMarked;
