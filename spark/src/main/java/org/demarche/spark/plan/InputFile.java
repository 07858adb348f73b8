package org.demarche.spark.plan;

import java.io.Serializable;

/**
 * A file of the input.
 *
 * @param name what records call it
 * @param path where it lies, with its file system
 * @param size its bytes
 * @param modified when it was last changed, in milliseconds since 1970
 */
public record InputFile(String name, String path, long size, long modified)
    implements Serializable {}
