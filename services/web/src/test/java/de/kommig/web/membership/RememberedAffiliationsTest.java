package de.kommig.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedAffiliationsTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final List<Affiliation> MEMBER =
            List.of(new Affiliation(UUID.randomUUID(), Role.FUNDER, MemberRole.OWNER, Set.of(), null));

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<Affiliation> now = MEMBER;
    private final Affiliations remembered = new RememberedAffiliations(
            person -> {
                asked.incrementAndGet();
                return now;
            },
            nanos::get);

    @Test
    void a_member_is_asked_for_once_a_second() {
        assertThat(remembered.of(PERSON)).isEqualTo(MEMBER);
        now = List.of();
        nanos.addAndGet(RememberedAffiliations.KEPT.toNanos() - 1);
        assertThat(remembered.of(PERSON)).isEqualTo(MEMBER);
        assertThat(asked).hasValue(1);

        nanos.addAndGet(1);
        assertThat(remembered.of(PERSON)).isEmpty();
    }

    @Test
    void who_belongs_to_nobody_is_asked_for_more_often() {
        now = List.of();
        assertThat(remembered.of(PERSON)).isEmpty();
        now = MEMBER;
        nanos.addAndGet(RememberedAffiliations.NONE_KEPT.toNanos());
        assertThat(remembered.of(PERSON)).isEqualTo(MEMBER);
    }
}
