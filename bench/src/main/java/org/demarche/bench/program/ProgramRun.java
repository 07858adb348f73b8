package org.demarche.bench.program;

/**
 * What one run of the program took, in a process of its own.
 *
 * @param threads that coded
 * @param seconds by the clock, from the start of the process to its end
 * @param first seconds to the first byte of the first record
 * @param processor seconds of all cores
 * @param peak the most memory of the machine that it held, in megabytes; 0 where the system does
 *     not tell
 * @param records lines that it wrote
 */
record ProgramRun(
    int threads, double seconds, double first, double processor, long peak, long records) {}
