package de.kommig.contracts;

/** A value that a type of the published language does not take; says which part of it, so that people can be told. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;

    /**
     * @param field name of the part, e.g. {@code amount}
     * @param code what is wrong with it, in kebab-case, e.g. {@code negative-amount}
     */
    public InvalidValue(String field, String code) {
        super(field + ": " + code);
        this.field = field;
        this.code = code;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }
}
