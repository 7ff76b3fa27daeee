package de.kommig.web.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownJavadocTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain                                                 | plain
            two\\nlines                                            | two lines
            <code>P1M</code>, &lt;b&gt;                           | `P1M`, <b>
            <code>/api/{a</code>/{b}/c} and <code>{"d": 1</code>} | `/api/{a}/{b}/c` and `{"d": 1}`
            <code>{e}</code> and {f}                              | `{e}` and {f}
            {@link Page Page}                                     | `Page`
            {@link de.kommig.Page#next #next}                     | `next`
            {@link Page#of(List, int) Page#of(List, int)}         | `Page.of(List, int)`
            {@link Page what there is}                            | `what there is`
            {@linkplain Page what there is}                       | what there is
            {@linkplain Page}                                     | Page
            <code>null</code>: as long as it goes on              | absent: as long as it goes on
            costs $1                                              | costs $1
            """)
    void markup_becomes_Markdown(String javadoc, String markdown) {
        assertThat(MarkdownJavadoc.markdown(javadoc.replace("\\n", "\n "))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One. Two.                      | One.
            One                            | One
            See no. 14 of it, e.g. so. Two | See no. 14 of it, e.g. so.
            Version 1.5 is there! Two.     | Version 1.5 is there!
            """)
    void a_sentence_ends_before_the_next_one_begins(String text, String first) {
        assertThat(new MarkdownJavadoc().getFirstSentence(text)).isEqualTo(first);
    }

    @Test
    void nothing_has_no_first_sentence() {
        assertThat(new MarkdownJavadoc().getFirstSentence("")).isEmpty();
    }
}
