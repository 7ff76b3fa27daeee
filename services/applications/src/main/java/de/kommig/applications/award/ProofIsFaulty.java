package de.kommig.applications.award;

import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A proof of use that cannot be handed in like this.
 *
 * @param errors what is wrong with it
 */
public record ProofIsFaulty(List<ProofFinding> errors) implements Rejection {

    @Override
    public String code() {
        return "proof-is-faulty";
    }

    /** {@code findings}: a list of {@code {code, receipt, receiptId, category}}. */
    @Override
    public Map<String, Object> details() {
        return Map.of("findings", errors.stream().map(ProofIsFaulty::details).toList());
    }

    private static Map<String, Object> details(ProofFinding finding) {
        Map<String, Object> details =
                new TreeMap<>(Map.of("code", finding.kind().code()));
        Optional.ofNullable(finding.receipt()).ifPresent(number -> details.put("receipt", number));
        Optional.ofNullable(finding.receiptId()).ifPresent(id -> details.put("receiptId", id.toString()));
        Optional.ofNullable(finding.category()).ifPresent(key -> details.put("category", key));
        return details;
    }
}
