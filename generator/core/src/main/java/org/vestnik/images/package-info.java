/**
 * Pictures lose everything but the picture. The only user of image libraries. Start with
 * {@link org.vestnik.images.PictureCleaner}.
 */
package org.vestnik.images;
