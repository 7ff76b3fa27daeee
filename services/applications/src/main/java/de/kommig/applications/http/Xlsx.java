package de.kommig.applications.http;

/** Workbooks as answers, and as what is sent. */
final class Xlsx {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Xlsx() {}
}
