package de.kommig.feeds.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServicePageTest {

    @Test
    void prose_is_shown_once_with_its_code_and_runs_nothing() {
        String page = page("Opens `a<b>`.", "Opens `a<b>`. Then <script>alert(1)</script> & `more`.");
        assertThat(page)
                .containsOnlyOnce("Opens <code>a&lt;b&gt;</code>.")
                .contains("<p lang=\"en\">Then &lt;script&gt;alert(1)&lt;/script&gt; &amp; <code>more</code>.</p>")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void a_summary_that_says_it_all_is_all() {
        assertThat(page("Opens a feed.", "Opens a feed."))
                .containsOnlyOnce("Opens a feed.")
                .doesNotContain("<p lang=\"en\">");
    }

    private static String page(String summary, String description) {
        var document = JsonMapper.shared().createObjectNode();
        document.putObject("paths")
                .putObject("/api/feeds")
                .putObject("post")
                .put("summary", summary)
                .put("description", description);
        return new ServicePage(document, new Texts(Locale.ENGLISH)).html("feeds");
    }
}
