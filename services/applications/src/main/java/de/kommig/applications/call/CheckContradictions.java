package de.kommig.applications.call;

import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CheckRule;
import java.util.List;

/** What in a call's own checks cannot be: each stands there once, and is about something that applications to this call have. */
final class CheckContradictions {

    private CheckContradictions() {}

    static void in(CallRules rules, Faults faults) {
        String at = "/rules/checks";
        List<CheckRule> checks = rules.ownChecks();
        faults.repeated(checks.stream().map(CheckRule::key).toList(), at, "/key", "duplicate-key");
        for (int i = 0; i < checks.size(); i++) {
            faults.addIf(!isThere(checks.get(i).field(), rules), at + "/" + i + "/field", "no-such-field");
        }
    }

    /** Parts of the plan are named by those who apply, so a call knows only the plan as a whole and its two halves. */
    private static boolean isThere(String field, CallRules rules) {
        String key = field.substring(field.lastIndexOf('/') + 1);
        return switch (field.substring(0, field.lastIndexOf('/'))) {
            case "/answers" -> asks(rules, key, AnswerKind.TABLE, false) && asks(rules, key, AnswerKind.FILE, false);
            case "/tables" -> asks(rules, key, AnswerKind.TABLE, true);
            case "/documents" ->
                rules.documents().stream().anyMatch(document -> document.key().equals(key))
                        || asks(rules, key, AnswerKind.FILE, true);
            case "/plan/costs", "/plan/sources" -> false;
            default -> true;
        };
    }

    private static boolean asks(CallRules rules, String key, AnswerKind kind, boolean wanted) {
        return rules.questions().stream()
                .anyMatch(question -> question.key().equals(key) && (question.kind() == kind) == wanted);
    }
}
