package de.kommig.applications.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.call.Fault;
import de.kommig.applications.call.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingFaultsTest {

    @Test
    void words_for_everything_in_the_main_language_and_for_something_in_another_are_good() {
        assertThat(WordingFaults.of(Wording.whole(), Terms.RICH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/main | 'en' | /wording/main | main-language-is-missing",
                "/languages/de/title | 'Miteinander' | /wording/languages/de/title | title-differs",
                "/languages/de/questions/people | gone | /wording/languages/de/questions/people | text-is-missing",
                "/languages/de/questions/size/options/large | gone | /wording/languages/de/questions/size/options/large | text-is-missing",
                "/languages/de/questions/partners/columns/task | gone | /wording/languages/de/questions/partners/columns/task | text-is-missing",
                "/languages/de/documents/references | gone | /wording/languages/de/documents/references | text-is-missing",
                "/languages/de/categories/rooms | gone | /wording/languages/de/categories/rooms | text-is-missing",
                "/languages/de/criteria/need | gone | /wording/languages/de/criteria/need | text-is-missing",
                "/languages/tr/questions/age | {'label':'Yaş','options':{},'columns':{}} | /wording/languages/tr/questions/age | unknown-key",
                "/languages/tr/questions/size/options/huge | 'dev' | /wording/languages/tr/questions/size/options/huge | unknown-key",
                "/languages/tr/questions/size/columns/a | 'a' | /wording/languages/tr/questions/size/columns/a | unknown-key",
                "/languages/tr/documents/a~1b | {'name':'a'} | /wording/languages/tr/documents/a~1b | unknown-key",
                "/languages/tr/categories/food | 'yemek' | /wording/languages/tr/categories/food | unknown-key",
                "/languages/de/criteria/fun | {'name':'Spaß','anchors':{}} | /wording/languages/de/criteria/fun | unknown-key",
                "/languages/de/criteria/need/anchors/11 | 'x' | /wording/languages/de/criteria/need/anchors/11 | not-on-the-scale",
                "/languages/de/criteria/need/anchors/-1 | 'x' | /wording/languages/de/criteria/need/anchors/-1 | not-on-the-scale",
                "/languages/de/criteria/need/anchors/ten | 'x' | /wording/languages/de/criteria/need/anchors/ten | not-on-the-scale",
                "/languages/de/criteria/need/anchors/05 | 'x' | /wording/languages/de/criteria/need/anchors/05 | not-on-the-scale"
            })
    void words_that_do_not_fit_are_found(String change, String to, String pointer, String code) {
        assertThat(WordingFaults.of(Wording.with(change, to), Terms.RICH)).containsExactly(new Fault(pointer, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deutsch-land-", "DE", "de-de", "de_DE", "und", "-", "x-klingon"})
    void a_language_has_its_name_as_everybody_writes_it(String tag) {
        assertThat(WordingFaults.of(words(tag), Terms.RICH))
                .containsExactly(new Fault("/wording/languages/" + tag, "no-language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "kmr-Latn", "de-simple", "ar"})
    void there_are_many_languages(String tag) {
        assertThat(WordingFaults.of(words(tag), Terms.RICH)).isEmpty();
    }

    @Test
    void the_main_language_may_repeat_the_title() {
        assertThat(WordingFaults.of(Wording.with("/languages/de/title", "'Miteinander im Stadtteil 2027'"), Terms.RICH))
                .isEmpty();
    }

    private static CallWording words(String tag) {
        return Wording.with("/languages/" + tag, "{'questions':{},'documents':{},'categories':{},'criteria':{}}");
    }
}
