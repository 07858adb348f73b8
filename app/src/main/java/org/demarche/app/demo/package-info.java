/**
 * Invented reports that come with the program, to show what it does: out go files that can be
 * ingested like any others.
 */
@NullMarked
package org.demarche.app.demo;

import org.jspecify.annotations.NullMarked;
