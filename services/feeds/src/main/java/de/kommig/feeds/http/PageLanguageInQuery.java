package de.kommig.feeds.http;

import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** The language of a page as it stands in a query: {@code de} or {@code en}. */
@Component
final class PageLanguageInQuery extends WordInQuery<PageLanguage> {

    PageLanguageInQuery() {
        super(PageLanguage.class);
    }
}
