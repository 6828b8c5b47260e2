package org.vestnik.images;

/**
 * A decoded picture, upright, on white where it lets the page through.
 *
 * @param size that it had
 * @param grid its pixels, shrunk to the size of the full picture
 * @param exact whether it is likely to be a drawing, with plain areas and sharp edges
 * @param moving whether it is the first frame of an animation
 */
record Drawing(PixelSize size, PixelGrid grid, boolean exact, boolean moving) {

    /** As it stands in a page, its longer side at most so long. */
    PixelGrid shown(int side) {
        return grid.shrunk(grid.size().within(side));
    }
}
