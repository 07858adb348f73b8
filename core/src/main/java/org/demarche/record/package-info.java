/**
 * The record of a report: mentions, dates, events, statements and expectations as immutable data,
 * and its writing as one line of JSON.
 */
@NullMarked
package org.demarche.record;

import org.jspecify.annotations.NullMarked;
