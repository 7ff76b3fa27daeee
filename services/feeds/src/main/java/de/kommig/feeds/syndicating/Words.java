package de.kommig.feeds.syndicating;

import de.kommig.contracts.Money;
import de.kommig.feeds.entry.Amounts;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.Stage;
import de.kommig.feeds.feed.Feed;
import de.kommig.web.MessageBundles;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is in a feed, said in German or English. */
final class Words {

    private static final String PREFIX = "de.kommig.";

    private final Locale language;
    private final ResourceBundle bundle;

    Words(Locale language) {
        this.language = language;
        this.bundle = MessageBundles.of("feeds.headlines", language);
    }

    String language() {
        return language.getLanguage();
    }

    /** What a feed is called: as its funder has named it. */
    String title(Feed.Open feed) {
        return feed.isEverything() ? bundle.getString("title.everything") : feed.name();
    }

    String author() {
        return bundle.getString("author");
    }

    /** What has happened, in two or three words; a type that nobody has put into words yet is its own headline. */
    String headline(String type) {
        String key = "headline." + withoutVersion(type);
        return bundle.containsKey(key) ? bundle.getString(key) : type;
    }

    /** Where the matter stands, and the figures that go with it. */
    String summary(FeedEntry entry) {
        StringJoiner all = new StringJoiner(" ");
        all.add(say("state", state(entry.state())));
        if (entry.amounts() != null) {
            add(all, entry.amounts());
        }
        if (entry.reviews() != null) {
            all.add(say("reviews", entry.reviews().submitted(), entry.reviews().wanted()));
        }
        return all.toString();
    }

    private void add(StringJoiner all, Amounts amounts) {
        add(all, "requested", amounts.requested());
        add(all, "approved", amounts.approved());
        add(all, "awarded", amounts.awarded());
        add(all, "drawdown", amounts.drawdown());
        add(all, "spent", amounts.spent());
        add(all, "unspent", amounts.unspent());
        add(all, "regranting", amounts.regranting());
        add(all, "budget", amounts.budget());
        add(all, "claimed", amounts.claimed());
        add(all, "paid-back", amounts.paidBack());
        add(all, "interest", amounts.interest());
        add(all, "outstanding", amounts.outstanding());
    }

    private void add(StringJoiner all, String key, @Nullable Money money) {
        if (money != null) {
            NumberFormat format =
                    NumberFormat.getCurrencyInstance(language.equals(Locale.GERMAN) ? Locale.GERMANY : Locale.UK);
            format.setCurrency(Currency.getInstance(money.currency()));
            all.add(say(key, format.format(money.amount())));
        }
    }

    private String state(Stage state) {
        return bundle.getString("state." + state.key());
    }

    private String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }

    /** {@code de.kommig.application.submitted.v1} is {@code application.submitted}, in whatever version. */
    static String withoutVersion(String type) {
        int end = type.lastIndexOf(".v");
        return type.substring(type.startsWith(PREFIX) ? PREFIX.length() : 0, end < 0 ? type.length() : end);
    }
}
