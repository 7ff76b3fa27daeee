package de.kommig.testing.searching;

/** Something that can be searched from its beginning to its end. */
@FunctionalInterface
interface Searched {

    /** Hands over all there is, piece by piece. */
    void read(Reader reader);

    /** Takes a piece of a store. */
    @FunctionalInterface
    interface Reader {
        void piece(String store, String place, byte[] bytes);
    }
}
