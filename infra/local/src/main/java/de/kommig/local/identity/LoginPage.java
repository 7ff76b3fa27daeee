package de.kommig.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** {@code GET /login}: who do you want to be? One page of HTML, complete in itself, without scripts. */
@RestController
class LoginPage {

    static final String PATH = "/login";
    static final String WRONG = "wrong";
    static final String EXPIRED = "expired";

    private final List<DemoAccount> accounts = DemoAccount.people();
    private final Portal portal;
    private final String style = resource("login.css");
    private final String page = resource("login.html").replace("{style}", style);

    LoginPage(Portal portal) {
        this.portal = portal;
    }

    /** The page, with a message if the last try has failed. */
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(@RequestParam Map<String, String> parameters, CsrfToken token) {
        return page.replace("{message}", message(parameters))
                .replace("{accounts}", accounts.stream().map(LoginPage::choice).collect(Collectors.joining()))
                .replace("{csrf-name}", HtmlUtils.htmlEscape(token.getParameterName()))
                .replace("{csrf-token}", HtmlUtils.htmlEscape(token.getToken()));
    }

    /**
     * The page's Content Security Policy: its own style and nothing else. Browsers apply {@code form-action} to redirects
     * after the form too, and these lead to the portal.
     */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; form-action 'self' " + portal.url()
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String message(Map<String, String> parameters) {
        if (parameters.containsKey(WRONG)) {
            return alert(
                    "Das hat nicht geklappt: Das Passwort stimmt nicht, oder es ist kein Konto gewählt."
                            + " Bitte versuchen Sie es noch einmal.",
                    "That did not work: the password is wrong, or no account was chosen. Please try again.");
        }
        return parameters.containsKey(EXPIRED)
                ? alert(
                        "Die Seite war zu lange offen. Bitte wählen Sie noch einmal.",
                        "The page was open for too long. Please choose again.")
                : "";
    }

    private static String alert(String german, String english) {
        return "<p class=\"alert\" role=\"alert\">" + german + " <span lang=\"en\">" + english + "</span></p>";
    }

    private static String choice(DemoAccount account) {
        var name = HtmlUtils.htmlEscape(account.name());
        return """
                <label><input type="radio" name="username" value="%s" required> <strong>%s</strong>, %s
                <span lang="en">(%s)</span></label>
                """.formatted(
                        name, name, HtmlUtils.htmlEscape(account.occupation()), HtmlUtils.htmlEscape(account.about()));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
