package de.kommig.tiny;

import de.kommig.web.ServiceLauncher;

/** The tiny service as a process of its own. */
public final class TinyMain {

    private TinyMain() {}

    public static void main(String[] args) {
        ServiceLauncher.run(TinyService.class, "tiny", args);
    }
}
