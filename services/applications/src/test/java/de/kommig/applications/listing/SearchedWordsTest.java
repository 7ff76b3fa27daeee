package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchedWordsTest {

    /** Of each test its own: the collection is shared. */
    private final String tag = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xyz";

    private final SearchedWords searched = new SearchedWords(SERVICE.bean(MongoDatabase.class));

    @Test
    void a_beginning_means_the_words_that_begin_so_and_itself() {
        searched.learn(List.of(tag + "ation", tag + "iert", "anders"));
        searched.learn(List.of(tag + "iert"));

        assertThat(meant(tag)).containsExactly(tag, tag + "ation", tag + "iert");
        assertThat(meant(tag + "iert")).containsExactly(tag + "iert");
        assertThat(meant(tag + "iertes")).containsExactly(tag + "iertes");
    }

    @Test
    void another_instance_that_learns_the_same_breaks_nothing() {
        searched.learn(List.of(tag + "eins"));

        new SearchedWords(SERVICE.bean(MongoDatabase.class)).learn(List.of(tag + "eins", tag + "zwei"));

        assertThat(meant(tag)).containsExactly(tag, tag + "eins", tag + "zwei");
    }

    @Test
    void one_or_two_letters_mean_themselves() {
        searched.learn(List.of("zuhause"));

        assertThat(meant("zu")).containsExactly("zu");
    }

    @Test
    void a_beginning_of_very_many_words_names_none() {
        Stream<String> many = IntStream.range(0, SearchedWords.MOST_MEANT + 1).mapToObj(i -> tag + i);
        searched.learn(many.toList());

        assertThat(meant(tag)).isEmpty();
    }

    private List<String> meant(String wanted) {
        return searched.meant(List.of(wanted)).getFirst().words();
    }
}
