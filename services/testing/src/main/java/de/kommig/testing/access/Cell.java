package de.kommig.testing.access;

import de.kommig.testing.Answer;

/** What came of one request. */
enum Cell {
    YES("yes"),
    NOT_LISTED("not in it"),
    NO_TOKEN("401"),
    MAY_NOT("403"),
    NOT_THERE("404");

    private static final int ERRORS = 400;

    private final String text;

    Cell(String text) {
        this.text = text;
    }

    /**
     * Reads an answer.
     *
     * @throws AssertionError when it says neither yes nor no: then the request was not one that can be carried out
     */
    static Cell of(Row row, Who who, Answer answer) {
        return switch (answer.status()) {
            case 401 -> NO_TOKEN;
            case 403 -> MAY_NOT;
            case 404 -> NOT_THERE;
            default -> {
                if (answer.status() >= ERRORS) {
                    throw new AssertionError("%s as %s: the fixture must make a request that can be carried out, but %s"
                            .formatted(row, who.title(), answer));
                }
                yield row.listed() == null || answer.text().contains(row.listed()) ? YES : NOT_LISTED;
            }
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
