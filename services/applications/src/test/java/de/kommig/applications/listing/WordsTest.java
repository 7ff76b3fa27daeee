package de.kommig.applications.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_are_the_same_however_they_are_written() {
        assertThat(Words.in("Sprachcafé für MÜTTER & Väter – Straße"))
                .containsExactly("sprachcafe", "fur", "mutter", "vater", "strasse");
        assertThat(Words.in("Cafe\u0301 STRASSE")).containsExactly("cafe", "strasse");
        assertThat(Words.in("ﬁnden ＡＢＣ")).containsExactly("finden", "abc");
        assertThat(Words.in("İstanbul ılık")).containsExactly("istanbul", "ilik");
    }

    @Test
    void other_writings_have_words_too() {
        assertThat(Words.in("مرحبا بكم")).hasSize(2);
        assertThat(Words.in("Добро пожаловать")).containsExactly("добро", "пожаловать");
    }

    @Test
    void each_word_counts_once_and_what_is_none_not_at_all() {
        assertThat(Words.in("Wir, wir und WIR!")).containsExactly("wir", "und");
        assertThat(Words.in(" … + ?")).isEmpty();
        assertThat(Words.in(null)).isEmpty();
    }

    @Test
    void no_text_has_more_words_than_an_index_keeps() {
        assertThat(Words.in("a".repeat(1_000))).containsExactly("a".repeat(40));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            many.append(i).append(' ');
        }
        assertThat(Words.in(many.toString())).hasSize(40);
    }
}
