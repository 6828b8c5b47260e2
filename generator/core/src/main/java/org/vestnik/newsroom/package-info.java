/**
 * What a Git repository tells about those who work in it. Comes in: a folder. Goes out: who signed its commits, in which time
 * zones, where it is pushed to, and which files it holds. Git's own files are read, by its published formats
 * (gitformat-pack, gitformat-index); nothing is started and nothing is written.
 *
 * <p>Start with {@link org.vestnik.newsroom.Repository}: {@code Commits} walks the history, {@code Objects} finds a commit
 * loose or in a {@code Pack}, {@code Index} lists what is tracked.
 */
package org.vestnik.newsroom;
