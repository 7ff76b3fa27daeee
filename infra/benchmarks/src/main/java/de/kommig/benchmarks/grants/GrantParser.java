package de.kommig.benchmarks.grants;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns one JSON object into a grant, by the 360Giving Data Standard 1.4, as far as the loader uses it. */
final class GrantParser {

    private static final int MAX_DIGITS_BEFORE_THE_POINT = 15;

    private GrantParser() {}

    static GrantEntry parse(JsonNode record, Position position) {
        try {
            return grant(new Fields(record, ""), position);
        } catch (Fields.Wrong wrong) {
            return new Malformed(position, wrong.pointer(), wrong.reason());
        }
    }

    private static Grant grant(Fields fields, Position position) throws Fields.Wrong {
        if (fields.has("recipientIndividual")) {
            throw new Fields.Wrong("/recipientIndividual", "only organisations can apply");
        }
        Grant grant = new Grant(
                position,
                fields.text("id"),
                fields.line("title"),
                fields.prose("description"),
                currency(fields),
                fields.has("amountAppliedFor") ? amount(fields, "amountAppliedFor") : null,
                amount(fields, "amountAwarded"),
                party(fields.only("recipientOrganization")),
                party(fields.only("fundingOrganization")),
                programme(fields));
        if (grant.requested().signum() == 0) {
            throw new Fields.Wrong("/amountAwarded", "nothing applied for and nothing awarded");
        }
        return grant;
    }

    private static String currency(Fields fields) throws Fields.Wrong {
        String currency = fields.text("currency");
        if (!currency.matches("[A-Z]{3}")) {
            throw new Fields.Wrong("/currency", "no ISO 4217 code");
        }
        return currency;
    }

    private static BigDecimal amount(Fields fields, String name) throws Fields.Wrong {
        BigDecimal amount = fields.number(name);
        if (amount.signum() < 0) {
            throw new Fields.Wrong("/" + name, "negative");
        }
        if (amount.precision() - (long) amount.scale() > MAX_DIGITS_BEFORE_THE_POINT) {
            throw new Fields.Wrong("/" + name, "too large");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new Fields.Wrong("/" + name, "finer than a cent");
        }
        return amount.setScale(2);
    }

    private static Party party(Fields fields) throws Fields.Wrong {
        return new Party(fields.text("id"), fields.line("name"));
    }

    private static @Nullable String programme(Fields fields) throws Fields.Wrong {
        return fields.has("grantProgramme") ? fields.only("grantProgramme").line("title") : null;
    }
}
