package de.kommig.organisations.http;

import de.kommig.organisations.charter.Charters;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The charters that organisations can commit themselves to. */
@RestController
@RequestMapping("/api/charters")
class ChartersResource {

    private final Charters charters;

    ChartersResource(Charters charters) {
        this.charters = charters;
    }

    /** All charters that organisations can commit themselves to; of each, the last version is the one that counts now. */
    @GetMapping
    List<Charters.Charter> charters() {
        return charters.charters();
    }
}
