package de.kommig.feeds.catalogue;

import static de.kommig.feeds.catalogue.Html.escaped;
import static de.kommig.feeds.catalogue.Html.link;

/** What all pages have around their content: complete without scripts, and without anything from elsewhere. */
final class Page {

    private Page() {}

    /** @param path of this page */
    static String of(Texts texts, String path, String title, Html content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s – KomMig</title>
                <link rel="stylesheet" href="/catalogue/style.css"/>
                </head>
                <body>
                <a class="skip" href="#content">%s</a>
                <header><p class="brand">%s</p><nav aria-label="%s"><a href="?lang=%s" hreflang="%s" lang="%s">%s</a></nav></header>
                <main id="content">
                <h1>%s</h1>
                %s
                </main>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """.formatted(
                        texts.tag(),
                        escaped(title),
                        escaped(texts.of("skip")),
                        path.equals("/catalogue")
                                ? escaped(texts.of("title"))
                                : link("/catalogue?lang=" + texts.tag(), escaped(texts.of("title"))),
                        escaped(texts.of("language")),
                        texts.otherTag(),
                        texts.otherTag(),
                        texts.otherTag(),
                        escaped(texts.of("other-language")),
                        escaped(title),
                        content,
                        escaped(texts.of("footer")));
    }
}
