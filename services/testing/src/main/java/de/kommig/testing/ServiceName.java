package de.kommig.testing;

/** The service that a package belongs to. */
final class ServiceName {

    private static final String ROOT = "de.kommig.";

    private ServiceName() {}

    /** {@code applications} for {@code de.kommig.applications.http}; empty for packages that are not ours. */
    static String of(String packageName) {
        if (!packageName.startsWith(ROOT)) {
            return "";
        }
        String rest = packageName.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
