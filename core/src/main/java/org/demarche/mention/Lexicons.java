package org.demarche.mention;

import org.demarche.clause.Trees;
import org.demarche.entity.Gazetteer;
import org.demarche.parse.Speech;

/**
 * What is known beforehand for resolving mentions, whatever the report.
 *
 * @param gazetteer names, titles and agents
 * @param epithets nouns that refer to what was named before
 * @param offices what offices tell of their holders
 * @param governments which office leads a state
 * @param goods what makes a name no actor
 * @param traits which states a description fits
 * @param borders which states are neighbours
 * @param bodies which organisations a description fits
 * @param seats which organisation a place stands for
 * @param authors who stands behind a text
 * @param peoples whom the name of a people means
 * @param chambers which chamber of several states a bare name means
 * @param trees who acts in a clause
 * @param speech verbs of speech
 */
record Lexicons(
    Gazetteer gazetteer,
    Epithets epithets,
    Offices offices,
    Governments governments,
    Goods goods,
    Traits traits,
    Borders borders,
    Bodies bodies,
    Seats seats,
    Authors authors,
    SomePeople peoples,
    OtherChambers chambers,
    Trees trees,
    Speech speech) {}
