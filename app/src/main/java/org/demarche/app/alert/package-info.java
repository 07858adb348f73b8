/**
 * Rules in a text file and a store come in; what the store has that a rule watches for goes out as
 * findings, each with a key that stays the same, and as alerts in words where they are to be told.
 */
@NullMarked
package org.demarche.app.alert;

import org.jspecify.annotations.NullMarked;
