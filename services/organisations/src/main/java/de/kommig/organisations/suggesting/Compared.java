package de.kommig.organisations.suggesting;

import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.organisations.likening.Likeness;
import de.kommig.organisations.naming.FoldedName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A likeness made ready to be compared.
 *
 * @param core of the name
 * @param trigrams of the core
 * @param registers court and number of each entry, without what people write now one way and now another
 * @param domains without those where everybody has a mailbox
 */
record Compared(Likeness likeness, String core, Trigrams trigrams, Set<String> registers, Set<String> domains) {

    private static final Pattern COURT =
            Pattern.compile("\\b(?:amtsgerichte?s?|ag|registergericht|vereinsregister|beim|des)\\b");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]");

    /** @param freeMail domains where everybody has a mailbox */
    static Compared of(Likeness likeness, Set<String> freeMail) {
        String core = NameCore.of(likeness.name());
        Set<String> domains = new HashSet<>(likeness.domains());
        domains.removeAll(freeMail);
        return new Compared(
                likeness,
                core,
                Trigrams.of(core),
                likeness.registers().stream().map(Compared::register).collect(Collectors.toUnmodifiableSet()),
                domains);
    }

    /** {@code Amtsgericht Hamburg, VR 12345} becomes {@code hamburg/vr12345}. */
    private static String register(RegisterEntry entry) {
        String court =
                COURT.matcher(FoldedName.of(entry.court())).replaceAll("").strip();
        String number = NOTHING.matcher(entry.number()).replaceAll("").toLowerCase(Locale.ROOT);
        return court + "/" + number;
    }

    /** Why this and the other could be one; empty when nothing speaks for it. Only organisations on the same side can be one. */
    Set<Reason> reasons(Compared other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (likeness.side() != other.likeness.side()) {
            return reasons;
        }
        if (!Collections.disjoint(registers, other.registers)) {
            reasons.add(Reason.SAME_REGISTER_ENTRY);
        }
        if (core.equals(other.core)) {
            reasons.add(Reason.SAME_NAME);
        } else if (trigrams.areLike(other.trigrams)) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        if (!Collections.disjoint(domains, other.domains)) {
            reasons.add(Reason.SAME_ADDRESS_DOMAIN);
        }
        return reasons;
    }
}
