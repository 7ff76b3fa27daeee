package de.kommig.organisations.http;

import de.kommig.organisations.lookingup.ContactSheet;
import de.kommig.organisations.lookingup.LookingUp;
import de.kommig.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other people's data. */
@RestController
@RequestMapping("/api/people")
class PeopleResource {

    private final LookingUp lookingUp;

    PeopleResource(LookingUp lookingUp) {
        this.lookingUp = lookingUp;
    }

    /** For coordinators: how to get in touch with somebody. It is noted that you have looked, and they can see it. */
    @GetMapping("/{person}")
    ContactSheet contact(@PathVariable UUID person, Caller caller, HttpServletRequest request) {
        return lookingUp.contact(person, Onlookers.of(caller.person(), caller.organisation(), request));
    }
}
