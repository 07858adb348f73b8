/**
 * Dictionaries of PETRARCH and TABARI as they are: lines of actors, agents or discards come in,
 * dictionaries of this project go out, with what is wrong with each line that could not be read.
 */
@NullMarked
package org.demarche.petrarch;

import org.jspecify.annotations.NullMarked;
