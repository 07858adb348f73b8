/**
 * The store: records in; reports, events, cases and expectations out, all in one DuckDB file that
 * one process owns.
 */
@NullMarked
package org.demarche.app.store;

import org.jspecify.annotations.NullMarked;
