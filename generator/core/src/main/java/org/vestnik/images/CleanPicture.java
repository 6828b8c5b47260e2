package org.vestnik.images;

/**
 * A picture without metadata, the right way up.
 *
 * @param bytes the file to publish, of the same kind as the original
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written once, never compared
public record CleanPicture(byte[] bytes, int width, int height) {}
