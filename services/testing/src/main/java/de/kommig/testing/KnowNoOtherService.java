package de.kommig.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class of a service depends on no class of another service. */
final class KnowNoOtherService extends ArchCondition<JavaClass> {

    private static final Set<String> SERVICES =
            Set.of("organisations", "applications", "reviews", "coordination", "notifications", "feeds", "portal");

    KnowNoOtherService() {
        super("know no other service");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = ServiceName.of(type.getPackageName());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String other = ServiceName.of(dependency.getTargetClass().getPackageName());
            if (SERVICES.contains(other) && !other.equals(own)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
