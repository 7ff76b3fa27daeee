package de.kommig.organisations.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brücken & Wege (e.V.)   | brucken und wege e v",
                "BRUECKEN und Wege, e. V.| brucken und wege e v",
                "Brucken + Wege e.V.     | brucken und wege e v",
                "Bru\u0308cken           | brucken",
                "Şehir Derneği           | sehir dernegi",
                "İstanbul Ğ              | istanbul g",
                "Łódź–Hamburg            | lodz hamburg",
                "Großstadtträume 2000    | grossstadttraume 2000",
                "ﬁt & Ｆair               | fit und fair",
                "جمعية الجسور             | جمعية الجسور",
                "Мосты                   | мосты",
                "!!!                     | !!!"
            })
    void names_that_are_spoken_alike_are_folded_alike(String name, String folded) {
        assertThat(FoldedName.of(name)).isEqualTo(folded);
    }
}
