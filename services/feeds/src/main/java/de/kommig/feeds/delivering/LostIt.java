package de.kommig.feeds.delivering;

/** Another instance has taken the webhook over. */
final class LostIt extends RuntimeException {

    private static final long serialVersionUID = 1;
}
