package org.vestnik;

/** Is told how far a build has come: often, and from several threads. */
@FunctionalInterface
public interface Progress {

    /** For a build that nobody watches. */
    Progress UNWATCHED = (stage, done, all) -> {};

    /** What a build is at. */
    enum Stage {
        READ,
        RENDER,
        WRITE
    }

    /**
     * @param done how many pages of the stage are ready
     * @param all how many there will be; 0 if that is not known
     */
    void at(Stage stage, int done, int all);
}
